import path from 'node:path';
import { VFile } from 'vfile';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';

/** A small content folder: one article, two speakers, one event. */
export const FIXTURE = path.join(import.meta.dirname, 'fixtures', 'content');

/** Reads the fixture with one change in one of its files, given by a path from its root. */
export async function readChanged(file: string, from: string, to: string): Promise<ReadContent> {
  const content = await readContentFiles(FIXTURE);
  const change = (candidate: VFile): VFile => {
    if (!candidate.path.endsWith(file)) return candidate;
    const before = String(candidate);
    if (!before.includes(from)) throw new Error(`${file} does not hold “${from}”`);
    return new VFile({ path: file, value: before.replace(from, to) });
  };
  const changed: ContentFiles = {
    articles: content.articles.map(change),
    speakers: content.speakers.map(change),
    events: content.events.map(change),
    sources: new Map(
      [...content.sources].map(([name, bytes]) =>
        name === file ? [name, Buffer.from(bytes.toString('utf8').replace(from, to))] : [name, bytes],
      ),
    ),
    redirects: change(content.redirects),
    unread: content.unread,
  };
  return readContent(changed);
}

/** The faults found: `line:column rule`. */
export function faultsOf({ files }: ReadContent): string[] {
  return files.flatMap((file) =>
    file.messages.map(({ line, column, ruleId }) => `${line ?? '-'}:${column ?? '-'} ${ruleId}`),
  );
}

/** What the faults say, with their mends. */
export function reasonsOf({ files }: ReadContent): string {
  return files.flatMap((file) => file.messages.map(({ reason, note }) => `${reason}. ${note}`)).join('\n');
}
