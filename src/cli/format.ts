import path from 'node:path';
import type { VFile } from 'vfile';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { canonicalForm } from '#markdown/canonical/canonicalForm.ts';
import { canonicalYaml } from '#markdown/canonical/canonicalYaml.ts';
import { articleFront } from '#model/article.ts';
import { eventFront } from '#model/event.ts';
import { redirectsFile } from '#model/redirect.ts';
import { speakerFront } from '#model/speaker.ts';
import { fail, messageOf } from './fail.ts';
import { fileDiff } from './fileDiff.ts';
import { readArgs } from './options.ts';
import { STANDS_IN } from './standsIn.ts';
import { type ChangedFile, writeFiles } from './writeFiles.ts';

const USAGE = `Usage: npm run format:content -- [--check | --dry-run]
Brings the files under content/ to canonical form, the one that an import writes; none says anything else then.
  --check    writes nothing, names the files that are not in it, and ends with code 1 where there are some
  --dry-run  writes nothing, and shows what would change as a diff`;

/** Brings content files to canonical form: `npm run format:content`, a part of `npm run format`. */
const { values } = readArgs(
  { options: { check: { type: 'boolean', default: false }, 'dry-run': { type: 'boolean', default: false } } },
  USAGE,
);
const content = await readContentFiles(CONTENT_ROOT).catch((error) => fail(messageOf(error)));
const files = everyFile(content);
const changed = files.flatMap(([file, form]): ChangedFile[] => {
  const text = String(file);
  return form === null || form === text
    ? []
    : [{ path: path.resolve(file.path), content: form, replaces: text }];
});
try {
  if (!values.check && !values['dry-run']) await writeFiles(changed);
} catch (error) {
  fail(messageOf(error));
}
process.stdout.write(
  [
    ...files.flatMap(([file, form]) => (form === null ? sayLeft(file) : [])),
    ...changed.map((file) => (values['dry-run'] ? fileDiff(file, STANDS_IN) : said(file.path))),
  ].join(''),
);
if (values.check && changed.length > 0) process.exitCode = 1;

/** Each file beside its canonical form; null where it has none. */
function everyFile({ articles, speakers, events, redirects }: ContentFiles): [VFile, string | null][] {
  return [
    ...articles.map((file): [VFile, string | null] => [
      file,
      canonicalForm(String(file), 'article', articleFront),
    ]),
    ...speakers.map((file): [VFile, string | null] => [
      file,
      canonicalForm(String(file), 'editorial', speakerFront),
    ]),
    ...events.map((file): [VFile, string | null] => [
      file,
      canonicalForm(String(file), 'editorial', eventFront),
    ]),
    [redirects, canonicalRedirects(String(redirects))],
  ];
}

/** A file of comments alone, or none at all, stays as it is. */
function canonicalRedirects(text: string): string | null {
  if (!/^-/m.test(text)) return text;
  const written = canonicalYaml(text, redirectsFile);
  return written === null ? null : `${written}\n`;
}

function sayLeft(file: VFile): string {
  return `Left as it is, since it is not well formed: ${shown(path.resolve(file.path))}. \`npm run check\` says where.\n`;
}

function shown(file: string): string {
  return path.relative(STANDS_IN, file);
}

function said(file: string): string {
  return values.check
    ? `Not in canonical form: ${shown(file)}. \`npm run format\` brings it there.\n`
    : `Brought to canonical form: ${shown(file)}\n`;
}
