import { NUMBER, numberOf } from '../numbers.ts';
import { PERIOD_UNIT, period } from '../period.ts';
import type { DateParser } from '../proposal.ts';

const PART = PERIOD_UNIT.replaceAll(/\(\?<\w+>/g, '(');
const COUNT = `(${NUMBER})\\s+${PART}`;

/** “two hours and 15 minutes”, “3 years, 2 months”: one length of time, told in two units. */
export const compoundDuration: DateParser = {
  rule: 'duration',
  needs: 'unit',
  pattern: new RegExp(`(?<![\\d.,$£€-])\\b${COUNT}(?:,?\\s+and|,)?\\s+${COUNT}\\b`, 'gi'),
  read: ([, amount = '', unit = '', , lessAmount = '', lessUnit = '']) => {
    const value = joined(period(unit, numberOf(amount)), period(lessUnit, numberOf(lessAmount)));
    return value === null ? null : { type: 'DURATION', value };
  },
};

/** The units from the longest down, as TIMEX3 has them. */
const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** `PT2H` and `PT15M` are `PT2H15M`; null where the second unit is not the shorter one. */
function joined(first: string, second: string): string | null {
  const order = [first, second].map((length) => ORDER.indexOf(length.replaceAll(/P|\d|\./g, '')));
  const [longer = -1, shorter = -1] = order;
  if (longer < 0 || shorter <= longer) return null;
  return first + (first.includes('T') ? second.slice(2) : second.slice(1));
}
