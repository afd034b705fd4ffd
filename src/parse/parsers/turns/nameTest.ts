import type { TextDocument } from '../../text/document.ts';
import type { Label } from './label.ts';
import { hasTitle, labelWords } from './labelWords.ts';

/** Tells whether a label surely names someone: by its title, or as the end of a longer name that the text has elsewhere. */
export function nameTest({ tokens }: TextDocument, labels: readonly Label[]): (label: Label) => boolean {
  const inLabels = new Set(labels.map(({ start }) => start));
  const named = new Set<string>();
  const small = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.text === token.lower) small.add(token.lower);
    const before = tokens[at - 1];
    // “Ned Price”: a capital behind another one.
    if (before && !inLabels.has(before.start) && isCapitalised(token.text) && isCapitalised(before.text))
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
