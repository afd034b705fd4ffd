import { unpackVoice } from '#site/searchShape.ts';
import { element } from './dom.ts';
import { type FacetOption, facetOptions } from './facetValues.ts';
import type { FacetCounts } from './pagefindApi.ts';
import { FACETS, type Facet, type SearchState } from './searchState.ts';

const LEGENDS: Readonly<Record<Facet, string>> = { kind: 'Kind', who: 'Who', named: 'Named', day: 'Day' };

/** More voices than these are folded away. */
const FEW = 12;

/** Draws the boxes of every facet that the index has, with counts. A facet stays unfolded that was. */
export function drawFacets(
  form: HTMLElement,
  state: SearchState,
  known: FacetCounts,
  counts: FacetCounts,
): void {
  const unfolded = form.querySelector('details[open]') !== null;
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  form.replaceChildren(
    ...FACETS.flatMap((facet) => {
      const options = facetOptions(facet, state, known, counts);
      return options.length === 0 ? [] : [drawFacet(facet, options, unfolded)];
    }),
  );
  if (focused) document.getElementById(focused)?.focus();
}

function drawFacet(facet: Facet, options: readonly FacetOption[], unfolded: boolean): HTMLElement {
  const shown = Math.max(FEW, options.filter(({ chosen }) => chosen).length);
  const boxes = options.slice(0, shown).map((option) => drawOption(facet, option));
  const set = element('fieldset', `facet ${facet}-facet`, element('legend', '', LEGENDS[facet]), ...boxes);
  if (options.length > shown) set.append(drawRest(facet, options.slice(shown), unfolded));
  return set;
}

/** Folded boxes, of which an archive has thousands: they are drawn when they are unfolded. */
function drawRest(facet: Facet, rest: readonly FacetOption[], unfolded: boolean): HTMLElement {
  const details = element(
    'details',
    '',
    element('summary', '', `${rest.length.toLocaleString('en-GB')} more`),
  );
  const draw = () => details.append(...rest.map((option) => drawOption(facet, option)));
  details.open = unfolded;
  if (unfolded) draw();
  else details.addEventListener('toggle', draw, { once: true });
  return details;
}

function drawOption(facet: Facet, { key, value, count, chosen }: FacetOption): HTMLElement {
  const box = element('input', '');
  Object.assign(box, { type: 'checkbox', name: facet, value: key, id: `${facet}-${key}`, checked: chosen });
  const label = element('label', count === 0 ? 'none' : '', box, ...labelOf(facet, value));
  label.append(element('span', 'count', count.toLocaleString('en-GB')));
  return label;
}

function labelOf(facet: Facet, value: string): Node[] {
  if (facet === 'kind') return [element('span', 'value', `${value}s`)];
  if (facet !== 'who') return [element('span', 'value', value)];
  const { mark, named, name } = unpackVoice(value);
  const shape = element('span', `${mark} shape`);
  shape.ariaHidden = 'true';
  return [shape, element('span', `value ${mark}${named ? '' : ' unnamed'}`, name)];
}
