import type { Feature } from '../../feature.ts';
import type { Token } from '../../text/document.ts';
import { neighbourKind } from './neighbourKind.ts';
import { OPENERS } from './opener.ts';
import type { Scene } from './scene.ts';
import { countOf } from './signs.ts';

/** Farther than this from publication, how far says no more. */
const FAR = 400;

/** What is said of a date, whichever event it dates. */
export const DATE_FEATURES: readonly Feature<Scene>[] = [
  ['date grain', ({ date: { value } }) => grainOf(value)],
  ['date side', ({ days }) => (days === null ? 2 : Math.sign(days))],
  ['date days from publication', ({ days }) => (days === null ? FAR : Math.min(FAR, Math.abs(days)))],
  ['word before date', ({ at, phraseFrom }) => neighbourKind(inside(at, phraseFrom - 1))],
  ['word after date', ({ at, to }) => neighbourKind(inside(at, to))],
  ['date tokens before', ({ at, phraseFrom }) => phraseFrom - at.sentence.firstToken],
  ['date tokens after', ({ at, to }) => at.sentence.endToken - to],
  ['verbs before date', ({ at, from }) => countOf(at.signs, 'verb', at.sentence.firstToken, from)],
  ['verbs after date', ({ at, to }) => countOf(at.signs, 'verb', to, at.sentence.endToken)],
  ['date opener', ({ at, clause }) => OPENERS[at.clauses.clauses[clause]?.opener ?? 'main']],
];

function inside({ document, sentence }: Scene['at'], index: number): Token | undefined {
  return index >= sentence.firstToken && index < sentence.endToken ? document.tokens[index] : undefined;
}

/** How fine a value is, from a time of day to a year, and then what lies nowhere on the calendar. */
function grainOf(value: string): number {
  if (value.endsWith('REF')) return 6 + ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'].indexOf(value);
  if (value.includes('T')) return 0;
  if (value.includes('W')) return 2;
  if (/[QH]/.test(value)) return 4;
  return [5, 3, 1][value.split('-').length - 1] ?? 1;
}
