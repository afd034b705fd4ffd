import path from 'node:path';
import type { Finding } from './findings.ts';
import { mendParts } from './mendParts.ts';
import type { Paint } from './paint.ts';
import { visible } from './visible.ts';
import { wrap } from './wrap.ts';

/** How a report for people is shown. */
export interface Shown {
  /** Columns that a line may take. */
  readonly width: number;
  readonly paint: Paint;
  /** The folder that paths are said from. */
  readonly from: string;
}

/** `content/articles/harbour.md:15:18  error  unknown-speaker`. */
export function headLine(finding: Finding, shown: Shown): string {
  const { severity, rule } = finding;
  return `${place(finding, shown)}  ${shown.paint(severity, severity)}  ${shown.paint('quiet', rule)}`;
}

/** `content/articles/harbour.md:15:18`, which terminals make a link of. */
export function place({ path: file, at }: Finding, { from, paint }: Shown): string {
  const relative = visible(path.relative(from, path.resolve(file)));
  return paint('place', at ? `${relative}:${at.line}:${at.column}` : relative);
}

/** How a finding is mended, behind an arrow. Lines to be copied stand at the margin, as in the file that they are for. */
export function mendLines(mend: string, shown: Shown): string[] {
  return mendParts(mend).flatMap(({ isCopied, lines }, index) =>
    isCopied ? lines.map(visible) : indented(lines.join(' '), shown, index === 0 ? '→ ' : '  '),
  );
}

/** A text two columns in, broken where the line ends; each line behind the first stands under its first word. */
export function indented(text: string, { width }: Shown, lead = ''): string[] {
  const lines = wrap(visible(text), width - 2 - lead.length);
  return lines.map((line, index) => `  ${index === 0 ? lead : ' '.repeat(lead.length)}${line}`);
}
