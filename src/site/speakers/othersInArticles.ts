import type { Article, Briefing } from '#model/briefing.ts';
import { type Voice, voiceOf, voicesOf } from '../voices.ts';
import type { SpeakerRecord } from './speakerRecords.ts';

/** Somebody who is quoted in the same articles as a speaker. */
export interface OtherVoice {
  readonly voice: Voice;
  /** How many statements of theirs these articles have. */
  readonly statements: number;
  /** Those of the articles that quote both. */
  readonly articles: readonly Article[];
}

/** Who else speaks in the articles that quote a speaker: most statements first, then in the order of voices. */
export function othersInArticles(
  { voice, statements }: SpeakerRecord,
  briefing: Briefing,
): readonly OtherVoice[] {
  const voices = voicesOf(briefing);
  const shared = [...new Set(statements.map(({ article }) => article))];
  const said = shared.flatMap((article) => article.quotes.map(({ by }) => ({ article, by })));
  const byVoice = Map.groupBy(said, ({ by }) => voiceOf(voices, by));
  return [...byVoice]
    .flatMap(([other, theirs]) =>
      other === null || other.id === voice.id
        ? []
        : [
            {
              voice: other,
              statements: theirs.length,
              articles: [...new Set(theirs.map(({ article }) => article))],
            },
          ],
    )
    .sort((a, b) => b.statements - a.statements);
}
