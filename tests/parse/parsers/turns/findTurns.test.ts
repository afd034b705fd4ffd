import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTurns } from '#parse/parsers/turns/findTurns.ts';
import { readDocument } from '#parse/text/document.ts';

/** Each turn as `LABEL | words`, with + where it goes on and – where nobody is named. */
function turns(...lines: readonly string[]): string[] {
  const text = lines.join('\n\n');
  return findTurns(readDocument(text)).map(({ start, end, continued, label }) => {
    const name = label ? text.slice(label.start, label.end) : label === null ? '–' : '?';
    return `${name}${continued ? ' +' : ''} | ${text.slice(start, end)}`;
  });
}

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

test('reads a transcript within marks', () => {
  const found = turns(
    'Jo Reed and Kim Stone met.',
    '“REED: I never said so.',
    '“STONE: You did.',
    '“REED: I did not.”',
  );
  assert.deepEqual(found, ['REED | I never said so.', 'STONE | You did.', 'REED | I did not.']);
});

test('reads turns within one line', () => {
  assert.deepEqual(turns('Jo Reed and Kim Stone met.', '“REED: I never did. STONE: You did. / REED: No.”'), [
    'REED | I never did.',
    'STONE | You did.',
    'REED | No.',
  ]);
  const record = 'The record says: “Q: Were you there? A: I was. Q: Alone? A: Yes.” She then left.';
  assert.deepEqual(turns(record), ['Q | Were you there?', 'A | I was.', 'Q | Alone?', 'A | Yes.']);
});

test('lets a transcript within marks go on under a mark of its own, and end where they close', () => {
  const found = turns(
    'Jo Reed and Kim Stone met.',
    '“REED: I never said so.',
    '“It was never my plan.',
    '“STONE: You did.',
    '“REED: No.”',
    'We asked them both.',
  );
  assert.deepEqual(found, [
    'REED | I never said so.',
    'REED + | It was never my plan.',
    'STONE | You did.',
    'REED | No.',
  ]);
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
