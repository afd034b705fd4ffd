import type { VFile } from 'vfile';
import { readYaml, type YamlFields } from '#markdown/frontMatter.ts';
import { type RedirectEntry, redirectsFile } from '#model/redirect.ts';

export type RedirectsDocument = YamlFields<readonly RedirectEntry[]>;

/** Reads `content/redirects.yaml`; null where it has faults, which stand in its messages. */
export function readRedirects(file: VFile): RedirectsDocument | null {
  return readYaml(file, { text: String(file), from: 0, rule: 'redirect-entry' }, redirectsFile);
}
