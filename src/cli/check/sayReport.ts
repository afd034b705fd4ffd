import type { ReadContent } from '#briefing/readBriefing.ts';
import { counts, number } from '#briefing/report/counts.ts';
import type { Finding } from '#briefing/report/findings.ts';
import { terminal } from '#briefing/report/terminal.ts';
import { textReport } from '#briefing/report/textReport.ts';
import { STANDS_IN } from '../standsIn.ts';
import { githubReport } from './githubReport.ts';
import type { CheckOptions } from './options.ts';
import type { Places } from './places.ts';
import { sarifReport } from './sarifReport.ts';

/** What the command says of its findings, in the form that was asked for. */
export function sayReport(
  findings: readonly Finding[],
  content: ReadContent,
  { format, quiet }: CheckOptions,
  places: Places,
): string {
  const said = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
  if (format === 'sarif') return `${sarifReport(said, places)}\n`;
  const report =
    format === 'github' ? githubReport(said, places.pathOf) : textReport(said, terminal(STANDS_IN));
  return `${report}${report === '' ? '' : format === 'github' ? '\n' : '\n\n'}${lastLines(findings, content)}\n`;
}

function lastLines(findings: readonly Finding[], { articles, files }: ReadContent): string {
  const drafts = articles.filter(({ status }) => status === 'draft').length;
  const of = (folder: string) => files.filter(({ dirname }) => dirname?.endsWith(folder)).length;
  const read = [
    `${number(of('articles'), 'article')} (${number(drafts, 'draft')})`,
    number(of('speakers'), 'speaker'),
    number(of('events'), 'event'),
  ].join(', ');
  const fixable = findings.filter(({ fix }) => fix.length > 0).length;
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${read}: ${counts(findings)} (${seconds} s)${fixable > 0 ? `\n\`npm run check -- --fix\` mends ${fixable} of them.` : ''}`;
}
