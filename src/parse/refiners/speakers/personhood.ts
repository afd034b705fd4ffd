import { GIVEN_NAMES } from '../../constants/names.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import { roleAfter } from '../../parsers/phrases/apposition.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';
import type { Entity, Personhood } from './entity.ts';
import type { NameParts } from './names.ts';
import type { Subjects } from './subjects.ts';

/**
 * How surely one mention shows its name to be a person's: “Mr. Velt”, “Ana Prull”, “Velt, a baker,” and “Velt, who” do;
 * a shape of two capitals, or telling something, makes it likely: “Velt said”.
 */
export function personhoodOf(
  view: SentenceView,
  phrase: Phrase,
  parts: NameParts,
  subjects: Subjects,
): Personhood {
  const isFull = parts.isPerson && parts.words.length > 1;
  const tells = subjects.telling.has(phrase.start);
  const isKnown = isFull && (tells || GIVEN_NAMES.has(parts.words[0]?.toLowerCase() ?? ''));
  if (parts.titled || isKnown || isFollowedByWho(view, phrase) || roleAfter(view, phrase)) return 2;
  return isFull || tells ? 1 : 0;
}

function isFollowedByWho(view: SentenceView, phrase: Phrase): boolean {
  const at = view.items[phrase.limit]?.text === ',' ? phrase.limit + 1 : phrase.limit;
  return /^(?:who|whose|whom)$/.test(view.items[at]?.lower ?? '');
}

/** Keeps the surest sign of all. */
export function showPersonhood(entity: Entity, shown: Personhood): void {
  if (shown > entity.personhood) entity.personhood = shown;
}
