import type { Annotations, FoundSpeaker, QuoteSegment, SourceMention } from '#model/annotations.ts';
import type { SourceFrame } from './parsers/cues/frame.ts';
import type { Phrase } from './parsers/phrases/phrase.ts';
import { type Reading, readProposals } from './reading.ts';
import { attribute } from './refiners/attribution/attribute.ts';
import { kindOf } from './refiners/kinds.ts';
import { readDiscourse } from './refiners/speakers/discourse.ts';
import type { Entity } from './refiners/speakers/entity.ts';
import { uniqueId } from './refiners/speakers/slug.ts';
import { numberUtterances } from './refiners/utterances.ts';
import { readDocument } from './text/document.ts';

/** What a parse needs besides the text. */
export interface ParseOptions {
  /** The reference date, `YYYY-MM-DD`: the day the article was published. */
  readonly published: string;
}

/** Finds who said what and when in a source text. Pure: the same text and date give the same annotations. */
export function parse(text: string, options: ParseOptions): Annotations {
  void options;
  const document = readDocument(text);
  const reading = readProposals(document);
  const attributions = attribute(reading);
  const utterances = numberUtterances(reading, attributions);
  const sources = new Set(
    attributions.flatMap(({ frame }) =>
      frame ? [frame.source.start, (frame.source.antecedent ?? frame.source).start] : [],
    ),
  );
  const discourse = readDiscourse(reading, sources);
  const ids = new Map<Entity, string>();
  const taken = new Set<string>();
  const idOf = (entity: Entity) => {
    const id = ids.get(entity) ?? uniqueId(entity.name, taken);
    ids.set(entity, id);
    return id;
  };
  const mention = (source: Phrase): SourceMention | null => {
    const entity = discourse.entityOf(source);
    if (!entity) return null;
    return {
      text: source.text,
      start: source.start,
      end: source.end,
      canonical: entity.name,
      id: idOf(entity),
    };
  };
  const quotes: QuoteSegment[] = attributions.map((a, i) => {
    const st = reading.stretches[i]!;
    const kind = kindOf(reading, a);
    return {
      start: st.start,
      end: st.end,
      kind,
      utterance: utterances[i]!,
      speaker: a.frame ? mention(a.frame.source) : null,
      cue: a.frame?.cue ?? null,
      said: null,
    };
  });
  const speakers: FoundSpeaker[] = [...ids].map(([entity, id]) => ({
    id,
    name: entity.name,
    kind: entity.kind,
    ...(entity.role ? { role: entity.role } : {}),
    mentions: entity.mentions,
  }));
  return { quotes, speakers, dates: [], events: [] };
}
