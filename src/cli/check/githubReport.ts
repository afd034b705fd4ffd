import type { Finding } from '#briefing/report/findings.ts';

/**
 * What was found, as commands that GitHub's runner makes annotations of. Errors come first: it shows ten of a step.
 *
 * ```
 * ::error file=content/articles/harbour.md,line=15,col=18,endLine=15,endColumn=28,title=unknown-speaker::Unexpected …
 * ```
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(findings: readonly Finding[], pathOf: (path: string) => string): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [...errors, ...warnings].map((finding) => command(finding, pathOf(finding.path))).join('\n');
}

function command({ severity, at, rule, reason, texts, mend }: Finding, file: string): string {
  const properties = {
    file,
    ...(at && { line: at.line, col: at.column }),
    ...(at?.end && { endLine: at.end.line, ...(at.end.line === at.line && { endColumn: at.end.column }) }),
    title: rule,
  };
  const said = [
    reason,
    ...(texts ? [`found:    ${texts.found}`, `expected: ${texts.expected}`] : []),
    ...(mend === null ? [] : [mend]),
  ];
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${severity} ${listed.join(',')}::${data(said.join('\n'))}`;
}

/** The runner reads a command to the end of its line, and `%25` as `%`. */
function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property a comma begins the next one, and two colons the message. */
function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
