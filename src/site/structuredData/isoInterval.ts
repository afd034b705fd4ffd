/**
 * The first and last day of a date that is exact to the day, as ISO 8601 writes them; null for all else that EDTF can say, such as
 * “about”, “by” or a month, which the vocabulary cannot.
 */
export function isoInterval(edtf: string): readonly [first: string, last: string] | null {
  const [first = '', last = first, ...more] = edtf.split('/');
  return more.length === 0 && isExact(first) && isExact(last) ? [first, last] : null;
}

function isExact(date: string): boolean {
  return /^\d{4}-(?:0\d|1[0-2])-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/.test(date);
}
