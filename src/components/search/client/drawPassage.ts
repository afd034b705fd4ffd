import { element } from './dom.ts';
import type { PassageRun } from './passage.ts';
import { trimmed } from './passageWords.ts';

/** A passage as HTML: hits in `mark`, what is beside the core in `.beside`. */
export function drawPassage(runs: readonly PassageRun[]): DocumentFragment {
  const passage = document.createDocumentFragment();
  for (const [i, { part, text, hit }] of runs.entries()) {
    const content: (Node | string)[] = hit ? withMark(text) : [text];
    if (i > 0) passage.append(' ');
    passage.append(...(part === 'core' ? content : [element('span', 'beside', ...content)]));
  }
  passage.normalize();
  return passage;
}

/** A title with the words that begin as a word of the query does, or the other way round, in `mark`. */
export function drawTitle(title: string, query: string): DocumentFragment {
  const terms = query.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const drawn = document.createDocumentFragment();
  for (const [i, word] of title.split(' ').entries()) {
    const bare = trimmed(word)[1].toLowerCase();
    const hit = terms.some((term) => term.length > 1 && bare.startsWith(term));
    drawn.append(i > 0 ? ' ' : '', ...(hit ? withMark(word) : [word]));
  }
  drawn.normalize();
  return drawn;
}

function withMark(text: string): (Node | string)[] {
  const [before, word, after] = trimmed(text);
  return [before, element('mark', '', word), after];
}
