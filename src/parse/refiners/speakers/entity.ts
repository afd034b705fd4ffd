import type { SpeakerKind } from '#model/annotations.ts';
import type { MarkedText, Span } from '#model/span.ts';
import type { Gender } from '../../constants/pronouns.ts';

/** Someone or something that a text speaks of, as far as it has been read. Grows from mention to mention. */
export interface Entity {
  kind: SpeakerKind;
  name: string;
  role: string;
  gender: Gender | null;
  /** Words of the name, or of the description without its article, in lower case. */
  words: readonly string[];
  readonly named: boolean;
  readonly mentions: MarkedText[];
  /** Where it was last spoken of, and where it last spoke; -1 for not yet. Indices of reporter's sentences. */
  lastSentence: number;
  lastWasSubject: boolean;
  lastSpoke: number;
}

export function newEntity(
  given: Pick<Entity, 'kind' | 'name' | 'words' | 'named'> & Partial<Entity>,
): Entity {
  return {
    role: '',
    gender: null,
    mentions: [],
    lastSentence: -1,
    lastWasSubject: false,
    lastSpoke: -1,
    ...given,
  };
}

/** Adds a mention, once, and keeps the mentions in the order of the text. */
export function addMention(entity: Entity, text: string, span: Span): void {
  if (entity.mentions.some((mention) => mention.start === span.start)) return;
  entity.mentions.push({ text: text.slice(span.start, span.end), start: span.start, end: span.end });
}
