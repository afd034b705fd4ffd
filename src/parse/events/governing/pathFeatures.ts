import type { Feature } from '../../feature.ts';
import type { Token } from '../../text/document.ts';
import { wordSet } from '../../wordSet.ts';
import { type Given, isDate } from './given.ts';
import { countOf, type Sign } from './signs.ts';

const NOMINAL = wordSet('DET ADJ NOUN PROPN NUM');
const ATTRIBUTES = wordSet('ADJ NOUN PROPN');

const between =
  (sign: Sign) =>
  ({ scene: { at }, from, to }: Given): number =>
    countOf(at.signs, sign, from, to);

/** What lies between a candidate and the date. */
export const PATH_FEATURES: readonly Feature<Given>[] = [
  ['left', ({ left }) => left],
  ['tokens', ({ from, to }) => to - from],
  ['signed tokens', ({ from, to, left }) => (left ? from - to - 1 : to - from + 1)],
  ['verbs between', between('verb')],
  ['auxiliaries between', between('aux')],
  ['nouns between', between('noun')],
  ['names between', between('name')],
  ['prepositions between', between('preposition')],
  ['commas between', between('comma')],
  ['and between', between('and')],
  ['to between', between('to')],
  ['that between', between('that')],
  ['subject between', between('subject')],
  ['noun phrase between', nounPhraseBetween],
  ['attribute', isAttributed],
  ['dates between', datesBetween],
  ['dates nearer', datesNearer],
  ['between dates', (given) => isDate(given, -1) && isDate(given, 1)],
];

/** 2 where nothing lies between, 1 where a noun phrase does, with “of” or without, 0 where more. */
function nounPhraseBetween({ scene: { at }, from, to }: Given): number {
  if (to <= from) return 2;
  for (let i = from; i < to; i++) {
    const { tag, lower } = at.document.tokens[i] as Token;
    if (!NOMINAL.has(tag) && lower !== 'of' && lower !== "'s" && lower !== '-') return 0;
  }
  return 1;
}

/** Whether the date stands as an attribute before the candidate: “the Jan. 10 meeting”, “Friday's vote”. */
function isAttributed({ scene: { at, to }, candidate, left, isVerb }: Given): boolean {
  if (left || isVerb || candidate - to > 4) return false;
  return at.document.tokens
    .slice(to, candidate)
    .every(({ tag, lower }) => ATTRIBUTES.has(tag) || lower === "'s" || lower === '-');
}

function datesBetween({ scene, from, to }: Given): number {
  return scene.at.dates.filter((date) => date.from !== scene.from && date.from >= from && date.to <= to)
    .length;
}

/** How many other dates stand nearer to the candidate, stretches left out. */
function datesNearer({ scene, candidate }: Given): number {
  const distance = ({ from, to }: { from: number; to: number }): number =>
    candidate < from ? from - candidate : candidate - to + 1;
  const own = distance(scene);
  return scene.at.dates.filter(
    (date) => date.from !== scene.from && date.date.type !== 'DURATION' && distance(date) < own,
  ).length;
}
