import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SourceFile, withRevisedSource } from '#cli/import/revise/revisedSource.ts';

const NOW = { text: 'sources/a-2.txt', sha256: 'b'.repeat(64) };
const THEN = 'a'.repeat(64);
const FORMER = { text: 'sources/a.txt', sha256: THEN };

/** The same of fields without the lines around them. */
function revised(yaml: string, former: SourceFile, now: SourceFile): string {
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const [before, after] = [`---${eol}`, `${eol}---${eol}${eol}Text.${eol}`];
  const markdown = withRevisedSource(before + yaml + after, former, now);
  assert.ok(markdown.startsWith(before) && markdown.endsWith(after));
  return markdown.slice(before.length, -after.length);
}

test('keeps comments, order and quotation marks, and puts the former text at the end of `source`', () => {
  const yaml = `title: "A" # ours
source:
    # as received
    sha256: '${THEN}'   # checked
    text: sources/a.txt
    publisher: "The Tidewater Post"   # in full

rights: excerpt`;
  assert.equal(
    revised(yaml, FORMER, NOW),
    `title: "A" # ours
source:
    # as received
    sha256: ${NOW.sha256}   # checked
    text: sources/a-2.txt
    publisher: "The Tidewater Post"   # in full
    former:
      - text: sources/a.txt
        sha256: ${THEN}

rights: excerpt`,
  );
});

test('puts a further former text last', () => {
  const yaml = `source:
  text: sources/a-2.txt
  sha256: ${NOW.sha256}
  former:
  -   text: sources/a.txt # the first
      sha256: ${THEN} # of May
status: draft`;
  const third = { text: 'sources/a-3.txt', sha256: 'c'.repeat(64) };
  assert.equal(
    revised(yaml, NOW, third),
    `source:
  text: sources/a-3.txt
  sha256: ${third.sha256}
  former:
  -   text: sources/a.txt # the first
      sha256: ${THEN} # of May
  - text: sources/a-2.txt
    sha256: ${NOW.sha256}
status: draft`,
  );
});

test('edits fields that stand in braces', () => {
  const yaml = `source: { text: sources/a.txt, sha256: ${THEN} }`;
  const second = `source: { text: sources/a-2.txt, sha256: ${NOW.sha256}, former: [ { text: sources/a.txt, sha256: ${THEN} } ] }`;
  assert.equal(revised(yaml, FORMER, NOW), second);
});

test('keeps Windows line breaks', () => {
  const yaml = `source:\r\n  text: sources/a.txt\r\n  sha256: ${THEN}\r\nrights: excerpt`;
  assert.equal(
    revised(yaml, FORMER, NOW),
    `source:\r\n  text: sources/a-2.txt\r\n  sha256: ${NOW.sha256}\r\n  former:\r\n    - text: sources/a.txt\r\n      sha256: ${THEN}\r\nrights: excerpt`,
  );
});

test('refuses a source without fields', () => {
  assert.throws(
    () => revised('source: none', FORMER, NOW),
    /Unexpected form of `source.text`, expected each field on a line/,
  );
});
