import type { MarkToWrite } from '#markdown/writeArticle.ts';
import type { Annotations, EventMention } from '#model/annotations.ts';
import type { ArticleFront } from '#model/article.ts';
import { areStating, isEdtf } from '#model/edtf.ts';
import { toId } from '#model/id.ts';
import type { TextDocument } from '#parse/text/document.ts';
import { statedDays } from './draftDates.ts';
import { excerptTitle } from './excerptTitle.ts';
import { markableEvents } from './markableEvents.ts';
import { unused } from './unused.ts';

export interface DraftEvent {
  readonly id: string;
  readonly marks: readonly MarkToWrite[];
  readonly front: Readonly<Record<string, unknown>>;
}

/** How many words of its title an event's id takes. */
const ID_WORDS = 6;

const LEADING_ON = new Set(
  'a an the of with between against at in into over for to from on near by about and or as than its his her their is was were be'.split(
    ' ',
  ),
);

/** A file for each event that an editor would want on the timeline, with all its mentions marked. */
export function draftEvents(
  document: TextDocument,
  annotations: Annotations,
  dates: readonly MarkToWrite[],
  existing: ReadonlySet<string>,
  rights: ArticleFront['rights'],
): DraftEvent[] {
  const taken = new Set(existing);
  const days = statedDays(dates);
  return markableEvents(document, annotations).map((mentions) => {
    const { title: full, text, status } = mentions[0] as EventMention;
    const title = rights === 'excerpt' ? excerptTitle(full, text) : full;
    const id = unused(idOf(title), taken);
    const participants = participantsOf(mentions);
    taken.add(id);
    return {
      id,
      front: { title, ...dayOf(mentions, days), status, ...(participants.length > 0 && { participants }) },
      marks: mentions.map(({ start, end }) => ({ name: 'event', start, end, attributes: { is: id } })),
    };
  });
}

/** The first words of a title, without those at their end that lead to a word cut off: “talks-on-the”. */
function idOf(title: string): string {
  const words = toId(title).split('-').slice(0, ID_WORDS);
  while (words.length > 1 && LEADING_ON.has(words.at(-1) ?? '')) words.pop();
  return words.join('-') || 'event';
}

/** The finest date of its mentions, which is stated where one of them states it, and dates of the text give it. */
function dayOf(
  mentions: readonly EventMention[],
  stated: readonly string[],
): Readonly<Record<string, unknown>> {
  const dated = mentions.filter(({ date }) => date !== undefined);
  const finest = Math.max(...dated.map(({ date = '' }) => date.length));
  const days = dated.filter(({ date = '' }) => date.length === finest);
  const best = days.find((day) => day.certainty === 'stated') ?? days[0];
  const { date: plain = '', certainty, status } = best ?? {};
  // Two ends that a text gives apart may not make a span: then the one day is all that is known.
  const edtf = best?.edtf !== undefined && isEdtf(best.edtf) ? best.edtf : plain;
  const isStated = certainty === 'stated' && areStating(stated, edtf);
  // The end of what is yet to begin is not open but unknown: “from 1 March”, not “since”.
  const date = status === 'planned' ? edtf.replace(/\/\.\.$/, '/') : edtf;
  return { date, ...(!isStated && { certainty: 'implied' }) };
}

const PRONOUN = /\b(?:i|we|you|he|she|it|they|us|him|them|this|that|these|those|who|which)\b/i;

/** Who takes part, in the words of the text, each once; a pronoun tells nobody outside its sentence. */
function participantsOf(mentions: readonly EventMention[]): string[] {
  const named = mentions
    .flatMap(({ participants }) => participants)
    .map(({ text }) => text.replaceAll(/\s+/g, ' '))
    .filter((text) => !PRONOUN.test(text));
  return [...new Map(named.map((text) => [text.toLowerCase(), text])).values()];
}
