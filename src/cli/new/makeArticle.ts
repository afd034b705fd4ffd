import type { Terminal } from '../ask/questions.ts';
import { missingOfArticle, newArticle, sourceIn } from './article.ts';
import { askArticle, askSource } from './askArticle.ts';
import { readGiven } from './given.ts';
import { OPTIONS } from './options.ts';
import { refuseMissing } from './usage.ts';

/** Makes an article of a source. Nobody is asked anything where all that is needed was given, or the source says it. */
export async function makeArticle(terminal: Terminal | null): Promise<string> {
  const { wish, rest } = readGiven(OPTIONS.article, { files: 1, likely: 'title' });
  const [file] = rest;
  if (file === undefined && terminal === null)
    refuseMissing(['the source text’s file', ...missingOfArticle(wish, { metadata: {} })], 'article');
  const source = file === undefined ? await askSource(terminal ?? {}) : await sourceIn(file);
  const missing = missingOfArticle(wish, source);
  if (terminal === null) refuseMissing(missing, 'article');
  const isAsked = terminal !== null && (file === undefined || missing.length > 0);
  return `${await newArticle(source, isAsked ? await askArticle(wish, source, terminal) : wish)}\n`;
}
