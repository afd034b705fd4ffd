import type { VFile } from 'vfile';
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

function lastLines(findings: readonly Finding[], { files }: ReadContent): string {
  const of = (folder: string) =>
    files.filter(({ dirname, extname }) => dirname?.endsWith(folder) && extname === '.md');
  const drafts = of('articles').filter((file) => !saysPublished(file));
  const read = [
    `${number(of('articles').length, 'article')} (${number(drafts.length, 'draft')})`,
    number(of('speakers').length, 'speaker'),
    number(of('events').length, 'event'),
  ].join(', ');
  const fixable = findings.filter(({ fix }) => fix.length > 0).length;
  const seconds = (performance.now() / 1000).toFixed(1);
  return `${read}: ${counts(findings)} (${seconds} s)${fixable > 0 ? `\n\`npm run check -- --fix\` mends ${fixable} of them.` : ''}`;
}

/** What its fields say, whatever else is wrong with them or below them. One that says nothing is a draft. */
function saysPublished(file: VFile): boolean {
  const [fields = ''] = String(file).split(/(?<=\n)---[^\S\n]*(?:\r?\n|$)/, 2);
  return /^status:\s*["']?published\b/m.test(fields);
}
