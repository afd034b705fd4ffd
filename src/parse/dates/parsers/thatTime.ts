import { focusBase } from '../counted.ts';
import type { DateParser } from '../proposal.ts';

/**
 * “until then”, “by then”: the date that the text spoke of last. Elsewhere “then” mostly tells what came next, and after
 * “since” nobody marks it for a date.
 */
export const thatTime: DateParser = {
  rule: 'that time',
  needs: 'that time',
  pattern: /(?<=\b(?:until|till|by|from|before)\s)then\b(?!-)/gi,
  read: () => ({
    type: 'DATE',
    value: (context) => {
      const base = focusBase(context);
      return base && { value: base.anchor.value, anchor: base.anchor };
    },
  }),
};
