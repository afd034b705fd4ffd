import type { Article } from '#model/briefing.ts';
import type { SourceChange } from '../changes.ts';
import { listChange } from './same.ts';

/** The sentences in which two source texts differ; null where the texts are the same to the byte. */
export function compareSource(before: Article, after: Article): SourceChange | null {
  if (before.source.sha256 === after.source.sha256) return null;
  return listChange(sentencesOf(before.sourceText), sentencesOf(after.sourceText));
}

/** A text's sentences, white space folded. */
function sentencesOf(text: string): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  return sentences.map(({ segment }) => segment.replaceAll(/\s+/g, ' ').trim()).filter((one) => one !== '');
}
