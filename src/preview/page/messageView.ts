import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { mendParts } from '#briefing/report/mendParts.ts';
import type { ShownMessage } from '../content/fileMessages.ts';

const SEVERITIES = { error: 'Error', warning: 'To look at' } as const;

/** What the check found, beside what it is about. */
export function messageView(message: ShownMessage): Element {
  const { id, severity, rule, reason, mend, texts } = message;
  return h('div', { class: ['preview-message', severity], id, role: 'note', tabIndex: -1, lang: 'en' }, [
    h('p', { class: 'preview-head' }, [
      h('b', SEVERITIES[severity]),
      ' ',
      h('span', { class: 'preview-rule' }, rule),
    ]),
    h('p', inWords(reason)),
    ...(texts === null ? [] : [comparisonView(texts)]),
    ...(mend === null ? [] : mendView(mend)),
    placeView(placeOf(message)),
  ]);
}

function mendView(mend: string): Element[] {
  return mendParts(mend).map(({ isCopied, lines }) =>
    isCopied
      ? h('pre', h('code', lines.join('\n')))
      : h('p', { class: 'preview-mend' }, inWords(lines.join(' '))),
  );
}

/** `content/articles/talks.md:15:18`, or the file alone where a message is of all of it. */
function placeOf({ path, at }: ShownMessage): string {
  return at === null ? path : `${path}:${at.line}:${at.column}`;
}

/** A place in the form in which editors' tools go to it. */
function placeView(place: string): Element {
  return h('p', { class: 'preview-place' }, [
    h('code', breakable(place)),
    ' ',
    h('button', { type: 'button', dataPreviewCopy: place, ariaLabel: `Copy ${place}` }, 'Copy'),
  ]);
}

function comparisonView({ found, expected }: NonNullable<ShownMessage['texts']>): Element {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at += 1;
  const row = (label: string, text: string) => [
    h('dt', label),
    h('dd', [text.slice(0, at), ...(at < text.length ? [h('mark', text.slice(at))] : [])]),
  ];
  return h('dl', { class: 'preview-texts' }, [...row('found', found), ...row('expected', expected)]);
}

/** Words with `code` in them. */
export function inWords(text: string): ElementContent[] {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? h('code', part) : { type: 'text', value: part }));
}

/** A path that may be broken after its folders. */
function breakable(path: string): ElementContent[] {
  return path
    .split(/(?<=[/:])/)
    .flatMap((part, index): ElementContent[] =>
      index === 0 ? [{ type: 'text', value: part }] : [h('wbr'), { type: 'text', value: part }],
    );
}
