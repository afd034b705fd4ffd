import type { Token } from '../text/document.ts';

const REPORTING = new Set(
  `say tell add report announce note write state declare ask warn claim argue insist acknowledge admit stress explain confirm reply
  respond reveal disclose comment urge testify speak statement interview briefing conference announcement address speech`.split(
    /\s+/,
  ),
);

/** Whether a word tells of words said or written: “told”, “in a statement”. */
export const reports = ({ lemma }: Token): boolean => REPORTING.has(lemma);

const THINKING = new Set(
  'believe think expect hope fear know predict forecast estimate assume deny allege confirm mean show'.split(
    ' ',
  ),
);

/** Whether a verb takes a clause for what it tells, with or without “that”: “said a wall collapsed”, “hopes the river will fall”. */
export const takesClause = (token: Token): boolean => reports(token) || THINKING.has(token.lemma);
