import { fill, fillText } from '#site/fillIn.ts';
import { unpackArticle, unpackVoice } from '#site/search/searchShape.ts';
import { element } from './dom.ts';
import { chosenValues } from './facetValues.ts';
import type { FacetCounts } from './pagefindApi.ts';
import type { Speech } from './say.ts';
import { bare, FACETS, type Facet, hasChoices, onAnyDay, type SearchState } from './searchState.ts';
import { drawLink } from './way.ts';

/** A choice in words, and the search without it. */
interface Choice {
  readonly text: string;
  /** Whether the words are those of the content. */
  readonly ofContent: boolean;
  readonly without: SearchState;
}

/** What is chosen, each with a link that takes it away; several with one that takes away all. */
export function drawChosen(state: SearchState, known: FacetCounts, speech: Speech): HTMLElement[] {
  if (!hasChoices(state)) return [];
  const choices = [
    ...FACETS.flatMap((facet) => inFacet(facet, state, known, speech)),
    ...inDays(state, speech),
  ];
  const items = choices.map((choice) => drawChoice(choice, speech));
  const all = choices.length > 1 ? [drawLink(bare(state), speech.words.clearAll)] : [];
  const group = element('div', 'chosen', ...items, ...all);
  group.role = 'group';
  group.ariaLabel = speech.words.chosen;
  return [group];
}

function drawChoice(
  { text, ofContent, without }: Choice,
  { words, contentLanguage }: Speech,
): HTMLAnchorElement {
  const shown = element('span', '', text);
  if (ofContent) shown.lang = contentLanguage;
  const spoken = fill<Node | string>(words.remove, { choice: shown }).map((piece) =>
    typeof piece === 'string' ? element('span', 'visually-hidden', piece) : piece,
  );
  const cross = element('span', 'cross', '×');
  cross.ariaHidden = 'true';
  const link = drawLink(without, ...spoken, cross);
  link.className = 'choice';
  return link;
}

function inFacet(facet: Facet, state: SearchState, known: FacetCounts, { words }: Speech): Choice[] {
  const values = chosenValues(facet, state, known);
  return state.chosen[facet].map((key, i) => ({
    text: NAMES[facet](values[i] ?? key, key, words),
    ofContent: facet === 'who' || facet === 'article',
    without: {
      ...state,
      chosen: { ...state.chosen, [facet]: state.chosen[facet].filter((other) => other !== key) },
    },
  }));
}

type Name = (value: string, key: string, words: Speech['words']) => string;

const inWords =
  (facet: 'kind' | 'named' | 'day'): Name =>
  (value, key, words) =>
    (words.values[facet] as Readonly<Record<string, string>>)[key] ?? value;

const NAMES: Readonly<Record<Facet, Name>> = {
  kind: inWords('kind'),
  who: (value) => unpackVoice(value).name || value,
  article: (value) => unpackArticle(value).title || value,
  named: inWords('named'),
  day: (value, key, words) => fillText(words.dayKnown, { value: inWords('day')(value, key, words) }),
};

/** The range of days, and that it lets through what carries none. */
function inDays(state: SearchState, { words, locale }: Speech): Choice[] {
  const { from, to, undated } = state;
  if (from + to === '') return [];
  const say = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const [first, last] = [from, to].map((day) => (day ? say.format(new Date(day)) : ''));
  const sentence = from && to ? words.range : from ? words.rangeFrom : words.rangeTo;
  const range = fillText(sentence, { from: first ?? '', to: last ?? '' });
  const choice = (text: string, without: SearchState): Choice => ({ text, ofContent: false, without });
  return [
    choice(range, onAnyDay(state)),
    ...(undated ? [choice(words.undatedToo, { ...state, undated: false })] : []),
  ];
}
