import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTurns } from '#parse/parsers/turns/findTurns.ts';
import { readDocument } from '#parse/text/document.ts';
import { turns } from './turns.ts';

test('reads labels that take turns', () => {
  const found = turns(
    'Mayor Ann Lee met the press.',
    'MS LEE: I am here.',
    'Q: Why?',
    'LEE: You asked me to come.',
  );
  assert.deepEqual(found, ['MS LEE | I am here.', 'Q | Why?', 'LEE | You asked me to come.']);
});

test('reads every shape of a label', () => {
  for (const [label, name] of [
    ['LEE:', 'LEE'],
    ['MS. O’NEIL-LEE:', 'MS. O’NEIL-LEE'],
    ['ANN LEE, HOST:', 'ANN LEE'],
    ['LEE (by telephone):', 'LEE'],
    ['[00:12] LEE:', 'LEE'],
    ['**Ann Lee:**', 'Ann Lee'],
    ['**Ann Lee**:', 'Ann Lee'],
    ['**Ann Lee**', 'Ann Lee'],
    ['__Lee:__', 'Lee'],
    ['Ann van der Lee:', 'Ann van der Lee'],
    ['((AL))', 'AL'],
  ]) {
    const found = turns(
      'Ann van der Lee is our guest.',
      `${label} I am here.`,
      'Q: Why?',
      `${label} You asked me.`,
    );
    assert.deepEqual(found, [`${name} | I am here.`, 'Q | Why?', `${name} | You asked me.`], label);
  }
});

test('reads a label that has a line of its own', () => {
  const found = turns(
    'Ann Lee met Jo Reed.',
    'ANN LEE:',
    'I am here.',
    'I came by boat.',
    'JO REED:',
    'You did.',
    'LEE:',
    'Yes.',
  );
  assert.deepEqual(found, [
    'ANN LEE | I am here.',
    'ANN LEE + | I came by boat.',
    'JO REED | You did.',
    'LEE | Yes.',
  ]);
});

test('gives no words to a label above another one', () => {
  const found = turns('Ann Lee met Jo Reed.', 'LEE:', 'REED: I am here.', 'LEE: You are.', 'REED: Yes.');
  assert.deepEqual(found, ['REED | I am here.', 'LEE | You are.', 'REED | Yes.']);
});

test('reads questions and answers', () => {
  const expected = ['Q | When?', 'A | I was ten.', 'Q | And now?', 'A | I am old.'];
  for (const [q, a] of [
    ['Q:', 'A:'],
    ['Q.', 'A.'],
    ['**Q:**', '**A:**'],
    ['**Q**', '**A**'],
  ]) {
    assert.deepEqual(turns(`${q} When?`, `${a} I was ten.`, `${q} And now?`, `${a} I am old.`), expected);
  }
});

test('lets a speaker go on, over what is no speech', () => {
  const found = turns(
    'Senator Jo Reed and Governor Kim Stone met.',
    'REED: I was there.',
    '(APPLAUSE)',
    'I saw it all.',
    'STONE: You did not.',
    '[crosstalk]',
    'REED: I did.',
    'I still do.',
    'The debate ended at nine.',
  );
  assert.deepEqual(found, [
    'REED | I was there.',
    'REED + | I saw it all.',
    'STONE | You did not.',
    'REED | I did.',
    'REED + | I still do.',
  ]);
});

test('leaves to the reporter what speaks of the speaker, and what has marks of its own', () => {
  const found = turns(
    'Senator Jo Reed and Governor Kim Stone met.',
    'REED: I was there.',
    'Reed then read a letter.',
    'STONE: You were not.',
    '“She was,” Ola Berg said.',
    'REED: We both were.',
  );
  assert.deepEqual(found, ['REED | I was there.', 'STONE | You were not.', 'REED | We both were.']);
});

test('leaves what stands between two transcripts to the reporter', () => {
  const exchange = ['REED: I am here.', 'STONE: So am I.', 'REED: We see.'];
  const between = Array.from({ length: 14 }, () => 'The hall was full and the band played on.');
  const found = turns('Jo Reed and Kim Stone met.', ...exchange, ...between, ...exchange);
  assert.equal(found.length, 6);
});

test('reads questions that only their type tells', () => {
  const found = turns(
    'Nora Lind has kept bees for years.',
    '**When did you begin?**',
    'I was a girl.',
    'My aunt had hives.',
    '**Do they know you?**',
    'No. We only think so.',
    '*And what is next?*',
    'I rest.',
    'The bees do not.',
  );
  assert.deepEqual(found, [
    '– | When did you begin?',
    'Nora Lind | I was a girl.',
    'Nora Lind + | My aunt had hives.',
    '– | Do they know you?',
    'Nora Lind | No. We only think so.',
    '– | And what is next?',
    'Nora Lind | I rest.',
  ]);
});

test('reads turns for their layout alone where full names alternate', () => {
  const said = ['The tunnel is long.', 'A bridge is longer.', 'It was cheaper.'];
  const named = ['Ann Lee', 'Ola Berg', 'Ann Lee'];
  const expected = named.map((name, i) => `${name} | ${said[i]}`);
  assert.deepEqual(turns(...named.map((name, i) => `**${name}:** ${said[i]}`)), expected);
});

test('reads the parts that nobody named has', () => {
  const found = turns(
    'They spoke.',
    'INTERVIEWER: Are you well?',
    'UNIDENTIFIED MALE: I am.',
    'INTERVIEWER: And you?',
  );
  assert.deepEqual(found.length, 3);
});

test('reads labels in time that grows with the text', () => {
  for (const line of [
    'LEE: I am here.',
    'Q: Why?',
    'A B C D E F',
    '**a',
    '“A: “',
    'attributable to Ann '.repeat(9),
  ]) {
    const from = process.cpuUsage();
    findTurns(readDocument(`${line}\n\n`.repeat(1500)));
    assert.ok(process.cpuUsage(from).user < 4_000_000, line);
  }
});
