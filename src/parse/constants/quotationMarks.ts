/**
 * Which marks may close what an opening mark opened. Marks that face the wrong way (“ for ”, a reversed guillemet) are
 * here too: the scanner looks at their neighbours before it believes them.
 */
export const CLOSING_MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“', '"']],
  ['”', ['”']],
  ['„', ['“', '”', '"']],
  ['"', ['"']],
  ['«', ['»']],
  ['»', ['«']],
  ['‹', ['›']],
  ['``', ["''", '”', '"']],
  ["''", ["''"]],
  ['‚', ['‘', '’']],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
]);

/** Marks that are also apostrophes or feet: they open only where a closing mark follows, in the same paragraph or in one that resumes the quote. */
export const SINGLE_MARKS: ReadonlySet<string> = new Set(['‘', "'"]);

/** Words that an apostrophe begins: ’em, ’tis, ’90s. */
export const ELISION = /^(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|burbs|hood|\d\d?0?s)\b/i;
