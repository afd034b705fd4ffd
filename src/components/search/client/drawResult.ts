import { eventAddress, quoteAddress, speakerAddress } from '#site/addresses.ts';
import { counted, fill } from '#site/fillIn.ts';
import { EVENT_PARAMETER, unpackVoice } from '#site/search/searchShape.ts';
import { copyOf, element, find } from './dom.ts';
import { drawPassage, drawTitle } from './drawPassage.ts';
import type { ResultData } from './pagefindApi.ts';
import { type PassageRun, passage, passageInTwo } from './passage.ts';
import { hitWords } from './passageWords.ts';
import { highlightsFor, pageUrl } from './resultLinks.ts';
import type { Speech } from './say.ts';

/** What drawing a result needs beside its data. */
export interface DrawContext {
  readonly root: URL;
  readonly speech: Speech;
  readonly query: string;
  /** Whether the query was found in the title. */
  readonly inTitle: boolean;
  /** The markup of a result of this kind, and the marks of events. */
  readonly template: (name: string) => HTMLTemplateElement;
}

/** Draws one result into a copy of the template of its kind: `statement`, `event`, `speaker` or `article`. */
export function drawResult(data: ResultData, context: DrawContext): Element {
  const kind = data.filters.kind?.[0]?.toLowerCase() ?? 'article';
  const item = copyOf(context.template(kind));
  const slot = (name: string) => find(item, `[data-slot="${name}"]`, HTMLElement);
  slot('title').append(context.inTitle ? drawTitle(data.meta.title, context.query) : data.meta.title);
  const [source, ours] = passagesOf(data, kind);
  slot('passage').append(drawPassage(source));
  if (ours.length > 0) slot('ours').append(drawPassage(ours));
  DRAW[kind]?.(data, slot, context);
  const links = linksOf(data, context);
  for (const link of item.querySelectorAll<HTMLAnchorElement>('a[data-to]')) {
    const href = links[link.dataset.to ?? ''];
    if (href) link.href = href;
    else link.replaceWith(...(link.dataset.slot === 'title' ? link.childNodes : []));
  }
  return item;
}

/** Kinds of whose content the core is the source’s, and what stands behind it ours. */
const OURS_LAST: ReadonlySet<string> = new Set(['event', 'article']);

/** What to show of the source, and of our own words. */
function passagesOf(
  { content, meta, locations }: ResultData,
  kind: string,
): readonly [PassageRun[], PassageRun[]] {
  if (content === meta.title) return [[], []];
  return OURS_LAST.has(kind) ? passageInTwo(content, locations) : [passage(content, locations), []];
}

type Draw = (data: ResultData, slot: (name: string) => HTMLElement, context: DrawContext) => void;

/** What a kind of result shows beyond title and passage. */
const DRAW: Readonly<Record<string, Draw>> = {
  statement: (data, slot, { speech }) => {
    drawVoice(data, slot, { speech });
    drawDay(data, slot, speech);
  },
  speaker: drawVoice,
  event: (data, slot, { template, speech }) => {
    const known = remarkOnDay(data, speech.words) === '' ? 'stated' : 'implied';
    slot('mark').append(copyOf(template(`${data.meta.about}-${known}`)));
    drawDay(data, slot, speech);
    const status = data.meta.about ?? '';
    const statuses: Readonly<Record<string, string>> = speech.words.statuses;
    slot('about').append(statuses[status] ?? status);
  },
  article: (data, slot, { speech }) => {
    drawDay(data, slot, speech);
    slot('about').append(data.meta.about ?? '');
    const places = data.locations.length;
    slot('places').append(places === 0 ? '' : counted(speech.words.counted.place, places, speech.language));
  },
};

function drawVoice(
  data: ResultData,
  slot: (name: string) => HTMLElement,
  { speech }: Pick<DrawContext, 'speech'>,
): void {
  const voice = unpackVoice(data.filters.who?.[0] ?? '|voice c0 s0|named|');
  slot('mark').className = `${voice.mark} shape`;
  const title = slot('title');
  title.classList.add(...voice.mark.split(' '), ...(voice.named ? [] : ['unnamed']));
  if (data.filters.speaker?.[0] !== 'Inferred') return;
  title.classList.add('implied');
  title.after(element('span', 'remark', ` ${speech.words.inferred}`));
}

/** A day with the line that says how it is known; the template's own words stand where there is none. */
function drawDay(
  { meta, filters }: ResultData,
  slot: (name: string) => HTMLElement,
  { words }: Speech,
): void {
  if (meta.day === undefined) return;
  const remark = remarkOnDay({ filters }, words);
  const day = element('span', remark === '' ? 'day' : 'day implied', meta.day);
  const said = filters.kind?.[0] === 'Statement' ? words.said : '{day}';
  slot('day').replaceChildren(...fill<Node | string>(said, { day }), remark && ` ${remark}`);
}

/** “(inferred)”, “(counted)”; nothing where the text settles the day. */
function remarkOnDay({ filters }: Pick<ResultData, 'filters'>, words: Speech['words']): string {
  const known = filters.day?.[0];
  return known === 'Inferred' ? words.inferred : known === 'Counted' ? words.dayCounted : '';
}

/** Where the links of a result lead, by the name they have in its template. */
function linksOf(data: ResultData, { root, query }: DrawContext): Record<string, string | undefined> {
  const record = new URL(data.raw_url, root);
  const speaker = unpackVoice(data.filters.who?.[0] ?? '').id;
  const event = record.searchParams.get(EVENT_PARAMETER);
  const found = highlightsFor(query, hitWords(data.content, data.locations));
  const place = pageUrl(root, data.raw_url, found);
  return {
    place,
    page: event === null ? place : pageUrl(root, eventAddress(event)),
    mention: event === null ? undefined : place,
    speaker: speaker === '' ? undefined : pageUrl(root, speakerAddress(speaker)),
    quote: pageUrl(root, quoteAddress(record.hash.slice(1))),
  };
}
