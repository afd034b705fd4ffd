import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { PublicAddress } from '#model/redirect.ts';
import type { ContentFiles } from '../contentFiles.ts';

/** A file, and the place in it where there is one. */
export interface Where {
  readonly file: VFile;
  readonly at?: Point | undefined;
}

/**
 * Where an editor looks at what stands at an address, or would: the mark that has a statement's id, what makes a draft of an
 * article, the file of a speaker or an event. Null where no file has it.
 */
export function whereNow(address: PublicAddress, files: ContentFiles): Where | null {
  const [kind, id = ''] = address.split('/');
  if (kind === 'quotes') return statement(id, files.articles);
  if (kind === 'articles') {
    const file = named(id, files.articles);
    return file ? found(file, /(?<=^status: *)draft/m) : null;
  }
  const file = named(id, kind === 'speakers' ? files.speakers : files.events);
  return file ? { file } : null;
}

function named(id: string, files: readonly VFile[]): VFile | undefined {
  return files.find(({ stem }) => stem === id);
}

function statement(id: string, articles: readonly VFile[]): Where | null {
  const mark = new RegExp(`(?<=\\{)#${id}(?=[\\s}])`);
  const file = articles.find((article) => mark.test(String(article)));
  return file ? found(file, mark) : null;
}

function found(file: VFile, words: RegExp): Where {
  const offset = String(file).search(words);
  return offset === -1 ? { file } : { file, at: location(file).toPoint(offset) };
}
