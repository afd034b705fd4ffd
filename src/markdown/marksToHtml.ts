import type { Properties } from 'hast';
import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { TextMarkName } from './marks.ts';

export interface MarksToHtmlOptions {
  /** Address of the source, for `cite`. */
  readonly cite?: string | undefined;
  /** Address of a speaker's page, by the speaker's id. */
  readonly speakerAddress: (id: string) => string;
  /** Address of an event's page, by the event's id. */
  readonly eventAddress: (id: string) => string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;

interface Html {
  readonly name: string;
  readonly properties: Properties;
}

/**
 * Says which HTML each mark becomes; remark-rehype then makes it.
 *
 * ```md
 * :quote[“We agree,”]{#we-agree by=ann-lee said=2022-01-10} :speaker[Lee]{is=ann-lee} said :date[Monday]{is=2022-01-10}.
 * ```
 * ```html
 * <p><q class="quote" id="we-agree" data-quote="we-agree" data-by="ann-lee" cite="https://…">“We agree,”</q>
 * <a class="mention" href="/speakers/ann-lee/">Lee</a> said <time class="date" id="date_1" datetime="2022-01-10" data-certainty="stated">Monday</time>.</p>
 * ```
 */
export function remarkMarksToHtml(options: Readonly<MarksToHtmlOptions>) {
  return (tree: Root): void => {
    const anchor = anchors();
    const speakers = new Map<string, string | undefined>();
    let dates = 0;
    visit(tree, 'textDirective', (node: TextDirective) => {
      const attributes = node.attributes ?? {};
      if (node.name === 'quote' && attributes.id) speakers.set(attributes.id, attributes.by ?? undefined);
      const { name, properties } = toHtml(node.name as TextMarkName, attributes, {
        ...options,
        anchor,
        dateAnchor: () => dateAnchor(++dates),
        speakers,
      });
      node.data = { ...node.data, hName: name, hProperties: properties };
    });
  };
}

/**
 * Gives element ids: the first mark of an utterance or event has its plain id, the next ones end in `--2`, `--3` … No id of
 * content holds two hyphens in a row, so that none of them is taken.
 */
export function anchors(): (id: string) => string {
  const counts = new Map<string, number>();
  return (id) => {
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return count === 1 ? id : `${id}--${count}`;
  };
}

/** The element id of a date by its place among the dates of the article, from 1. No id of content holds an underscore. */
export function dateAnchor(place: number): string {
  return `date_${place}`;
}

interface Context extends MarksToHtmlOptions {
  readonly anchor: (id: string) => string;
  /** The element id of the next date. */
  readonly dateAnchor: () => string;
  /** Who makes each utterance begun so far. */
  readonly speakers: ReadonlyMap<string, string | undefined>;
}

function toHtml(name: TextMarkName, attributes: Attributes, context: Context): Html {
  switch (name) {
    case 'quote':
      return quote(attributes.id ?? attributes.of ?? '', context);
    case 'term':
      return { name: 'span', properties: { className: ['term'] } };
    case 'cue':
      return { name: 'span', properties: { className: ['cue'], dataOf: attributes.of } };
    case 'speaker':
      return {
        name: 'a',
        properties: { className: ['mention'], href: context.speakerAddress(attributes.is ?? '') },
      };
    case 'event':
      return event(attributes.is ?? '', context);
    case 'date':
      return date(attributes, context);
  }
}

function quote(id: string, { anchor, cite, speakers }: Context): Html {
  const properties = { className: ['quote'], id: anchor(id), dataQuote: id, dataBy: speakers.get(id), cite };
  return { name: 'q', properties };
}

function event(id: string, { anchor, eventAddress }: Context): Html {
  return {
    name: 'a',
    properties: { className: ['event'], id: anchor(`event--${id}`), href: eventAddress(id) },
  };
}

function date({ is, inferred }: Attributes, { dateAnchor: nextAnchor }: Context): Html {
  const properties = {
    className: ['date'],
    id: nextAnchor(),
    dataCertainty: is && inferred === undefined ? 'stated' : 'implied',
  };
  return is && isHtmlTime(is)
    ? { name: 'time', properties: { ...properties, dateTime: is } }
    : { name: 'span', properties };
}

/** Of EDTF, `datetime` takes years, months and days, without a qualifier and no spans. */
function isHtmlTime(edtf: string): boolean {
  return /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf);
}
