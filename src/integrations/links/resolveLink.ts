import { posix } from 'node:path';

/** The built files, by their paths from the site's root (`articles/talks/index.html`). */
export type BuiltFiles = ReadonlySet<string>;

/** Where an internal link leads. `file` is null where nothing was built there. */
export interface InternalTarget {
  readonly path: string;
  readonly file: string | null;
  /** With its `?`, or empty. */
  readonly query: string;
  /** With its `#`, or empty; as written, percent-encoded. */
  readonly fragment: string;
}

/** Any host that cannot be: it tells links to this site from links to others. */
const HERE = new URL('http://site.invalid/');

/** What a link in a page leads to; undefined for an address outside the site. */
export function resolveLink(url: string, page: string, files: BuiltFiles): InternalTarget | undefined {
  const target = URL.parse(url, new URL(encodePath(page), HERE));
  if (!target) return { path: url, file: null, query: '', fragment: '' };
  if (target.origin !== HERE.origin) return undefined;
  const path = decodePath(target.pathname.slice(1));
  return { path, file: builtFile(path, files), query: target.search, fragment: target.hash };
}

/** A path as an address from the page that stands at `from`: `../speakers/index.html`. */
export function relativePath(from: string, to: string): string {
  return encodePath(posix.relative(posix.dirname(from), to));
}

/** Encodes each name of a path; `:` too, so that the first is not taken for a scheme. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function builtFile(path: string, files: BuiltFiles): string | null {
  const index = posix.join(path, 'index.html');
  const candidates = path === '' || path.endsWith('/') ? [index] : [path, index];
  return candidates.find((file) => files.has(file)) ?? null;
}
