/** Pronouns that may name a speaker as the subject of a verb. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'he she they it i we you who which that one this these those some many others everyone someone another both all'.split(
    ' ',
  ),
);

/** Possessives that begin a noun phrase and name its owner. */
export const POSSESSIVE_PRONOUNS: ReadonlySet<string> = new Set(
  'his her their its my our your whose'.split(' '),
);

export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'him her them me us himself herself themselves itself'.split(' '),
);

export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set('who which that'.split(' '));

export type Gender = 'm' | 'f' | 'plural' | 'thing';

/** What a third-person pronoun says of the one it means. */
export const PRONOUN_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['his', 'm'],
  ['him', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['they', 'plural'],
  ['their', 'plural'],
  ['them', 'plural'],
  ['themselves', 'plural'],
  ['it', 'thing'],
  ['its', 'thing'],
  ['itself', 'thing'],
]);

/** Words that open a clause or phrase before the main clause, in which a pronoun may look ahead: “After he left, Reed …”. */
export const SUBCLAUSE_OPENER =
  /^(?:in|after|before|when|while|as|during|since|despite|although|though|if|by|for|with|because|until|once|asked|of)$/;
