import type { Draft } from '../../draft.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { Candidate } from './candidates.ts';
import { carriedFeatures } from './carriedFeatures.ts';
import { isSpeech, sourceShape } from './frameTraits.ts';
import { sentenceFeatures } from './sentenceFeatures.ts';
import type { Surroundings } from './surroundings.ts';

/** The features of a candidate that hold, by name. {@link SOURCE_WEIGHTS} weighs them. */
export function sourceFeatures(draft: Draft, quote: Surroundings, candidate: Candidate): string[] {
  return candidate.kind === 'frame'
    ? frameFeatures(draft, quote, candidate.frame)
    : carriedFeatures(draft, quote, candidate.from);
}

function frameFeatures(draft: Draft, quote: Surroundings, frame: SourceFrame): string[] {
  const cueClass = frame.cueClass ?? 'other';
  const features = [`link ${frame.link}`, `cue ${cueClass}`, `source ${sourceShape(frame)}`];
  if (/^(?:say|tell|write|add|ask)$/.test(frame.lemma)) features.push(`verb ${frame.lemma}`);
  if (frame.lemma === 'be') features.push('verb be');
  const where = placeOf(quote, frame);
  features.push(where);
  if (where === 'same sentence, before' || where === 'same sentence, after') {
    features.push(...sentenceFeatures(draft, quote, frame, where));
  } else {
    features.push(`${where}, cue ${isSpeech(frame) ? 'of speech' : 'of none'}`);
    if (quote.alone) features.push(`${where}, quote alone`);
    if (quote.opensParagraph) features.push(`${where}, quote opens paragraph`);
    features.push(...distantFeatures(draft, frame, where));
  }
  return features;
}

function placeOf(quote: Surroundings, frame: SourceFrame): string {
  if (frame.sentence < quote.sentence) return 'sentence before';
  if (frame.sentence > quote.sentence) return 'sentence after';
  return Math.min(frame.item, frame.source.head) < quote.item
    ? 'same sentence, before'
    : 'same sentence, after';
}

/** Of several frames in a neighbouring sentence, the one a quote on its own most likely goes with. */
function distantFeatures(draft: Draft, frame: SourceFrame, where: string): string[] {
  const frames = draft.frames[frame.sentence] ?? [];
  const items = draft.sentences[frame.sentence]?.items ?? [];
  const features: string[] = [];
  if (items.at(-1)?.text === ':') features.push(`${where}, ends with colon`);
  if (frame === frames.find((other) => other.link !== 'possessive')) features.push(`${where}, first frame`);
  if (frame === frames.findLast((other) => other.link !== 'possessive'))
    features.push(`${where}, last frame`);
  if (items.some((item) => item.tag === 'QUOTE')) features.push(`${where}, holds a quote`);
  if (frame.source.first <= 1) features.push(`${where}, source first`);
  if (items.at(-1)?.text === ':' && frame.source.first <= 1) features.push(`${where}, colon, source first`);
  return features;
}
