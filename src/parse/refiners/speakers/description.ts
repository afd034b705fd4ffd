import type { SpeakerKind } from '#model/annotations.ts';
import {
  COLLECTIVE_NOUNS,
  DOCUMENT_NOUNS,
  ORGANISATION_NOUNS,
  ORIGIN_ADJECTIVE,
} from '../../constants/names.ts';
import { POSSESSIVE_PRONOUNS } from '../../constants/pronouns.ts';
import { isPersonNoun, isPluralNoun, singular } from '../../constants/roleNouns.ts';
import type { Item } from '../../parsers/narrationSentence.ts';
import { approximationLimit } from '../../parsers/phrases/approximation.ts';
import { isNoun } from '../../parsers/phrases/complements.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** A speaker described and not named: “a pair of senior Russian officials”. */
export interface Description {
  readonly kind: SpeakerKind;
  /** The noun that says what it is, in the singular: `official`. */
  readonly head: string;
  /** All its words without the article, in lower case. */
  readonly words: readonly string[];
  /** “the official”, “his lawyer”: the text may have spoken of it before. */
  readonly definite: boolean;
  /** “secretary of state”, without an article: what someone is, and not someone. */
  readonly bare: boolean;
  /** The names among its words, in lower case: of “the Ohio senator” Ohio. */
  readonly names: readonly string[];
}

/** Nouns of quantity: what they count is the head. */
const QUANTITY =
  /^(?:pair|group|number|couple|handful|dozens?|hundreds|thousands|trio|series|majority|minority|host|chorus|half|quarter|third|percent|team|member|members|one|some|many|most|several|both|two|three|four|five)$/;

export function descriptionOf(items: readonly Item[], phrase: Phrase): Description {
  const run = items.slice(phrase.first, phrase.limit);
  const head = contentHead(items, phrase);
  const noun = head?.lower ?? '';
  const opening = run[0]?.lower ?? '';
  const definite =
    /^(?:the|this|that|these|those)$/.test(opening) ||
    POSSESSIVE_PRONOUNS.has(opening) ||
    run.some((item) => item.text === '’s' || item.text === "'s");
  const words = run
    .map((item) => item.lower)
    .filter((word, at) => !(at === 0 && /^(?:an?|the|this|that|these|those)$/.test(word)));
  const isOne = /^(?:one|another)$/.test(items[phrase.head]?.lower ?? '') && kindOf(noun) === 'group';
  const kind = isOne ? 'unnamed' : kindOf(noun);
  const bare = kind === 'unnamed' && !definite && !/^(?:DET|NUM|PRON)$/.test(run[0]?.tag ?? '');
  const names = items
    .slice(phrase.first, phrase.head)
    .flatMap(({ tag, lower }) => (tag === 'PROPN' ? [lower] : []));
  return { kind, head: singular(noun), words, definite, bare, names };
}

/** Of “a pair of senior officials” the officials. */
function contentHead(items: readonly Item[], phrase: Phrase): Item | undefined {
  const head = items[phrase.head];
  if (!head || !QUANTITY.test(head.lower) || items[phrase.head + 1]?.lower !== 'of') return head;
  const counted = items.slice(approximationLimit(items, phrase.head + 2), phrase.limit);
  const end = counted.findIndex((item) => item.tag === 'ADP');
  return counted.slice(0, end < 0 ? counted.length : end).findLast(isNoun) ?? head;
}

function kindOf(noun: string): SpeakerKind {
  if (COLLECTIVE_NOUNS.has(noun)) return 'group';
  if (isPersonNoun(noun) || ORIGIN_ADJECTIVE.test(singular(noun)))
    return isPluralNoun(noun) ? 'group' : 'unnamed';
  const one = singular(noun);
  if (DOCUMENT_NOUNS.has(noun) || DOCUMENT_NOUNS.has(one)) return 'document';
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  if (/(?:er|or|ist|ian|ee)$/.test(one) || noun === 'old') return isPluralNoun(noun) ? 'group' : 'unnamed';
  return isPluralNoun(noun) ? 'group' : 'organisation';
}
