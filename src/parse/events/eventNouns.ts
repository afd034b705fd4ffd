import { remembered } from '../remembered.ts';
import type { Token } from '../text/document.ts';
import { wordSet } from '../wordSet.ts';

/** Nouns that name something that happens, by dictionary form. */
const EVENT_NOUNS = wordSet(
  `abduction accident acquisition action address aftershock agreement anniversary announcement appeal appearance
  appointment arrest arrival assassination assault assembly attack attempt audit avalanche award bailout ballot
  ban bankruptcy banquet battle bid birth blackout blast blaze blockade bombing boom bout boycott breach
  breakdown breakthrough briefing broadcast burglary burial bust buyout call campaign cancellation capture
  cease-fire ceasefire celebration ceremony challenge championship change charge chase choice clash climb close
  closing closure collapse collision comeback complaint compromise concert concession conference confession
  conflict confrontation consultation contest contract convention conversation conviction convocation convoy
  counterattack coup crackdown crash crime crisis criticism crossing cruise custody cut cutback cyclone deal
  death debate debut decision declaration decline decrease default defeat defection delay delivery demand
  demolition demonstration departure deployment derailment detention dialog dialogue dig dip disaster discovery
  discussion dismissal dispute disruption donation downpour drill drop drought earthquake eclipse effort
  election embargo end entry eruption escape evacuation eviction examination excavation exchange execution
  exercise exhibition exit exodus expedition expiration explosion expulsion extradition failure fall farewell
  feast festival feud fight fighting final fine finish fire fixture flight flood forum funeral gain gale game
  genocide glitch grant growth hack handover hearing heatwave heist hijacking hike hunt hurricane impeachment
  implementation imprisonment inauguration incident increase incursion independence indictment infection inflow
  injury inquest inquiry inspection interview introduction invasion investigation journey jump kickoff
  kidnapping killing landing landslide launch lawsuit layoff leak leap lease lecture liftoff liquidation loan
  lockdown lockout looting loss malfunction manhunt march marriage massacre match meet meeting merger mishap
  mission move mudslide murder mutiny negotiation nomination occupation offensive offer opening operation order
  outage outbreak outcry overhaul overthrow parade pardon payment penalty performance pledge plunge poisoning
  poll posting postponement premiere presentation probe procession profit promise promotion prosecution protest
  purchase purge pursuit quake race raid rally rampage rape reaction reading rebellion rebound recall reception
  recession recovery redesign referendum reform relaunch release relocation remark reopening repair repayment
  report request rescue reshuffle resignation response result retirement retreat return reunion revamp
  revelation reversal revolt revolution riot rise robbery rollback rollout round rout rule ruling rupture
  sabotage sale scandal search seizure seminar sentencing session setback settlement shake-up shakeup shipment
  shock shooting shot showdown shutdown siege signing sinking skirmish slaying slide slump speech spill split
  spree sprint stabbing stampede standoff start statement stoppage storm strike study stunt suit summit supply
  support surge surgery surrender survey suspension swap swoop take-off takeoff takeover talk talks telecast
  test testimony theft threat tie tornado touchdown tour tournament tragedy transaction transfer transition
  treatment treaty tremor trial trip triumph truce tsunami turnout turnover typhoon upgrade upheaval uprising
  upset vaccination verdict victory vigil violation violence visit vote voting vow voyage walkout walkover war
  warning wave wedding win withdrawal workshop wreck`,
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
export const isListed = (token: Token): boolean =>
  EVENT_NOUNS.has(token.lemma) ||
  EVENT_NOUNS.has(token.lower) ||
  (token.tag === 'PROPN' && EVENT_NOUNS.has(singular(token.lower)));

/** “Deliveries begin in May”: the tagger leaves a capital as it is. */
const singular = (lower: string): string => lower.replace(/ies$/, 'y').replace(/s$/, '');

export function eventLikeness({ lemma, lower, tag }: Token): EventLikeness {
  const likeness = likenessOf(lemma);
  if (tag === 'PROPN' && likeness === 'none') return likenessOf(singular(lower));
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
