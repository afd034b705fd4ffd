/**
 * Checks all content: `npm run check`. Each fault is said with its file, line, column, rule and mend; exit code 1 where
 * there is one.
 */
import { reporter } from 'vfile-reporter';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';

const content = readContent(await readContentFiles(CONTENT_ROOT));
const faulty = content.files.filter((file) => file.messages.length > 0);
if (faulty.length > 0) {
  process.stderr.write(`${reporter(faulty, { verbose: true })}\n`);
  process.exitCode = 1;
} else {
  const { articles, speakers, events } = content;
  const drafts = articles.filter((article) => article.status === 'draft').length;
  process.stdout.write(
    `${articles.length} articles (${drafts} drafts), ${speakers.size} speakers, ${events.size} events: nothing to mend\n`,
  );
}
