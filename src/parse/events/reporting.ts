import type { Token } from '../text/document.ts';

const REPORTING = new Set(
  `say tell add report announce note write state declare ask warn claim argue insist acknowledge admit stress explain confirm reply
  respond reveal disclose comment urge testify speak statement interview briefing conference announcement address speech`.split(
    /\s+/,
  ),
);

/** Whether a word tells of words said or written: “told”, “in a statement”. */
export const reports = ({ lemma }: Token): boolean => REPORTING.has(lemma);
