import type { Draft } from '../../draft.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import { isSpeech } from './frameTraits.ts';

/** How often an article speaks of someone, and lets them speak, by the last word of the name or description. */
export interface Voice {
  mentions: number;
  /** Verbs of speech that have it for their subject. */
  cues: number;
}

export type Voices = ReadonlyMap<string, Voice>;

/** What is known of a whole article before any of its quotes is attributed. */
export interface Article {
  readonly voices: Voices;
  /** How many stretches have the same words, by those words in lower case. */
  readonly repeated: ReadonlyMap<string, number>;
}

export function readArticle(draft: Draft): Article {
  const repeated = new Map<string, number>();
  for (const { start, end } of draft.stretches) {
    const words = wordsOf(draft.document.text.slice(start, end));
    repeated.set(words, (repeated.get(words) ?? 0) + 1);
  }
  return { voices: voicesIn(draft), repeated };
}

/** The words of a stretch without marks at its ends: the same for “Talks,” and “talks”. */
export function wordsOf(stretch: string): string {
  const [words = ''] = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(stretch) ?? [];
  return words.toLowerCase();
}

function voicesIn(draft: Draft): Voices {
  const voices = new Map<string, Voice>();
  const voiceOf = (phrase: Phrase): Voice => {
    const head = headWord(draft, phrase);
    const voice = voices.get(head) ?? { mentions: 0, cues: 0 };
    voices.set(head, voice);
    return voice;
  };
  for (const view of draft.views) for (const phrase of view.phrases) voiceOf(phrase).mentions++;
  for (const frame of draft.frames.flat()) {
    if (isSpeech(frame) && frame.link !== 'object' && frame.link !== 'possessive')
      voiceOf(frame.source).cues++;
  }
  return voices;
}

/** The word that a phrase goes by, in lower case: of “State Department spokesman Ned Price” price. */
export function headWord(draft: Draft, { sentence, head }: Phrase): string {
  return draft.sentences[sentence]?.items[head]?.lower ?? '';
}
