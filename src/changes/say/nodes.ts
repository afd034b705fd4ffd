import type { BlockContent, Html, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { clip } from '#site/words.ts';
import { inQuotationMarks } from '#words/quoted.ts';

/** A part of a sentence; a string stands for itself, whatever is in it. */
export type Phrase = string | PhrasingContent;

/** So many characters of a text are shown: enough to know it by. */
const SHOWN = 240;

export function paragraph(...parts: readonly Phrase[]): Paragraph {
  return { type: 'paragraph', children: phrasing(parts) };
}

export function heading(depth: 2 | 3 | 4, title: string): RootContent {
  return { type: 'heading', depth, children: phrasing([title]) };
}

export function strong(...parts: readonly Phrase[]): PhrasingContent {
  return { type: 'strong', children: phrasing(parts) };
}

export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value };
}

/** A text of the record between quotation marks. */
export function quoted(text: string): string {
  return inQuotationMarks(clip(text.replaceAll(/\s+/g, ' '), SHOWN));
}

export function list(items: readonly ListItem[]): List {
  return { type: 'list', ordered: false, spread: false, children: [...items] };
}

/** A line of a list, with what stands below it. */
export function item(line: readonly Phrase[], below: readonly (BlockContent | RootContent)[] = []): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [paragraph(...line), ...below] as ListItem['children'],
  };
}

/** Something that is folded away under a line. The line is plain text. */
export function details(summary: string, nodes: readonly RootContent[]): readonly RootContent[] {
  const line = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return [html(`<details><summary>${line}</summary>`), ...nodes, html('</details>')];
}

/** The first so many of some lines, and how many are left. */
export function cut(items: readonly ListItem[], limit: number): readonly ListItem[] {
  if (items.length <= limit + 1) return items;
  return [...items.slice(0, limit), item([`… and ${items.length - limit} more`])];
}

function html(value: string): Html {
  return { type: 'html', value };
}

/** Where GitHub would make of a text that it calls somebody, or leads to an issue, or is a picture: `@name`, `#12`, `:name:`. */
const CALLS = /(?<=@)(?=\w)|(?<=#)(?=\d)|(?<=:)(?=[\w+-]+:)/u;

/** A comment between the sign and the name has it stay text. */
function phrasing(parts: readonly Phrase[]): PhrasingContent[] {
  return parts.flatMap((part): PhrasingContent[] => {
    if (typeof part !== 'string') return [part];
    return part.split(CALLS).flatMap((value, i): PhrasingContent[] =>
      i === 0
        ? [{ type: 'text', value }]
        : [
            { type: 'html', value: '<!-- -->' },
            { type: 'text', value },
          ],
    );
  });
}
