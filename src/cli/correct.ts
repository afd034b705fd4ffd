/**
 * Records a correction of an article in its front matter:
 *
 *     npm run correct -- us-russia-talks --kind correction --change "The headline named the wrong day." --was "…" --now "…"
 *
 * Every other byte of the file stays as it is. Nothing is written where the article with the correction has an error.
 */
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { isByHand } from './ask/questions.ts';
import { articleFile, readOne } from './correct/articleFile.ts';
import { askArticle, askCorrection } from './correct/askCorrection.ts';
import { changesSince, onlyChange } from './correct/changesSince.ts';
import { readOptions, refuseMissing } from './correct/options.ts';
import { sayRecorded } from './correct/sayRecorded.ts';
import { correctionOf, withCorrection } from './correct/withCorrection.ts';
import { fail, messageOf } from './fail.ts';
import { today } from './today.ts';
import { writeFiles } from './writeFiles.ts';

/** The command's own. */
const TERMINAL = {};

try {
  process.stdout.write(await record());
} catch (error) {
  fail(`correct: ${messageOf(error)}`);
}

/** @returns what was recorded, in words */
async function record(): Promise<string> {
  const options = readOptions();
  const { slug, kind, change } = options;
  const isAsking = isByHand() && [slug, kind, change].includes(undefined);
  if (!isAsking) refuseMissing(options);

  const content = await readContentFiles(CONTENT_ROOT);
  const file = articleFile(slug ?? (await askArticle(content, TERMINAL)), content);
  const markdown = String(file);
  const read = readOne(file, markdown, content, 'the article has errors: mend them first');
  const changes = options.since === undefined ? [] : await changesSince(options.since, file, read);
  const given = isAsking
    ? await askCorrection(options, read, changes, today(), TERMINAL)
    : { date: today(), ...options, ...(changes.length > 0 && onlyChange(changes, options.on)) };

  const correction = correctionOf(given, read.article, today());
  const corrected = withCorrection(markdown, correction);
  const { article } = readOne(
    file,
    corrected,
    content,
    'with it the article would have errors, so nothing was written',
  );
  await writeFiles([{ path: file.path, content: corrected, replaces: markdown }]);
  return sayRecorded(file.path, correction, article);
}
