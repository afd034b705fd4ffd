/**
 * Source text → content files:
 *
 *     npm run import -- FILE|FOLDER|-… [--published YYYY-MM-DD] [--title …] [--publisher …] [--url …] [--slug …]
 *                       [--rights excerpt|full-text] [--status draft|published] [--revises …] [--charset …] [--dry-run]
 *
 * Importing a source again changes nothing, whatever an editor has made of it; so an import that was interrupted goes on
 * when it is run again. A file that cannot be read stops none of the others.
 */
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { fail, messageOf } from './fail.ts';
import { importArguments, refuseForMany } from './import/givenOptions.ts';
import { importSource } from './import/importSource.ts';
import { readLibrary } from './import/library.ts';
import { progressOn } from './import/progress.ts';
import { readSource } from './import/readSource.ts';
import { settleOptions } from './import/settleOptions.ts';
import { type SourceFile, sourceFiles } from './import/sourceFiles.ts';
import { type FileOutcome, reportOf, sizesOf, tally } from './import/tally.ts';

const { given, options, charset, verbose } = importArguments();
const { files, aside, hasFolder } = await sourceFiles(given);
if (files.length === 0)
  fail(
    `import: ${given.join(', ')}: Unexpected folder without an article, expected .txt, .md, .html or .json in it`,
  );
if (files.length > 1) refuseForMany(options);
const library = await readLibrary(CONTENT_ROOT).catch((error) => fail(`import: ${messageOf(error)}`));
const before = sizesOf(library);
const progress = progressOn(process.stderr);
const isTold = !hasFolder || verbose || options.dryRun;

// Ctrl-C lets the article that is being written be written; pressed again it ends the command at once.
let isInterrupted = false;
process.once('SIGINT', () => {
  isInterrupted = true;
});

const outcomes: FileOutcome[] = [];
for (const file of files) {
  if (isInterrupted) break;
  if (hasFolder) progress.say(outcomes.length + 1, files.length, file.name);
  const outcome = await importFile(file);
  outcomes.push(outcome);
  if (outcome.did === 'refused') process.exitCode = 1;
  if (!isTold) continue;
  progress.clear();
  if (outcome.did === 'refused') process.stderr.write(`import: ${reportOf(outcome)}\n`);
  else process.stdout.write(`${reportOf(outcome)}\n`);
}
progress.clear();
if (files.length > 1 && !options.dryRun)
  process.stdout.write(`${tally(outcomes, { before, after: sizesOf(library) }, { aside, isTold })}\n`);
if (isInterrupted) {
  process.stderr.write(
    `import: interrupted after ${outcomes.length} of ${files.length}; run it again, and it goes on\n`,
  );
  process.exitCode = 130;
}

async function importFile(file: SourceFile): Promise<FileOutcome> {
  const { name } = file;
  try {
    const settled = settleOptions(await readSource(file, charset), options);
    return {
      name,
      notes: settled.source.notes,
      ...(await importSource(settled.source, settled.options, library)),
    };
  } catch (error) {
    return { name, did: 'refused', told: messageOf(error), notes: [] };
  }
}
