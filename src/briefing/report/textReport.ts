import { comparison } from './comparison.ts';
import type { Finding } from './findings.ts';
import { foldedReport } from './foldedReport.ts';
import { headLine, indented, mendLines, type Shown } from './lines.ts';
import { plain } from './paint.ts';

/** From this many warnings on, they are said rule by rule, with a line for each file. */
const MANY = 30;

/**
 * What was found, for people. Warnings come first and errors last, so that what has to be mended stands next to the last
 * line; what breaks the same rule of one file stands together, and a mend that they share is said once.
 *
 * ```
 * content/articles/harbour.md:15:18  error  unknown-speaker
 *   Unexpected speaker `marne-lund`: there is none in content/speakers/
 *   → Did you mean `maren-lund`?
 * ```
 */
export function textReport(findings: readonly Finding[], options: Partial<Shown> = {}): string {
  const shown: Shown = { width: 100, paint: plain, from: process.cwd(), ...options };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const blocks = [...Map.groupBy(warnings, ({ path, rule }) => `${rule} ${path}`).values()];
  return [
    ...(warnings.length < MANY
      ? blocks.map((block) => saidInFull(block, shown))
      : [foldedReport(warnings, shown)]),
    ...errors.map((error) => saidInFull([error], shown)),
  ].join('\n\n');
}

function saidInFull(block: readonly Finding[], shown: Shown): string {
  const lines = block.flatMap((finding, index) => {
    const { reason, texts, mend } = finding;
    const isSaidBelow = block[index + 1]?.mend === mend;
    return [
      headLine(finding, shown),
      ...indented(reason, shown),
      ...(texts ? comparison(texts, shown.width - 4, shown.paint).map((line) => `    ${line}`) : []),
      ...(mend === null || isSaidBelow ? [] : mendLines(mend, shown)),
    ];
  });
  return lines.join('\n');
}
