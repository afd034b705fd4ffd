import { remembered } from '../remembered.ts';
import type { Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

/** Nouns that name something that happens, by dictionary form. */
const EVENT_NOUNS = wordSet(
  `abduction accident acquisition address agreement anniversary announcement appeal appearance
  appointment arrest arrival assassination assault assembly attack attempt audit award bailout ballot
  ban banquet battle bid birth blackout blast blockade bombing boycott breach breakdown breakthrough
  briefing broadcast burial bust buyout campaign cancellation capture cease-fire ceasefire celebration
  ceremony challenge championship charge chase choice clash climb close closing closure collapse
  collision comeback complaint concert concession conference confession conflict confrontation
  consultation contract convention conviction convocation convoy coup crackdown crash crisis criticism
  crossing cruise custody cut cutback deal death debate debut decision declaration decline
  decrease default defeat defection delay delivery demand demolition demonstration departure
  deployment derailment detention dialog dialogue dip disaster discovery discussion dismissal dispute
  disruption donation drill drop earthquake effort election embargo end eruption escape evacuation
  eviction examination excavation exchange execution exercise exhibition expedition expiration
  explosion extradition failure fall festival feud fight fighting final fine finish fire flight flood
  forum funeral gain game genocide glitch grant growth hack handover hearing heist hijacking hike hunt
  hurricane impeachment implementation imprisonment inauguration incident increase incursion
  independence indictment infection inflow injury inquiry inspection interview introduction invasion
  investigation journey jump kidnapping killing landing launch lawsuit layoff leak lease lecture
  liftoff loan lockdown lockout looting loss malfunction march marriage massacre match meet meeting
  merger mission move murder mutiny negotiation nomination offensive offer opening operation order
  outage outbreak overhaul overthrow parade pardon payment penalty performance pledge plunge poisoning
  poll postponement premiere presentation probe procession profit promise promotion protest purchase
  purge pursuit quake race raid rally rampage rape reaction reading rebellion rebound recall reception
  recovery redesign referendum reform release remark reopening repair report request rescue reshuffle
  resignation response result retirement return reunion revamp reversal revolt revolution riot rise
  robbery rollout round rout rule ruling sabotage sale search seizure sentencing session setback
  settlement shake-up shakeup shipment shooting shutdown siege signing skirmish slaying slump speech
  spill split stabbing stampede standoff start statement stoppage storm strike study suit summit
  supply support surge surgery surrender survey suspension swap take-off takeoff takeover talk talks
  telecast test testimony theft threat tie touchdown tour tournament tragedy transfer transition
  treatment treaty trial trip triumph truce turnout turnover upgrade upheaval uprising upset
  vaccination verdict victory vigil violence visit vote voting voyage walkout war warning wave wedding
  win withdrawal workshop`,
);

/** Endings of nouns made from verbs: “expansion”, “shipment”, “approval”, “delivery”. */
const DEVERBAL = /(?:ation|ition|ction|sion|ution|ment|ption|oval|osal|usal|ery|ing)$/;
/** Nouns with such an ending that are bodies, things or states. */
const NOT_EVENTS = wordSet(
  `administration organization organisation association corporation nation population government department parliament
  position condition station section religion information location generation institution constitution document apartment
  equipment environment instrument element moment comment building evening morning king thing wing spring string ring
  ceiling housing clothing nothing something everything anything battery gallery machinery nursery monastery brewery
  relation tradition option passion pension version delegation foundation edition function traction faction fraction addition ambition
  ammunition coalition tuition intention attention`,
);

/** How surely a noun names an event. */
export type EventLikeness = 'listed' | 'deverbal' | 'none';

/** Whether a noun's likeness is `listed`. */
export const isListed = ({ lemma, lower }: Token): boolean =>
  EVENT_NOUNS.has(lemma) || EVENT_NOUNS.has(lower);

export function eventLikeness({ lemma, lower }: Token): EventLikeness {
  const likeness = likenessOf(lemma);
  if (likeness === 'listed' || lemma === lower) return likeness;
  const own = likenessOf(lower);
  if (own === 'listed') return own;
  // “Lifting off”: a verb's -ing that the tagger takes for a noun. “Buildings” are of the noun “building”.
  return likeness === 'deverbal' || (own === 'deverbal' && lower.endsWith('ing')) ? 'deverbal' : 'none';
}

const likenessOf = remembered((word: string): EventLikeness => {
  if (EVENT_NOUNS.has(word)) return 'listed';
  return DEVERBAL.test(word) && !NOT_EVENTS.has(word) ? 'deverbal' : 'none';
});
