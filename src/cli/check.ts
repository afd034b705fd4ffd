/**
 * Checks all content: `npm run check`. Each fault is said with its file, line, column, rule and mend; exit code 1 where
 * there is one. What an editor is to confirm is listed alike, as warnings.
 */
import { reporter } from 'vfile-reporter';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { hasErrors } from '#markdown/problems.ts';

const content = readContent(await readContentFiles(CONTENT_ROOT));
const noted = content.files.filter((file) => file.messages.length > 0);
if (noted.length > 0) process.stderr.write(`${reporter(noted, { verbose: true })}\n`);
if (noted.some(hasErrors)) {
  process.exitCode = 1;
} else {
  const { articles, speakers, events } = content;
  const drafts = articles.filter((article) => article.status === 'draft').length;
  const open = noted.reduce((sum, file) => sum + file.messages.length, 0);
  process.stdout.write(
    `${articles.length} articles (${drafts} drafts), ${speakers.size} speakers, ${events.size} events: ` +
      `nothing to mend${open > 0 ? `, ${open} to confirm` : ''}\n`,
  );
}
