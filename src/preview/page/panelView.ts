import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FileMessages, ShownMessage } from '../content/fileMessages.ts';
import { WRONG_PAGES } from '../wrongPages.ts';
import { inWords } from './messageView.ts';

/** With more messages than these the panel names only the files; each page still shows its own. */
const MOST = 200;

/** What the panel counts. */
export interface Figures {
  readonly errors: number;
  readonly warnings: number;
  /** Articles that are not built. */
  readonly drafts: number;
}

/**
 * The panel at the foot of every page: how much there is to mend, and the way to each of it. It carries the version of the
 * content that the page shows.
 */
export function panelView(
  files: readonly FileMessages[],
  figures: Figures,
  pathname: string,
  version: string,
): Element {
  const inFull = figures.errors + figures.warnings <= MOST;
  return h('aside', { class: 'preview-panel', ariaLabel: 'Preview', lang: 'en', dataVersion: version }, [
    h('details', [
      h('summary', [
        h('b', 'Preview'),
        ...countsOf(figures).flatMap(({ kind, text }) => [
          ' ',
          h('span', { class: ['preview-count', kind] }, text),
        ]),
      ]),
      h('div', { class: 'preview-files' }, [
        ...(files.length === 0 ? [h('p', 'The check finds nothing to mend.')] : []),
        ...files.map((file) => fileView(file, inFull, pathname)),
      ]),
    ]),
  ]);
}

function countsOf({ errors, warnings, drafts }: Figures): { kind: string; text: string }[] {
  return [
    ...(errors > 0 ? [{ kind: 'error', text: counted(errors, 'error') }] : []),
    ...(warnings > 0 ? [{ kind: 'warning', text: `${warnings} to look at` }] : []),
    ...(errors + warnings === 0 ? [{ kind: 'sound', text: 'nothing to mend' }] : []),
    ...(drafts > 0 ? [{ kind: 'draft', text: counted(drafts, 'draft') }] : []),
  ];
}

function fileView({ path, address, messages }: FileMessages, inFull: boolean, pathname: string): Element {
  // The folder and the name: they lie in the same content, wherever that lies.
  const name = path.split(/[\\/]/).slice(-2).join('/');
  return h('section', { class: isHere(address, pathname) ? 'preview-here' : undefined }, [
    h('h2', [
      address === null ? name : h('a', { href: address }, name),
      ...(inFull ? [] : [' ', counted(messages.length, 'message')]),
    ]),
    ...(inFull
      ? [
          h(
            'ol',
            messages.map((message) => entryView(message, address)),
          ),
        ]
      : []),
  ]);
}

/** Whether a file's page is the one that is shown, be it as it should be or with what is wrong in it. */
function isHere(address: string | null, pathname: string): boolean {
  return address !== null && (pathname === address || pathname === `${WRONG_PAGES}${address}`);
}

function entryView({ id, severity, at, reason, rule }: ShownMessage, address: string | null): Element {
  const where = at === null ? 'whole file' : `${at.line}:${at.column}`;
  return h('li', { class: severity }, [
    address === null ? where : h('a', { href: `${address}#${id}` }, where),
    ' ',
    h('span', inWords(reason)),
    ' ',
    h('span', { class: 'preview-rule' }, rule),
  ]);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
