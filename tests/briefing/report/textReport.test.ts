import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '#briefing/report/findings.ts';
import { textReport } from '#briefing/report/textReport.ts';

const finding = (more: Partial<Finding> = {}): Finding => ({
  path: 'content/articles/harbour.md',
  at: { line: 15, column: 1, end: null },
  severity: 'warning',
  rule: 'doubtful-speaker',
  reason: 'Unconfirmed speaker `maren-lund`',
  mend: 'Take `doubt` off if that is who speaks.',
  texts: null,
  fix: [],
  ...more,
});
const at = (line: number) => ({ at: { line, column: 1, end: null } });

test('what breaks one rule in one file stands together, and a mend that they share is said once', () => {
  assert.equal(
    textReport([
      finding(),
      finding({ rule: 'other-day', mend: null, reason: 'Another', ...at(16) }),
      finding(at(17)),
    ]),
    `content/articles/harbour.md:15:1  warning  doubtful-speaker
  Unconfirmed speaker \`maren-lund\`
content/articles/harbour.md:17:1  warning  doubtful-speaker
  Unconfirmed speaker \`maren-lund\`
  → Take \`doubt\` off if that is who speaks.

content/articles/harbour.md:16:1  warning  other-day
  Another`,
  );
});

test('errors come last, next to the counts', () => {
  const report = textReport([finding({ severity: 'error', path: 'a.md' }), finding({ path: 'b.md' })]);
  assert.ok(report.indexOf('b.md:15:1  warning') < report.indexOf('a.md:15:1  error'));
});

test('many warnings fold: a line for each rule and file, and never more than some of a rule', () => {
  const files = Array.from({ length: 22 }, (_, index) => finding({ path: `articles/${index}.md` }));
  const others = Array.from({ length: 8 }, (_, index) => finding({ ...at(index + 20), rule: 'other-day' }));
  const lines = textReport([...files, finding({ path: 'articles/0.md', ...at(17) }), ...others]).split('\n');
  assert.equal(lines[0], '23 × doubtful-speaker: An editor has confirmed who speaks each passage.');
  assert.equal(lines[1], '  articles/0.md:15:1  and line 17');
  assert.equal(lines[21], '  … and 2 more files');
  assert.equal(lines[24], '  content/articles/harbour.md:20:1  and lines 21, 22, 23, 24, 25, 26, 27');
});

test('lines are broken at the width there is, and stand under one another', () => {
  assert.equal(
    textReport(
      [finding({ reason: 'A reason of some more words than fit', mend: 'A mend of as many words' })],
      { width: 24 },
    ),
    `content/articles/harbour.md:15:1  warning  doubtful-speaker
  A reason of some more
  words than fit
  → A mend of as many
    words`,
  );
});

test('what differs is marked where it stands, wide and invisible characters before it or not', () => {
  const compared = (found: string, expected: string) =>
    textReport([finding({ mend: null, reason: 'x', texts: { found, expected } })])
      .split('\n')
      .slice(2);
  assert.deepEqual(compared('漢字 is never', '漢字 is not'), [
    '    found     漢字 is never',
    '    expected  漢字 is not',
    '                       ^ from here',
  ]);
  assert.deepEqual(compared('a\u200Bb c', 'ab c'), [
    '    found     a⟨U+200B⟩b c',
    '    expected  ab c',
    '               ^ from here',
  ]);
});

test('a terminal is given nothing to obey', () => {
  const control = String.fromCharCode(27);
  const report = textReport([finding({ reason: `${control}[2J\u202Egone`, path: `a${control}.md` })]);
  assert.ok(!report.includes(control) && !report.includes('\u202E'));
  assert.match(report, /⟨U\+001B⟩\[2J⟨U\+202E⟩gone/);
});

test('lines to be copied stand as they are, however narrow the report, and at the margin of their file', () => {
  const why = 'It was never said, and nobody knows how the words came into the text.';
  const mend = `Add to the file\n- gone: 2024-06-01\n  why: ${why}\nor give it back its id.`;
  assert.equal(
    textReport([finding({ mend })], { width: 30 })
      .split('\n')
      .slice(3)
      .join('\n'),
    `  → Add to the file\n- gone: 2024-06-01\n  why: ${why}\n    or give it back its id.`,
  );
});
