import { wordsAround } from '../dates/errorList.ts';
import type { EventError } from './eventErrors.ts';

/** The errors of one kind, each with its article and its day of publication, the words around it, and both readings. */
export function eventErrorList(errors: readonly EventError[], kind: string): string {
  const listed = errors.filter((error) => error.kind === kind);
  return [...listed.map(describe), `${listed.length} of kind ${kind}\n`].join('\n');
}

function describe({ article, at, expected, found }: EventError): string {
  return [
    `${article.id}  ${at.start}–${at.end}  published ${article.dct}`,
    `  ${wordsAround(article.text, at)}`,
    `  expected  ${expected}`,
    `  found     ${found}\n`,
  ].join('\n');
}
