import type { VFile } from 'vfile';
import { location } from 'vfile-location';

/** Every address of a Markdown file: `](/about/)`, `](</about/> "title")`, `[about]: /about/`, `href="/about/"`. */
const ADDRESS = /(?<=\]\(<?|\]: *<?|["'])[^\s<>"']+?(?=[)>\s"'])/g;

/**
 * Where an editor wrote a link, as `path:line:column` of its address; none where only `src/pages` or a template writes it.
 * @param files of the content, in Markdown
 */
export function writtenIn(url: string, files: readonly VFile[]): string[] {
  return files.flatMap((file) => {
    const { toPoint } = location(file);
    const found = [...String(file).matchAll(ADDRESS)].filter(([address]) => address === url);
    return found.map(({ index }) => {
      const { line, column } = toPoint(index) ?? {};
      return `${file.path}:${line}:${column}`;
    });
  });
}
