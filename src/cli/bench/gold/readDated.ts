import type { OwnArticle, OwnMention, OwnTimex } from '../events/ownArticle.ts';
import { type CutArticle, cutArticles } from './cutArticles.ts';

/** `[words|TYPE value]`, `[words|TYPE value e2]` and `<word|e2 date status>`; none may hold another. */
const MARK =
  /\[(?<expression>[^[\]|<>]+)\|(?<type>DATE|TIME|DURATION|SET) (?<value>\S+?)(?: (?<dated>e\d+))?\]|<(?<head>[^[\]|<>]+)\|(?<event>e\d+) (?<date>\d{4}(?:-\d\d){0,2}|-) (?<status>reported|planned|denied|supposed)>/g;

/**
 * Reads articles with their dates and events marked by hand. `=== id` and the day of publication begin each.
 *
 *     === harbour 2021-12-28
 *     The crews <meet|e1 2022-01-10 planned> on [Jan. 10|DATE 2022-01-10 e1].
 */
export function readDated(file: string, name: string): OwnArticle[] {
  return cutArticles(file).map((article) => readArticle(article, name));
}

function readArticle({ heading, marked }: CutArticle, name: string): OwnArticle {
  const { id, dct } = /^(?<id>\S+) (?<dct>\d{4}-\d\d-\d\d)$/.exec(heading)?.groups ?? {};
  if (id === undefined || dct === undefined)
    throw new Error(
      `${name}: Unexpected “${heading}”, expected an id and a day, as in “=== harbour 2021-12-28”`,
    );
  const { text, timexes, mentions } = takeMarks(marked);
  const rest = /.{0,20}[[\]|<>].{0,20}/.exec(text);
  if (rest)
    throw new Error(
      `${name}: ${id}: Unexpected “${rest[0]}”, expected a mark as in tests/gold/dates/README.md`,
    );
  const stray = timexes.find(
    ({ event }) => event !== null && !mentions.some((mention) => mention.event === event),
  );
  if (stray)
    throw new Error(`${name}: ${id}: Unexpected ${stray.event} of a date, expected the event to be marked`);
  return { id, dct, text, timexes, mentions };
}

function takeMarks(marked: string): Pick<OwnArticle, 'text' | 'timexes' | 'mentions'> {
  const timexes: OwnTimex[] = [];
  const mentions: OwnMention[] = [];
  let text = '';
  let end = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(end, match.index);
    const { expression, head, type, value = '', dated, event = '', date, status } = match.groups ?? {};
    const words = expression ?? head ?? '';
    const span = { start: text.length, end: text.length + words.length };
    if (expression !== undefined)
      timexes.push({ ...span, type: type as OwnTimex['type'], value, event: dated ?? null });
    else
      mentions.push({
        ...span,
        event,
        date: date === '-' ? null : (date ?? null),
        status: status as OwnMention['status'],
      });
    text += words;
    end = match.index + match[0].length;
  }
  return { text: text + marked.slice(end), timexes, mentions };
}
