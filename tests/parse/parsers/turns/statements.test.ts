import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTurns } from '#parse/parsers/turns/findTurns.ts';
import { readDocument } from '#parse/text/document.ts';
import { turns } from './turns.ts';

test('reads a statement under the line that says whose it is', () => {
  const found = turns(
    'The following is attributable to Spokesperson Ann Lee:',
    'We are sorry.',
    'It will not happen again.',
    '###',
    'Press office',
  );
  assert.deepEqual(found, [
    'Spokesperson Ann Lee | We are sorry.',
    'Spokesperson Ann Lee + | It will not happen again.',
  ]);
});

test('reads a statement in marks, and one that is from somebody', () => {
  const found = turns(
    'Nimbus issued the following statement from Ann Lee, its head:',
    '“We are sorry.”',
    'Lee took over in May.',
  );
  assert.deepEqual(found, ['Ann Lee, its head | “We are sorry.”']);
  assert.deepEqual(turns('The following can be attributed to Ann Lee.', '“We are sorry,” Lee said.'), []);
});

test('reads a statement under a heading', () => {
  for (const [heading, label] of [
    ['Statement by Minister Ann Lee:', 'Minister Ann Lee'],
    ['**Statement from the mayor on the floods:**', 'the mayor'],
    ['Joint statement by Ann Lee and Jo Reed about the toll:', 'Ann Lee and Jo Reed'],
  ] as const) {
    assert.deepEqual(turns(heading, 'The river is falling.'), [`${label} | The river is falling.`]);
  }
});

test('reads a paragraph that a verb of speech introduces', () => {
  assert.deepEqual(
    turns('On Monday the mayor wrote:', 'The bridge is old. It has to go.', 'Nobody answered.'),
    ['? | The bridge is old. It has to go.'],
  );
  assert.deepEqual(turns('In a statement, the firm said:', 'We regret it.'), ['? | We regret it.']);
  assert.deepEqual(turns('The firm issued this statement:', 'We regret it.'), ['? | We regret it.']);
});

test('reads all of a statement, and an indented quote to its end', () => {
  const statement = [
    'The firm issued this statement:',
    'We regret it.',
    'Our staff will be paid.',
    'The plant is shut.',
  ];
  assert.deepEqual(turns(...statement), ['? | We regret it.', '? + | Our staff will be paid.']);
  const indented = ['She wrote:', '    The bridge is old.', '    It has to go.', 'Nobody answered.'];
  assert.deepEqual(turns(...indented), ['? | The bridge is old.', '? + | It has to go.']);
});

test('reads who signs a quote under it', () => {
  assert.deepEqual(turns('“We left, and that was “it”.”', '— Ann Lee, mayor of Harford'), []);
  assert.deepEqual(turns('“We left.”', '— Ann Lee, mayor of Harford'), ['Ann Lee | “We left.”']);
  assert.deepEqual(turns('"We left. He said “no” to us.', 'Ann Lee."', 'It rained.'), [
    'Ann Lee | "We left. He said “no” to us.',
  ]);
});

test('reads quoted lines of Markdown, but not who signs them', () => {
  const text = 'Lee wrote to us.\n\n> The bridge is old.\n> It has to go.\n> — Ann Lee';
  const found = findTurns(readDocument(text));
  assert.deepEqual(
    found.map(({ start, end, continued }) => [text.slice(start, end), continued]),
    [
      ['The bridge is old.', false],
      ['It has to go.', true],
    ],
  );
});
