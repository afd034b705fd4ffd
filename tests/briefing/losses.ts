import assert from 'node:assert/strict';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { vanishedAddresses } from '#briefing/rules/vanishedAddresses.ts';
import { fixOf } from '#markdown/problems.ts';
import { FIXTURE } from './content.ts';

/** Words of a file, and what is written in their place; `to` alone where the file is not there. */
export type Change = readonly [file: string, from: string, to: string];

export const ARTICLE = 'articles/harbour.md';

/** The fixture with other texts; a file that becomes empty is taken away, one that is not there is made. */
export async function contentWith(
  changes: readonly Change[],
  renamed: Readonly<Record<string, string>> = {},
) {
  const content = await readContentFiles(FIXTURE);
  const anew = (folder: string) => (file: VFile) => {
    const path = `${folder}/${file.basename}`;
    let value = String(file);
    for (const [name, from, to] of changes) {
      if (name !== path) continue;
      if (!value.includes(from)) throw new Error(`${name} does not hold “${from}”`);
      value = value.replaceAll(from, to);
    }
    return new VFile({ path: renamed[path] ?? path, value });
  };
  const redirects = changes.find(([name]) => name === 'redirects.yaml')?.[2] ?? '';
  return {
    articles: content.articles.map(anew('articles')),
    speakers: content.speakers.map(anew('speakers')),
    events: content.events.map(anew('events')),
    sources: content.sources,
    unread: [],
    redirects: new VFile({ path: 'redirects.yaml', value: redirects }),
  };
}

interface Compared {
  /** Of what is there now. */
  readonly changes?: readonly Change[];
  readonly renamed?: Readonly<Record<string, string>>;
  /** Of what there was. */
  readonly before?: readonly Change[];
}

/** The losses found: where, what was lost, how it is mended, and what is then written. */
export async function lossesOf({ changes = [], renamed = {}, before = [] }: Compared): Promise<Loss[]> {
  const files = await contentWith(changes, renamed);
  const content = readContent(files);
  const own = content.files.flatMap((file) => file.messages.splice(0));
  vanishedAddresses(content, files, {
    files: await contentWith(before),
    name: 'main',
    today: '2024-06-01',
  });
  const found = content.files.flatMap((file) =>
    file.messages.map((message) => ({
      at: `${file.path}:${message.line ?? '-'}:${message.column ?? '-'}`,
      says: message.reason,
      mend: message.note ?? '',
      writes: fixOf(message).map(({ text }) => text),
    })),
  );
  assert.deepEqual(own.filter(({ fatal }) => fatal).map(String), []);
  return found;
}

export interface Loss {
  readonly at: string;
  readonly says: string;
  readonly mend: string;
  readonly writes: readonly string[];
}

/** What begins a file of redirects that the check writes. */
export const HEAD = '# Addresses that were public, and what became of them.\n';
