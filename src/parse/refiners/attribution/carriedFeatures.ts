import { isPlainSpeech } from '../../constants/speechVerbs.ts';
import type { Draft } from '../../draft.ts';
import { quoteJoin } from './frameTraits.ts';
import type { Surroundings } from './surroundings.ts';

/** The speaker of the quote before: how near that is, and whether this one has a cue of its own. */
export function carriedFeatures(draft: Draft, quote: Surroundings, from: number): string[] {
  const place = draft.places[from];
  const sentence = place && draft.sentences[place.sentence];
  const stretch = draft.stretches[quote.stretch];
  if (!place || !sentence || !stretch) return [];
  const features = ['carried'];
  const near = nearness(quote.sentence - place.sentence, quote.paragraph - sentence.paragraph);
  features.push(`carried, ${near}`);
  if (quote.alone) features.push(`carried, ${near}, quote alone`);
  if (stretch.continued) features.push('carried, paragraph runs on');
  const own = (draft.frames[quote.sentence] ?? []).some(
    (frame) => frame.cueClass !== null && isPlainSpeech(frame.lemma),
  );
  if (own) features.push(`carried, ${near}, own verb of speech`);
  features.push(`carried, ${near}, quote ${quoteJoin(quote)}`);
  return features;
}

function nearness(sentences: number, paragraphs: number): string {
  if (sentences === 0) return 'same sentence';
  if (paragraphs === 0) return sentences === 1 ? 'next sentence' : 'same paragraph';
  return paragraphs === 1 ? 'next paragraph' : 'further on';
}
