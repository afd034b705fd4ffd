import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { VFile } from 'vfile';
import { findingsOf } from '#briefing/report/findings.ts';
import { textReport } from '#briefing/report/textReport.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { assertMatchesFile, casesIn } from '../fixtures.ts';

const ADDRESSES = {
  speakerAddress: (id: string) => `/speakers/${id}/`,
  eventAddress: (id: string) => `/events/${id}/`,
};

for (const { name, folder } of casesIn(path.join(import.meta.dirname, 'fixtures'))) {
  test(name.replaceAll('-', ' '), () => {
    const file = new VFile({ path: 'input.md', value: readFileSync(path.join(folder, 'input.md'), 'utf8') });
    const article = readArticle(file, ADDRESSES);
    const notes =
      article?.notes.map((note) => `<!-- note on ${note.on} -->\n${toHtml([...note.content])}`) ?? [];
    const html = [...(article?.elements.map((element) => toHtml(element)) ?? []), ...notes].join('\n');
    assertMatchesFile(`${html}\n`, path.join(folder, 'output.html'));
    const messages = textReport(findingsOf([file])) || 'nothing to mend';
    assertMatchesFile(`${messages}\n`, path.join(folder, 'messages.txt'));
  });
}
