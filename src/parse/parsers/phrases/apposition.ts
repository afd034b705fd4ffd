import type { MarkedText } from '#model/span.ts';
import { isPersonNoun, isPluralNoun } from '../../constants/roleNouns.ts';
import type { SentenceView } from '../cues/sentenceView.ts';
import type { Phrase } from './phrase.ts';

/** The role that stands after a name: “Ann Lee, 34, the mayor of Harford,” → the phrase “the mayor of Harford”. */
export function roleAfter(view: SentenceView, name: Phrase): Phrase | null {
  const at = skipAge(view, skipParenthesis(view, name.limit));
  if (view.items[at]?.text !== ',') return null;
  const phrase = view.startingAt.get(at + 1);
  return phrase && phrase.kind !== 'pronoun' && isRole(view, phrase) && endsApposition(view, phrase)
    ? phrase
    : null;
}

/** The name that a role introduces: “The mayor of Harford, Ann Lee,” → the phrase “Ann Lee”. */
export function nameAfter(view: SentenceView, role: Phrase): Phrase | null {
  if (role.kind !== 'noun' || view.items[role.limit]?.text !== ',' || !isRole(view, role)) return null;
  const phrase = view.startingAt.get(role.limit + 1);
  const next = phrase && view.items[phrase.limit];
  const isFullName = phrase?.kind === 'name' && phrase.coreLimit - phrase.first > 1;
  return phrase && isFullName && (!next || next.tag === 'QUOTE' || /^[,.:(]$/.test(next.text))
    ? phrase
    : null;
}

/** Whether no verb follows, as in “According to Voss, the violinist left”. */
function endsApposition(view: SentenceView, phrase: Phrase): boolean {
  const next = view.items[phrase.limit];
  return (
    !next || /^(?:PUNCT|QUOTE|ADP|CCONJ)$/.test(next.tag) || /^(?:who|whose|which|that)$/.test(next.lower)
  );
}

/** “the mayor of Harford” → “mayor of Harford”, “his lawyer” → “lawyer”; a named owner stays: “the company's founder”. */
export function roleText({ text, start, end }: Phrase): MarkedText {
  const [opening = ''] = /^(?:an?|the|his|her|their|its|my|our)\s+/i.exec(text) ?? [];
  return { text: text.slice(opening.length), start: start + opening.length, end };
}

function isRole(view: SentenceView, phrase: Phrase): boolean {
  const core = view.items.slice(phrase.first, phrase.head + 1);
  const head = core.at(-1);
  // A capital as in “Chief Executive of Harbour Lines” is a title; one without complement may be another person's name.
  return (
    head !== undefined &&
    isPersonNoun(head.lower) &&
    !isPluralNoun(head.lower) &&
    (head.tag !== 'PROPN' || phrase.limit > phrase.coreLimit)
  );
}

function skipParenthesis(view: SentenceView, at: number): number {
  if (view.items[at]?.text !== '(') return at;
  const close = view.items.findIndex((item, index) => index > at && item.text === ')');
  return close < 0 ? at : close + 1;
}

function skipAge(view: SentenceView, at: number): number {
  return view.items[at]?.text === ',' && view.items[at + 1]?.tag === 'NUM' && view.items[at + 2]?.text === ','
    ? at + 2
    : at;
}
