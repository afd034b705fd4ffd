import { createHash } from 'node:crypto';
import type { Fix, Log, PhysicalLocation, ReportingDescriptor, Result } from 'sarif';
import type { Finding } from '#briefing/report/findings.ts';
import type { TextEdit } from '#markdown/problems.ts';
import { RULES } from '#markdown/rules.ts';
import type { Places } from './places.ts';

const RULE_IDS = Object.keys(RULES);

/**
 * What was found, in the Static Analysis Results Interchange Format that code hosts and editors read.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(findings: readonly Finding[], places: Places): string {
  const seen = new Map<string, number>();
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'On the Record', rules: Object.entries(RULES).map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, places, seen)),
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function descriptor([id, { severity, holds }]: [
  string,
  (typeof RULES)[keyof typeof RULES],
]): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: holds },
    help: { text: `${holds} Each message says what was found, what is expected, and how to mend it.` },
    defaultConfiguration: { level: severity },
  };
}

function result(finding: Finding, places: Places, seen: Map<string, number>): Result {
  const { rule, severity, reason, texts, mend, fix, path } = finding;
  const read = texts ? `\n\nFound: ${texts.found}\nExpected: ${texts.expected}` : '';
  return {
    ruleId: rule,
    ...(RULE_IDS.includes(rule) && { ruleIndex: RULE_IDS.indexOf(rule) }),
    level: severity,
    message: { text: `${reason}${read}${mend === null ? '' : `\n\n${mend}`}` },
    locations: [{ physicalLocation: location(finding, places) }],
    partialFingerprints: { primaryLocationLineHash: fingerprint(finding, places, seen) },
    ...(fix.length > 0 && { fixes: [fixed(fix, path, mend, places)] }),
  };
}

/** What is of a file as a whole is shown at its first line. */
function location({ path, at }: Finding, { uriOf }: Places): PhysicalLocation {
  const end = at?.end && { endLine: at.end.line, endColumn: at.end.column };
  return {
    artifactLocation: artifact(uriOf(path)),
    region: at ? { startLine: at.line, startColumn: at.column, ...end } : { startLine: 1 },
  };
}

const artifact = (uri: string) => ({ uri, uriBaseId: '%SRCROOT%' });

/** Stays the same when lines above are added or taken away: the line's words, and which of several like it this is. */
function fingerprint(
  { path, at, rule, reason }: Finding,
  { textOf }: Places,
  seen: Map<string, number>,
): string {
  const line = at ? (textOf(path).split('\n')[at.line - 1] ?? '').trim() : reason;
  const digest = createHash('sha256').update(`${rule}\n${line}`).digest('hex').slice(0, 16);
  const key = `${path}\n${digest}`;
  const nth = (seen.get(key) ?? 0) + 1;
  seen.set(key, nth);
  return `${digest}:${nth}`;
}

function fixed(edits: readonly TextEdit[], path: string, mend: string | null, places: Places): Fix {
  const byFile = Map.groupBy(edits, (edit) => edit.path);
  return {
    ...(mend !== null && { description: { text: mend } }),
    artifactChanges: [...byFile].map(([other, changes]) => ({
      artifactLocation: artifact(other === undefined ? places.uriOf(path) : places.uriOfContent(other)),
      replacements: changes.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text },
      })),
    })),
  };
}
