import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRevisedSource } from '#cli/import/revise/editFront.ts';

const NOW = { text: 'sources/a-2.txt', sha256: 'b'.repeat(64) };
const THEN = 'a'.repeat(64);

test('keeps comments, order and quotation marks, and puts the former text at the end of `source`', () => {
  const yaml = `title: "A" # ours
source:
    # as received
    sha256: '${THEN}'   # checked
    text: sources/a.txt
    publisher: "The Tidewater Post"   # in full

rights: excerpt`;
  assert.equal(
    withRevisedSource(yaml, NOW),
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
    withRevisedSource(yaml, third),
    `source:
  text: sources/a-3.txt
  sha256: ${third.sha256}
  former:
  -   text: sources/a.txt # the first
      sha256: ${THEN} # of May
  -   text: sources/a-2.txt
      sha256: ${NOW.sha256}
status: draft`,
  );
});

test('edits fields that stand in braces', () => {
  const yaml = `source: { text: sources/a.txt, sha256: ${THEN} }`;
  const second = `source: { text: sources/a-2.txt, sha256: ${NOW.sha256}, former: [{ text: sources/a.txt, sha256: ${THEN} }] }`;
  assert.equal(withRevisedSource(yaml, NOW), second);
});

test('keeps Windows line breaks', () => {
  const yaml = `source:\r\n  text: sources/a.txt\r\n  sha256: ${THEN}\r\nrights: excerpt`;
  assert.equal(
    withRevisedSource(yaml, NOW),
    `source:\r\n  text: sources/a-2.txt\r\n  sha256: ${NOW.sha256}\r\n  former:\r\n    - text: sources/a.txt\r\n      sha256: ${THEN}\r\nrights: excerpt`,
  );
});

test('refuses a source without fields', () => {
  assert.throws(() => withRevisedSource('source: none', NOW), /Unexpected `source` with no fields/);
});
