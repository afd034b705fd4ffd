import type { Annotations } from '#model/annotations.ts';
import { parse } from '#parse/parse.ts';

const known = new Map<string, Annotations>();

/** What our parser finds in an article: parsed once in a run, since each table of figures and of errors asks for all of it. */
export function parsedOnce(text: string, published: string): Annotations {
  const key = `${published} ${text}`;
  const found = known.get(key) ?? parse(text, { published });
  known.set(key, found);
  return found;
}
