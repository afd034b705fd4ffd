import type { ArticleFront } from '#model/article.ts';
import type { SourceMetadata } from '../receivedSource.ts';

/** What a source says of itself otherwise than the article on file. */
export interface NewWords {
  readonly key: 'headline' | 'byline' | 'language';
  readonly was: string | undefined;
  readonly now: string;
}

const KEYS = ['headline', 'byline', 'language'] as const;

/** The fields of `source` that state what the source says, where it says something else now. One that it does not say stays. */
export function newWords(
  source: Pick<ArticleFront['source'], NewWords['key']>,
  said: SourceMetadata,
): NewWords[] {
  return KEYS.flatMap((key) => {
    const [was, now] = [source[key], said[key]];
    return now === undefined || now === was ? [] : [{ key, was, now }];
  });
}

/** “the source’s headline is now “No ferry at night”, and the article says so” */
export function sayNewWords({ key, was, now }: NewWords, outcome: string): string {
  return `  the source’s ${key} is now “${now}”${was === undefined ? '' : `, it was “${was}”`}: ${outcome}`;
}
