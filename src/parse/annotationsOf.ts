import type {
  Annotations,
  FoundSpeaker,
  QuoteAttribution,
  QuoteSegment,
  SourceMention,
} from '#model/annotations.ts';
import type { Draft } from './draft.ts';
import type { Phrase } from './parsers/phrases/phrase.ts';
import type { Attribution } from './refiners/attribution/attribution.ts';
import { confidence } from './refiners/attribution/calibration.ts';
import { kindOf } from './refiners/kinds.ts';
import type { Entity } from './refiners/speakers/entity.ts';
import { uniqueId } from './refiners/speakers/slug.ts';

/** The finished draft as the parse contract has it. Speakers are listed in the order in which they first speak. */
export function annotationsOf(draft: Draft): Annotations {
  const ids = speakerIds(draft);
  const quotes = draft.attributions.map((attribution, index): QuoteSegment => {
    const { stretch, frame } = attribution;
    const { start, end } = draft.stretches[stretch] ?? { start: 0, end: 0 };
    return {
      start,
      end,
      kind: kindOf(draft, attribution),
      utterance: draft.utterances[index] ?? index,
      speaker: frame && sourceMention(draft, ids, frame.source),
      cue: frame?.cue ?? null,
      attribution: confidenceOf(draft, attribution),
      said: draft.said[index] ?? null,
    };
  });
  return { quotes, speakers: [...ids].map(speaker), dates: draft.dates, events: draft.events };
}

/**
 * How sure both are: that these words name the speaker, and whom they mean, which a pronoun leaves open. A calibration is
 * found by the first alone.
 */
function confidenceOf(
  { learned, discourse }: Draft,
  { how, likelihood, frame }: Attribution,
): QuoteAttribution | null {
  if (!how) return null;
  if (!learned.calibration) return { how, score: likelihood };
  const meant = frame ? discourse.sureOf(frame.source) : 1;
  return { how, score: Math.round(100 * meant * confidence(learned.calibration, how, likelihood)) / 100 };
}

/** An id for every entity that speaks. */
function speakerIds(draft: Draft): Map<Entity, string> {
  const ids = new Map<Entity, string>();
  const taken = new Set<string>();
  for (const { frame } of draft.attributions) {
    const entity = frame && draft.discourse.entityOf(frame.source);
    if (entity && !ids.has(entity)) ids.set(entity, uniqueId(entity.name, taken));
  }
  return ids;
}

function sourceMention(draft: Draft, ids: ReadonlyMap<Entity, string>, source: Phrase): SourceMention | null {
  const entity = draft.discourse.entityOf(source);
  const id = entity && ids.get(entity);
  if (!entity || id === undefined || id === null) return null;
  return { text: source.text, start: source.start, end: source.end, canonical: entity.name, id };
}

function speaker([entity, id]: readonly [Entity, string]): FoundSpeaker {
  const { name, kind, affiliation, mentions } = entity;
  // A role that introduces a name is read after the one that follows it.
  const roles = entity.roles.toSorted((a, b) => a.start - b.start);
  const [first] = roles;
  return {
    id,
    name,
    kind,
    ...(first && { role: first.text, roles }),
    ...(affiliation && { affiliation }),
    mentions,
  };
}
