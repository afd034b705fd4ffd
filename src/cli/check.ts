import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import { type Finding, findingsOf } from '#briefing/report/findings.ts';
import { daysAhead } from '#briefing/rules/daysAhead.ts';
import { vanishedAddresses } from '#briefing/rules/vanishedAddresses.ts';
import { earlierContent } from './check/earlierContent.ts';
import { mend } from './check/mend.ts';
import { type CheckOptions, readOptions } from './check/options.ts';
import { placesIn } from './check/places.ts';
import { sayMended } from './check/sayMended.ts';
import { sayReport } from './check/sayReport.ts';
import { fail, messageOf } from './fail.ts';
import { STANDS_IN } from './standsIn.ts';
import { today } from './today.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * Checks all content: `npm run check`. Each fault is said with its file, line, column, rule and mend. What an editor is to
 * confirm is listed alike, as warnings.
 */
const options = readOptions();
if (!existsSync(CONTENT_ROOT)) {
  const folder = path.relative(STANDS_IN, CONTENT_ROOT);
  fail(`There is no folder \`${folder}\`, expected the one of the content: \`CONTENT\` says where it lies.`);
}
const files = await readContentFiles(CONTENT_ROOT).catch((error) => fail(messageOf(error)));
const earlier = await earlierContent(options.base);
const content = options.fix ? await mended(options) : checked(files);
refuseUnknown(content, options);
const findings = findingsOf(content.files).filter((finding) => isAsked(finding, options));
process.stdout.write(sayReport(findings, content, options, placesIn(content.files)));
process.exitCode = exitCode(findings, options);

function checked(read: ContentFiles): ReadContent {
  const found = readContent(read);
  daysAhead(found, today());
  if (earlier) vanishedAddresses(found, read, earlier);
  return found;
}

/** The content once what can be is mended; what was is said, and written where that is wanted. */
async function mended(wanted: CheckOptions): Promise<ReadContent> {
  const made = mend(files, CONTENT_ROOT, checked, (finding) => isAsked(finding, wanted));
  try {
    if (!wanted.dryRun) await writeFiles(made.files);
  } catch (error) {
    fail(messageOf(error));
  }
  const stream = wanted.format === 'text' ? process.stdout : process.stderr;
  stream.write(sayMended(made, wanted.dryRun));
  return made.content;
}

/** Whether a finding is in a file that was asked for. */
function isAsked({ path: file }: Finding, { files: asked }: CheckOptions): boolean {
  return asked.length === 0 || asked.includes(path.resolve(file));
}

function refuseUnknown({ files: read }: ReadContent, { files: asked }: CheckOptions): void {
  const known = new Set(read.map((file) => path.resolve(file.path)));
  const unknown = asked.find((file) => !known.has(file));
  if (unknown !== undefined)
    fail(`Unexpected file \`${path.relative(STANDS_IN, unknown)}\`, expected one of the content`);
}

function exitCode(found: readonly Finding[], { strict }: CheckOptions): number {
  if (found.some(({ severity }) => severity === 'error')) return 1;
  return strict && found.length > 0 ? 2 : 0;
}
