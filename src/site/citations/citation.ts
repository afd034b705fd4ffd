import type { Article, Quote, Said } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { dayBasisOf, restsOnInference } from '../dayBasis.ts';
import { publishedOn } from '../knownDay.ts';
import { speakerCertainty } from '../knownSpeaker.ts';
import { SITE_NAME } from '../siteName.ts';
import { type KnownRole, roleWhenSaid } from '../speakers/roles.ts';
import type { Voice } from '../voices.ts';

/**
 * What all forms of a citation say. In [square brackets], as is usual for what a source does not say itself, stand a
 * speaker and a role that are inferred, and days that are inferred or counted from one that is: “Tuesday” is a calendar day
 * only by the day of publication. They stand for nothing else: words left out are “…”. Nobody is called the author of what is
 * cited; who wrote the source stands with its headline, as the publisher names them.
 */
export interface Citation {
  /** The statement's id or the article's slug: the last part of its address. */
  readonly id: string;
  /** “Ned Price, State Department spokesman, [28 December 2021]: “We have …””, or the headline with whose it is. */
  readonly title: string;
  /** “Bridge to reopen” by Ida Berg: what the publisher calls the source; empty where that is not known. */
  readonly work: string;
  readonly publisher: string;
  /** Where the publisher has the article; undefined where that is not known. */
  readonly source: string | undefined;
  readonly published: Said;
  /** “On the Record, statement ”, before the id. */
  readonly record: string;
  /** Where it is published; undefined where that is not known. */
  readonly address: string | undefined;
  /** What of it is in the language of the content. */
  readonly content: readonly string[];
  /** Whether it has brackets of ours, which are then explained. */
  readonly bracketed: boolean;
}

/** How to cite a statement, which is published at `address`. */
export function statementCitation(
  quote: Quote,
  article: Article,
  voice: Voice | null,
  address?: string,
): Citation {
  const passages = quote.segments.map(({ text }) => text.replace(/\s+/g, ' '));
  const published = publishedOn(article);
  const role = voice?.named === true ? roleWhenSaid(quote, article, voice) : null;
  return {
    id: quote.id,
    title: words.cite.said(
      [speakerPart(quote, voice, role), dayPart(quote, article)].join(', '),
      passages.join(' … '),
    ),
    ...sourceOf(article),
    published,
    record: words.cite.statement(SITE_NAME),
    address,
    content: [...passages, ...wordsOfSource(article), voice?.name ?? '', role?.title ?? ''],
    bracketed:
      [speakerCertainty(quote), published.certainty, role?.certainty].includes('implied') ||
      saidByInference(quote, article),
  };
}

/** How to cite an article, which is published at `address`: its headline is ours. */
export function articleCitation(article: Article, address?: string): Citation {
  const published = publishedOn(article);
  return {
    id: article.slug,
    title: words.cite.headline(article.title, SITE_NAME),
    ...sourceOf(article),
    published,
    record: words.cite.article(SITE_NAME),
    address,
    content: [article.title, ...wordsOfSource(article)],
    bracketed: published.certainty === 'implied',
  };
}

function sourceOf({ source }: Article): Pick<Citation, 'work' | 'publisher' | 'source'> {
  const { publisher, url } = source;
  return { work: workOf(source), publisher, source: url };
}

function workOf({ headline, byline }: Article['source']): string {
  if (headline === undefined) return byline ?? '';
  const work = words.cite.work(headline);
  return byline === undefined ? work : words.cite.workBy(work, byline);
}

function wordsOfSource({ source: { headline = '', byline = '', publisher } }: Article): string[] {
  return [headline, byline, publisher];
}

/** “Ned Price, spokesman”, “Ned Price, [spokesman]” where the role is inferred, “[Ned Price, spokesman]” where the speaker is. */
function speakerPart(quote: Quote, voice: Voice | null, role: KnownRole | null): string {
  if (voice === null) return words.marks.speakerNotGiven;
  const inferred = speakerCertainty(quote) === 'implied';
  if (role === null) return bracketed(voice.name, inferred);
  if (inferred) return bracketed(`${voice.name}, ${role.title}`, true);
  return `${voice.name}, ${bracketed(role.title, role.certainty === 'implied')}`;
}

function dayPart(quote: Quote, article: Article): string {
  const { said } = quote;
  if (said === null) return words.marks.noDayGiven;
  return bracketed(words.sayDate(said.value), saidByInference(quote, article));
}

function saidByInference(quote: Quote, article: Article): boolean {
  return quote.said !== null && restsOnInference(dayBasisOf(quote, article));
}

/** `[text]` where it is inferred. */
export function bracketed(text: string, inferred: boolean): string {
  return inferred ? `[${text}]` : text;
}
