import { type Draft, emptyDraft } from '#parse/draft.ts';
import { findFrames } from '#parse/parsers/cues/findFrames.ts';
import { viewSentence } from '#parse/parsers/cues/sentenceView.ts';
import { findStretches } from '#parse/parsers/marks/findStretches.ts';
import { placesOf, readNarration } from '#parse/parsers/narration.ts';
import { findPhrases } from '#parse/parsers/phrases/findPhrases.ts';
import { readDocument } from '#parse/text/document.ts';

/** What the rankers of quotes are given to decide on: an article after the parsers of `parse.ts`, before its refiners. */
export function proposalsOf(text: string): Draft {
  const document = readDocument(text);
  const stretches = findStretches(document);
  const sentences = readNarration(document, stretches);
  const views = sentences.map((sentence, i) =>
    viewSentence(sentence, i, findPhrases(document.text, sentence, i)),
  );
  const frames = views.map((view) => findFrames(document.text, view));
  // No proposal depends on the day of publication.
  return { ...emptyDraft(document, ''), stretches, sentences, places: placesOf(sentences), views, frames };
}
