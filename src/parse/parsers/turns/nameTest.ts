import type { TextDocument } from '../../text/document.ts';
import type { Label } from './label.ts';
import { hasTitle, labelWords } from './labelWords.ts';

/** Tells whether a label surely names someone: by its title, or as the end of a longer name that the text has elsewhere. */
export function nameTest({ tokens }: TextDocument, labels: readonly Label[]): (label: Label) => boolean {
  const named = new Set<string>();
  const small = new Set<string>();
  let next = 0;
  tokens.forEach((token, at) => {
    while ((labels[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    if (token.text === token.lower) small.add(token.lower);
    const before = tokens[at - 1];
    const isInLabel = (labels[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    // “Ned Price”: a capital behind another one.
    if (before && !isInLabel && isCapitalised(token.text) && isCapitalised(before.text))
      named.add(token.lower);
  });
  return ({ text }) => {
    const last = labelWords(text).at(-1) ?? '';
    return hasTitle(text) || (named.has(last) && !small.has(last));
  };
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
