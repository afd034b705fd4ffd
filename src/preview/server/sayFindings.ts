import type { VFile } from 'vfile';
import { counts } from '#briefing/report/counts.ts';
import { type Finding, findingsOf } from '#briefing/report/findings.ts';
import { terminal } from '#briefing/report/terminal.ts';
import { textReport } from '#briefing/report/textReport.ts';

/** Says on the terminal what `npm run check` would: at first all of it, later what is new, and each time how much there is. */
export function findingsSayer(): (files: readonly VFile[]) => void {
  let known: ReadonlySet<string> | undefined;
  return (files) => {
    const findings = findingsOf(files);
    const before = known;
    known = new Set(findings.map(keyOf));
    if (before !== undefined && areSame(before, known)) return;
    const report = textReport(
      findings.filter((finding) => !before?.has(keyOf(finding))),
      terminal(process.cwd()),
    );
    process.stdout.write(`${report === '' ? '' : `\n${report}\n\n`}Check: ${counts(findings)}\n`);
  };
}

/** Without its place, which changes with every line that is put in before it. */
function keyOf({ path, rule, reason }: Finding): string {
  return JSON.stringify([path, rule, reason]);
}

function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key));
}
