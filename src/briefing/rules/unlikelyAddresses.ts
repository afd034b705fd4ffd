import type { VFile } from 'vfile';
import { type FieldPath, fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** Warns of an address that no page on the web can have, or that a sign of the sentence around it was copied into. */
export const unlikelyAddresses: ContentRule = ({ filed, speakers, events, files }) => {
  for (const { file, document } of filed) look(file, document.front.source.url, ['source', 'url']);
  for (const [id, { sameAs }] of speakers)
    for (const [i, url] of sameAs.entries()) look(files.speakers.get(id), url, ['sameAs', i]);
  for (const [id, { outcome }] of events) look(files.events.get(id), outcome?.url, ['outcome', 'url']);
};

function look(file: VFile | undefined, url: string | undefined, path: FieldPath): void {
  const fault = url === undefined ? null : faultOf(url);
  if (!file || fault === null) return;
  warn(
    file,
    {
      reason: `Unexpected address \`${url}\`: ${fault}`,
      rule: 'unlikely-address',
      mend: 'Open it in a browser, and copy the whole address from there.',
      actual: url,
    },
    fieldPlace(file, path),
  );
}

function faultOf(url: string): string | null {
  const { hostname } = new URL(url);
  if (!/[a-z0-9]\.[a-z0-9-]{2,}$/.test(hostname) || hostname.endsWith('.local'))
    return `no page on the web is at \`${hostname}\``;
  if (/…|\.\.\.$/.test(url)) return 'it is shortened';
  const extra = /[.,;:!?”“"’'>]$/.exec(url)?.[0] ?? (url.endsWith(')') && !url.includes('(') ? ')' : null);
  return extra && `the \`${extra}\` at its end is likely to be of the sentence that it stood in`;
}
