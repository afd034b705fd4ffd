import { wordSet } from '../../wordSet.ts';

/** Verbs that report what somebody says or knows. */
export const REPORTING = wordSet(
  `say tell add report announce note write state declare ask warn claim argue acknowledge admit confirm deny disclose
  estimate explain insist predict reiterate repeat reveal suggest testify urge accuse allege complain comment concede
  describe inform maintain pledge promise quote recall remark respond reply stress vow`,
);
/** Verbs that tell how far something has come. */
export const ASPECTUAL = wordSet(
  'begin start continue end finish stop resume keep remain launch complete cease conclude',
);
/** Verbs that look ahead to what their complement names. */
export const PLANNING = wordSet(
  'plan expect schedule set due agree hope want intend propose prepare promise vow pledge slate aim seek try decide allow order',
);
/** Verbs that carry a noun which names the event: “hold a meeting”. */
export const LIGHT = wordSet(
  'hold have make take give do get conduct stage host attend face undergo carry mark',
);
/** Verbs that tell how things are. */
export const STATES = wordSet(
  `know think believe want need like seem mean contain belong own exist depend consist love hate fear hope wish prefer
  understand concern involve matter resemble deserve lack live look feel doubt suppose appear include base compare relate
  lead follow be have do use call name`,
);
/** Verbs by which figures change. */
export const CHANGES = wordSet(
  'rise fall drop gain lose increase decrease decline jump climb slip plunge close open total reach earn post grow slide advance dip surge tumble',
);
