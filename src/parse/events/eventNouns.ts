import { remembered } from '../remembered.ts';
import type { Token } from '../text/document.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that name something that happens, by dictionary form. */
const EVENT_NOUNS = list(
  `abduction accident acquisition address agreement announcement anniversary appearance appointment arrest arrival assault
  assembly assassination attack audit award ballot ban battle bid birth blast blockade bombing boycott briefing broadcast
  bust buyout campaign capture ceasefire cease-fire celebration ceremony championship charge clash close closing closure
  collapse collision concert conference conflict confrontation consultation convention convocation convoy coup
  crackdown crash crisis cup cut cutback deal death debate debut decision declaration decline default defeat delivery
  demonstration departure deployment derailment dialogue dialog discussion disaster dispute drill drop earthquake effort
  election embargo eruption escape evacuation examination exchange execution exercise exhibition expedition expiration
  explosion fall festival fight fighting final fire flight flood forum funeral gain game genocide hack hearing hijacking
  hurricane implementation inauguration incident incursion increase independence inquiry inspection interview
  introduction invasion investigation kidnapping killing landing launch lawsuit layoff leak lecture liftoff loss march
  marriage massacre match meet meeting merger mission move murder negotiation offensive offer opening operation order
  outbreak overthrow parade payment performance plunge poll premiere presentation probe procession profit
  protest purchase quake support supply race raid rally rebellion rebound referendum release remark report rescue resignation result
  retirement return revolt revolution riot rise robbery rollout round rout rule ruling sale sentencing session settlement
  shakeup shooting shutdown siege signing skirmish slaying speech spill split standoff start statement storm strike suit
  summit surgery surrender suspension takeover talk talks telecast testimony test tour tournament trial trip turnover
  uprising vaccination verdict victory vigil violence visit vote voting war warning wedding win withdrawal workshop`,
);

/** Endings of nouns made from verbs: “expansion”, “shipment”, “approval”, “delivery”. */
const DEVERBAL = /(?:ation|ition|ction|sion|ution|ment|ption|oval|osal|usal|ery|ing)$/;
/** Nouns with such an ending that are bodies, things or states. */
const NOT_EVENTS = list(
  `administration organization organisation association corporation nation population government department parliament
  position condition station section religion information location generation institution constitution document apartment
  equipment environment instrument element moment comment building evening morning king thing wing spring string ring
  ceiling housing clothing nothing something everything anything battery gallery machinery nursery monastery brewery
  relation tradition option passion pension version delegation foundation edition function traction faction fraction addition ambition
  ammunition coalition tuition intention attention`,
);

/** How surely a noun names an event. */
export type EventLikeness = 'listed' | 'deverbal' | 'none';

export function eventLikeness(token: Token): EventLikeness {
  const likeness = likenessOf(token.lemma);
  return likeness !== 'listed' && EVENT_NOUNS.has(token.lower) ? 'listed' : likeness;
}

const likenessOf = remembered((word: string): EventLikeness => {
  if (EVENT_NOUNS.has(word)) return 'listed';
  return DEVERBAL.test(word) && !NOT_EVENTS.has(word) ? 'deverbal' : 'none';
});
