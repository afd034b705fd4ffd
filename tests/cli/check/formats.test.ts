import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import type { Log } from 'sarif';
import type { Finding } from '#briefing/report/findings.ts';
import { githubReport } from '#cli/check/githubReport.ts';
import { placesIn } from '#cli/check/places.ts';
import { sarifReport } from '#cli/check/sarifReport.ts';
import { RULES } from '#markdown/rules.ts';
import { type Change, check, DOUBTS, WRONG_WORD, withChanged } from './checked.ts';

const FAULTS: readonly Change[] = [
  ...DOUBTS,
  ['speakers/union-official.md', 'kind: unnamed', 'kind: none'],
  WRONG_WORD,
];

/** A finding in a file with an awkward name, with edits of that file and of another. */
const AWKWARD: Finding = {
  path: 'content/articles/100% a, b:c #1.md',
  at: { line: 3, column: 5, end: { line: 4, column: 2 } },
  severity: 'warning',
  rule: 'doubtful-speaker',
  reason: 'Unexpected 100%,\nexpected: less',
  mend: 'Mend it.',
  texts: null,
  fix: [
    { start: 4, end: 9, text: 'b' },
    { start: 0, end: 0, text: 'c', path: 'redirects.yaml' },
  ],
};

const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'fixtures/sarif-2.1.0.schema.json'), 'utf8')),
);

function parseSarif(text: string): Log {
  const log: Log = JSON.parse(text);
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
  return log;
}

test('for GitHub: a command for each finding, errors first, and the counts', () =>
  withChanged(FAULTS, async (folder) => {
    const { code, out } = await check(folder, ['--format=github']);
    const lines = out.trimEnd().split('\n');
    assert.equal(code, 1);
    assert.deepEqual(
      lines.map((line) => line.replace(/(?<=[^:])::.*/, '')),
      [
        '::error file=content/articles/harbour.md,line=15,col=17,endLine=15,endColumn=22,title=source-words',
        '::error file=content/speakers/union-official.md,line=3,col=7,endLine=3,endColumn=11,title=field-value',
        '::warning file=content/articles/harbour.md,line=15,col=77,endLine=15,endColumn=80,title=doubtful-speaker',
        '::warning file=content/articles/harbour.md,line=16,col=58,endLine=16,endColumn=70,title=doubtful-speaker',
        '1 article (0 drafts), 2 speakers, 1 event: 2 errors in 2 files, 2 warnings in 1 file',
      ],
    );
    assert.match(
      lines[0] ?? '',
      /::Unexpected word .*%0Afound: {4}.*never sell.*%0Aexpected: .*not sell.*%0ARestore/,
    );
  }));

test('for GitHub: what would end a property or a command is escaped', () => {
  assert.equal(
    githubReport([AWKWARD], (file) => file),
    '::warning file=content/articles/100%25 a%2C b%3Ac #1.md,line=3,col=5,endLine=4,title=doubtful-speaker::Unexpected 100%25,%0Aexpected: less%0AMend it.',
  );
});

test('as SARIF: sound by its schema, each finding with its place from the top of the repository', () =>
  withChanged(FAULTS, async (folder) => {
    const { code, out } = await check(folder, ['--format=sarif']);
    assert.equal(code, 1);
    const [run] = parseSarif(out).runs;
    assert.deepEqual(
      run?.results?.map(({ ruleId, level, locations }) => {
        const { artifactLocation, region } = locations?.[0]?.physicalLocation ?? {};
        return [ruleId, level, artifactLocation?.uri, region];
      }),
      [
        [
          'source-words',
          'error',
          'content/articles/harbour.md',
          { startLine: 15, startColumn: 17, endLine: 15, endColumn: 22 },
        ],
        [
          'doubtful-speaker',
          'warning',
          'content/articles/harbour.md',
          { startLine: 15, startColumn: 77, endLine: 15, endColumn: 80 },
        ],
        [
          'doubtful-speaker',
          'warning',
          'content/articles/harbour.md',
          { startLine: 16, startColumn: 58, endLine: 16, endColumn: 70 },
        ],
        [
          'field-value',
          'error',
          'content/speakers/union-official.md',
          { startLine: 3, startColumn: 7, endLine: 3, endColumn: 11 },
        ],
      ],
    );
    const rules = run?.tool.driver.rules ?? [];
    assert.deepEqual(
      rules.map(({ id }) => id),
      Object.keys(RULES),
    );
    for (const { ruleId, ruleIndex } of run?.results ?? []) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
  }));

test('as SARIF: names are those of URIs, and edits are replacements in their files', () => {
  const log = parseSarif(sarifReport([AWKWARD], placesIn([])));
  const [result] = log.runs[0]?.results ?? [];
  const uri = 'content/articles/100%25%20a%2C%20b%3Ac%20%231.md';
  assert.equal(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, uri);
  assert.deepEqual(
    result?.fixes?.[0]?.artifactChanges.map(({ artifactLocation, replacements }) => [
      artifactLocation.uri,
      replacements,
    ]),
    [
      [uri, [{ deletedRegion: { charOffset: 4, charLength: 5 }, insertedContent: { text: 'b' } }]],
      [
        'content/redirects.yaml',
        [{ deletedRegion: { charOffset: 0, charLength: 0 }, insertedContent: { text: 'c' } }],
      ],
    ],
  );
});

test('as SARIF: a finding is known again when lines are added above it', async () => {
  const fingerprints = async (changes: readonly Change[]) => {
    let found: unknown;
    await withChanged(changes, async (folder) => {
      const log = parseSarif((await check(folder, ['--format=sarif'])).out);
      found = log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints);
    });
    return found;
  };
  const above: Change = ['articles/harbour.md', 'rights:', '# A remark.\nrights:'];
  assert.deepEqual(await fingerprints([...DOUBTS, above]), await fingerprints(DOUBTS));
});
