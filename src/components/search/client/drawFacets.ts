import { fillText } from '#site/fillIn.ts';
import { unpackArticle, unpackVoice } from '#site/search/searchShape.ts';
import { element } from './dom.ts';
import { type FacetOption, facetOptions } from './facetValues.ts';
import type { FacetCounts } from './pagefindApi.ts';
import type { Speech } from './say.ts';
import { FACETS, type Facet, type SearchState } from './searchState.ts';

/** More values than these are folded away. */
const FEW = 8;

/** Draws the boxes of every facet that the index has, with counts. A facet stays unfolded that was. */
export function drawFacets(
  form: HTMLElement,
  speech: Speech,
  state: SearchState,
  known: FacetCounts,
  counts: FacetCounts,
): void {
  const unfolded = new Set(
    Array.from(form.querySelectorAll<HTMLElement>('details[open]'), ({ dataset }) => dataset.facet),
  );
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  form.replaceChildren(
    ...FACETS.flatMap((facet) => {
      const options = facetOptions(facet, state, known, counts);
      return options.length === 0 ? [] : [drawFacet(facet, options, unfolded.has(facet), speech)];
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function drawFacet(
  facet: Facet,
  options: readonly FacetOption[],
  unfolded: boolean,
  speech: Speech,
): HTMLElement {
  const shown = Math.max(FEW, options.filter(({ chosen }) => chosen).length);
  const draw = (option: FacetOption) => drawOption(facet, option, speech);
  const legend = element('legend', '', speech.words.legends[facet]);
  const set = element('fieldset', `facet ${facet}-facet`, legend, ...options.slice(0, shown).map(draw));
  if (options.length > shown) {
    const more = { number: (options.length - shown).toLocaleString(speech.language) };
    const rest = drawRest(
      fillText(speech.words.moreValues, more),
      () => options.slice(shown).map(draw),
      unfolded,
    );
    rest.dataset.facet = facet;
    set.append(rest);
  }
  return set;
}

/** Folded boxes, of which an archive has thousands: they are drawn when they are unfolded. */
function drawRest(title: string, boxes: () => HTMLElement[], unfolded: boolean): HTMLElement {
  const details = element('details', '', element('summary', '', title));
  const draw = () => details.append(...boxes());
  details.open = unfolded;
  if (unfolded) draw();
  else details.addEventListener('toggle', draw, { once: true });
  return details;
}

function drawOption(facet: Facet, { key, value, count, chosen }: FacetOption, speech: Speech): HTMLElement {
  const box = element('input', '');
  Object.assign(box, { type: 'checkbox', name: facet, value: key, id: `${facet}-${key}`, checked: chosen });
  const label = element('label', count === 0 ? 'none' : '', box, ...LABELS[facet](value, key, speech));
  label.append(element('span', 'count', count.toLocaleString(speech.language)));
  return label;
}

type Label = (value: string, key: string, speech: Speech) => Node[];

/** A value in the words of the interface. */
const inWords =
  (facet: 'kind' | 'named' | 'day'): Label =>
  (value, key, { words }) => {
    const values: Readonly<Record<string, string>> = words.values[facet];
    return [element('span', 'value', values[key] ?? value)];
  };

const LABELS: Readonly<Record<Facet, Label>> = {
  kind: inWords('kind'),
  named: inWords('named'),
  day: inWords('day'),
  who: (value, _, { contentLanguage }) => {
    const { mark, named, name } = unpackVoice(value);
    const shape = element('span', `${mark} shape`);
    shape.ariaHidden = 'true';
    const label = element('span', `value ${mark}${named ? '' : ' unnamed'}`, name);
    label.lang = contentLanguage;
    return [shape, label];
  },
  article: (value, _, { contentLanguage }) => {
    const label = element('span', 'value', unpackArticle(value).title);
    label.lang = contentLanguage;
    return [label];
  },
};
