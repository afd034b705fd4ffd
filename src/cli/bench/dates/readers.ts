import { parsedOnce } from '../parsedOnce.ts';
import type { TimexReader } from './timex.ts';

export interface DateReader {
  readonly name: string;
  readonly read: TimexReader;
}

/** Our parser: the whole parse, since “today” in a quote counts from the day it was said. */
export const OURS: DateReader = {
  name: 'ours',
  read: (text, published) => parsedOnce(text, published).dates,
};

/** Libraries of others that find dates in JavaScript, the best first: loaded where they are asked, since that takes a second. */
export async function otherReaders(): Promise<readonly DateReader[]> {
  const [{ readByRecognizers }, { readByChrono }] = await Promise.all([
    import('./others/recognizers.ts'),
    import('./others/chrono.ts'),
  ]);
  return [
    { name: 'recognizers-text', read: readByRecognizers },
    { name: 'chrono-node', read: readByChrono },
  ];
}
