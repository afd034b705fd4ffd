import type { Finding } from './findings.ts';

/** “1 error in 1 file, 4 warnings in 2 files”; “nothing to mend” where nothing was found. */
export function counts(findings: readonly Finding[]): string {
  const said = (['error', 'warning'] as const).flatMap((severity) => {
    const these = findings.filter((finding) => finding.severity === severity);
    const files = new Set(these.map(({ path }) => path)).size;
    return these.length === 0 ? [] : `${number(these.length, severity)} in ${number(files, 'file')}`;
  });
  return said.join(', ') || 'nothing to mend';
}

/** “1 file”, “2 files”. */
export function number(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
