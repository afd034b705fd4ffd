/**
 * Which marks may close what an opening mark opened. Marks that face the wrong way (“ for ”, a reversed guillemet) are
 * here too: the scanner looks at their neighbours before it believes them.
 */
export const CLOSING_MARKS: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”', '“', '"']],
  ['”', ['”', '“', '"']],
  ['„', ['“', '”', '"']],
  ['"', ['"', '”']],
  ['«', ['»']],
  ['»', ['«', '»']],
  ['‹', ['›']],
  ['›', ['‹']],
  ['``', ["''", '”', '"']],
  ["''", ["''"]],
  ['‘‘', ['’’', "''", '”']],
  ['‚', ['‘', '’']],
  ['‘', ['’', "'"]],
  ["'", ["'", '’']],
]);

/** Marks that are also apostrophes or feet: they open only where a closing mark follows, in the same paragraph or in one that resumes the quote. */
export const SINGLE_MARKS: ReadonlySet<string> = new Set(['‘', "'"]);

/** Words that an apostrophe begins: ’em, ’tis, ’90s. */
export const ELISION = /^(?:em|tis|twas|til|till|cause|cos|bout|round|n|nuff|burbs|hood|\d\d?0?s)\b/i;

/** A year short of its century, after a word that tells of time: in ’08, of ’68, was ’74. */
export const SHORT_YEAR =
  /\b(?:in|of|since|from|by|until|till|through|before|after|was|late|early)\s['‘’]\d\d(?![\d\p{L}])/iu;

/** Words that never follow an owner: a mark before one of them is no possessive (‘It was theirs’ and she left). */
export const FOLLOWS_NO_OWNER =
  /^(?:and|or|but|nor|when|while|as|if|because|before|after|since|until|in|on|at|to|for|from|with|by|about|over|under|during|against|amid|without|is|was|are|were|has|had|have|will|would|that|which|who|he|she|they|we|you|it|said|says|told|asked|added|a|an|the|his|her|their|its)\b/;
