import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type FieldPath, fieldPlace } from '#markdown/fields.ts';
import { readFields } from '#markdown/frontMatter.ts';
import { type RedirectEntry, redirectsFile } from '#model/redirect.ts';

/** The entries, and where each of their fields stands: `place([0, 'to'])`. */
export interface RedirectsDocument {
  readonly fields: readonly RedirectEntry[];
  readonly place: (path: FieldPath) => Position | undefined;
}

/** Reads `content/redirects.yaml`; null where it has faults, which stand in its messages. */
export function readRedirects(file: VFile): RedirectsDocument | null {
  const fields = readFields(file, redirectsFile, 'redirect-entry');
  return fields && { fields, place: (path) => fieldPlace(file, path) };
}
