import { counted, fill, fillText } from '#site/fillIn.ts';
import type { Advice, Left } from './advise.ts';
import { element } from './dom.ts';
import type { Speech } from './say.ts';
import { drawLink, type Way } from './way.ts';

/** What to do where nothing, or not every word, is found: links to searches that find something, each with how much. */
export function drawAdvice({ exchanged, unknown, corrected, wider }: Advice, speech: Speech): HTMLElement[] {
  const { words } = speech;
  const reversed = exchanged ? [drawWay(exchanged, [words.exchange], speech)] : [];
  const nowhere = unknown.map((word) => element('p', '', fillText(words.standsNowhere, { word })));
  const meant = corrected.map((way) => drawWay(way, inOwnWords(way, speech), speech));
  const further = wider.map((way) => drawWay(way, leftInWords(way.left, speech), speech));
  return [
    ...drawList(words.reversed, reversed),
    ...nowhere,
    ...drawList(words.didYouMean, meant),
    ...drawList(words.wider, further),
    ...(reversed.length + meant.length + further.length === 0 ? [element('p', '', words.advice)] : []),
  ];
}

function drawList(title: string, items: readonly HTMLElement[]): HTMLElement[] {
  return items.length === 0 ? [] : [element('p', 'lead', title), element('ul', '', ...items)];
}

function drawWay({ state, count }: Way, label: readonly (Node | string)[], speech: Speech): HTMLElement {
  const found = counted(speech.words.counted.result, count, speech.language);
  return element('li', '', drawLink(state, ...label), ' ', element('span', 'count', found));
}

/** The words as they stand in the record. */
function inOwnWords({ state: { query } }: Way, { contentLanguage }: Speech): [Node] {
  const said = element('b', '', query);
  said.lang = contentLanguage;
  return [said];
}

function leftInWords(left: Left, { words }: Speech): (Node | string)[] {
  if (left === 'days') return [words.withoutDays];
  if (left === 'choices') return [words.withoutChoices];
  if ('word' in left) return fill<Node | string>(words.withoutWord, { word: left.word });
  return fill<Node | string>(words.withoutChoice, { legend: words.legends[left.facet] });
}
