import path from 'node:path';
import { VFile } from 'vfile';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';

const FIXTURE = path.resolve('tests/briefing/fixtures/content');

/** The small content folder of `tests/briefing`, with changes: `from`, `to` in files by their paths from its root. */
export async function changedFiles(
  changes: Readonly<Record<string, readonly [from: string, to: string]>> = {},
): Promise<ContentFiles> {
  const content = await readContentFiles(FIXTURE);
  const change = (file: VFile): VFile => {
    const name = path.relative(FIXTURE, path.resolve(file.path));
    const [from, to] = changes[name] ?? ['', ''];
    const text = String(file);
    if (!text.includes(from)) throw new Error(`${name} does not hold “${from}”`);
    return new VFile({ path: file.path, value: text.replace(from, to) });
  };
  return {
    ...content,
    articles: content.articles.map(change),
    speakers: content.speakers.map(change),
    events: content.events.map(change),
  };
}
