import { existsSync } from 'node:fs';
import path from 'node:path';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { type Finding, findingsOf } from '#briefing/report/findings.ts';
import { type CheckOptions, readOptions } from './check/options.ts';
import { placesIn, STANDS_IN } from './check/places.ts';
import { sayReport } from './check/sayReport.ts';
import { fail } from './fail.ts';

/**
 * Checks all content: `npm run check`. Each fault is said with its file, line, column, rule and mend. What an editor is to
 * confirm is listed alike, as warnings.
 */
const options = readOptions();
if (!existsSync(CONTENT_ROOT)) {
  const folder = path.relative(STANDS_IN, CONTENT_ROOT);
  fail(`There is no folder \`${folder}\`, expected the one of the content: \`CONTENT\` says where it lies.`);
}
const content = readContent(await readContentFiles(CONTENT_ROOT));
const findings = asked(findingsOf(content.files), options);
process.stdout.write(sayReport(findings, content, options, placesIn(content.files)));
process.exitCode = exitCode(findings, options);

/** Those of the files that were asked for. */
function asked(all: readonly Finding[], { files }: CheckOptions): readonly Finding[] {
  const known = new Set(content.files.map((file) => path.resolve(file.path)));
  const unknown = files.find((file) => !known.has(file));
  if (unknown !== undefined)
    fail(`Unexpected file \`${path.relative(STANDS_IN, unknown)}\`, expected one of the content`);
  return files.length === 0 ? all : all.filter((finding) => files.includes(path.resolve(finding.path)));
}

function exitCode(found: readonly Finding[], { strict }: CheckOptions): number {
  if (found.some(({ severity }) => severity === 'error')) return 1;
  return strict && found.length > 0 ? 2 : 0;
}
