import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findStretches } from '#parse/parsers/marks/findStretches.ts';
import { readDocument } from '#parse/text/document.ts';

function quoted(text: string): string[] {
  return findStretches(readDocument(text)).map(({ start, end }) => text.slice(start, end));
}

const CASES: readonly (readonly [says: string, text: string, expected: readonly string[]])[] = [
  ['curly marks', '“We left,” she said. “Go home.”', ['“We left,”', '“Go home.”']],
  ['straight marks', '"We left," she said. "Go home."', ['"We left,"', '"Go home."']],
  ['ticks and primes', "``We left,'' she said. ``Go.''", ["``We left,''", "``Go.''"]],
  ['primes alone', "''We left,'' she said.", ["''We left,''"]],
  ['two single marks for a double one', '‘‘We left,’’ she said.', ['‘‘We left,’’']],
  ['British marks', "He said: ‘It wasn't ours’ and left.", ["‘It wasn't ours’"]],
  ['straight British marks', "'I won't go': minister's vow", ["'I won't go'"]],
  [
    'owners within British marks',
    'She said: ‘The dogs’ food wasn’t theirs’ and left.',
    ['‘The dogs’ food wasn’t theirs’'],
  ],
  ['single marks in a headline', "Lee 'sorry' over 'boys' club' remark", ["'sorry'", "'boys' club'"]],
  [
    'guillemets with spaces',
    '«\u00a0Nous partons\u00a0», dit-elle. « Demain. »',
    ['«\u00a0Nous partons\u00a0»', '« Demain. »'],
  ],
  ['reversed guillemets', '»Wir gehen«, sagte sie. ›Morgen‹, rief er.', ['»Wir gehen«', '›Morgen‹']],
  ['guillemets that face one way', '»Vi går», sa hon. »I morgon.»', ['»Vi går»', '»I morgon.»']],
  ['single guillemets', '‹Partons›, dit-elle.', ['‹Partons›']],
  ['German marks', '„Er rief ‚Halt‘ und ging“, sagte sie.', ['„Er rief ‚Halt‘ und ging“']],
  ['Polish marks', '„Idziemy”, powiedziała. „Jutro.”', ['„Idziemy”', '„Jutro.”']],
  ['single low marks', '‚Wir gehen‘, sagte sie. ‚Ja’, rief er.', ['‚Wir gehen‘', '‚Ja’']],
  ['single marks in double ones', '“He said ‘go’ and I went,” she said.', ['“He said ‘go’ and I went,”']],
  ['double marks in single ones', '\'He said "go" and I went,\' she said.', ['\'He said "go" and I went,\'']],
  ['straight marks in curly ones', '“He said "go" and I went,” she said.', ['“He said "go" and I went,”']],
  ['curly marks in straight ones', '"He said “go” and I went," she said.', ['"He said “go” and I went,"']],
  ['curly marks in curly ones', '“He said “go” and I went,” she said.', ['“He said “go” and I went,”']],
  ['straight marks in straight ones', '"He said "go" and I went," she said.', ['"He said "go" and I went,"']],
  ['marks that all face left', '”We left,” she said. ”Go.”', ['”We left,”', '”Go.”']],
  ['marks that all face right', '“We left,“ she said. “Go.“', ['“We left,“', '“Go.“']],
  ['marks that face each other', '”We left“, she said.', ['”We left“']],
  ['a straight mark closed by a curly one', '"We left,” she said. "Go.”', ['"We left,”', '"Go.”']],
  ['a curly mark closed by a straight one', '“We left," she said. “Go."', ['“We left,"', '“Go."']],
  [
    'brackets and words left out',
    '“[We] left … the . . . town,” she said.',
    ['“[We] left … the . . . town,”'],
  ],
  [
    'words left out at the start',
    '". . . we left," she said. "...and stayed away."',
    ['". . . we left,"', '"...and stayed away."'],
  ],
  ['a post that answers someone', '".@annlee is right," he wrote.', ['".@annlee is right,"']],
  [
    'a mark beside a dash',
    'The word—“odd”—is hers. "We left"--she said--"and went."',
    ['“odd”', '"We left"', '"and went."'],
  ],
  ['a missing space', 'She spoke of"joint work" today.', ['"joint work"']],
  ['a missing opening mark', 'We left,” she said. “Go.”', ['We left,”', '“Go.”']],
  ['a missing closing mark', '“We left. It was late.\n\nShe went home.', ['“We left. It was late.']],
  [
    'a missing closing mark before a quote',
    '“We left, she said. “Go home,” she added.',
    ['“We left,', '“Go home,”'],
  ],
  [
    'a line break in mid-sentence',
    '“We left, and she went\nhome by herself.”',
    ['“We left, and she went', 'home by herself.”'],
  ],
  ['nicknames and titles', 'John “Jack” Reed played in “Macbeth”.', ['“Jack”', '“Macbeth”']],
  ['inches inside a quote', 'She said "the 12" ruler broke" and left.', ['"the 12" ruler broke"']],
  ['short years beside quotes', "It was '68. 'We won,' he said.", ["'We won,'"]],
  [
    'a short year before a quote in a quote',
    'It began in ‘08 and she said “it ends ‘the old way’ now.”',
    ['“it ends ‘the old way’ now.”'],
  ],
];

for (const [says, text, expected] of CASES) {
  test(`finds the words in ${says}`, () => assert.deepEqual(quoted(text), expected));
}

test('ends a quote without a closing mark before the words that say whose it is', () => {
  assert.deepEqual(quoted('“We left, said Ann Lee, who runs the ferry.'), ['“We left,']);
  assert.deepEqual(quoted('"We left at noon, Mayor Ann Lee said.'), ['"We left at noon,']);
  assert.deepEqual(quoted('“She left, he said to me, and I wept. That was all.'), [
    '“She left, he said to me, and I wept. That was all.',
  ]);
  assert.deepEqual(quoted('“It was over, she said.\n“We left.”'), ['“It was over, she said.', '“We left.”']);
});

test('ends such a quote before a title or a role, and where the reporter goes on', () => {
  assert.deepEqual(quoted('“It is a shame, said Dr. Lee. “I was here.”'), [
    '“It is a shame,',
    '“I was here.”',
  ]);
  assert.deepEqual(quoted('“The ferry is shut, skipper Ann Lee said.'), ['“The ferry is shut,']);
  assert.deepEqual(quoted('“The ferry is shut, the skipper J. K. Lee told us. It rained.'), [
    '“The ferry is shut,',
  ]);
});

test('ends no quote before what the speaker himself reports', () => {
  for (const text of [
    '“It was dark, Ann Lee said it was over. I never went back.',
    '“It was dark, because Ann Lee said so.',
    '“It was dark, and Ann Lee left.',
  ])
    assert.deepEqual(quoted(text), [text]);
});

test('takes no rest of a tag for a quote', () => {
  assert.deepEqual(quoted('a <b id="x">We left'), ['"x"']);
  assert.deepEqual(quoted('by Ann">We left. She did not.'), []);
});

test('takes a paragraph that goes on in mid-sentence for the same quote', () => {
  const [first, second] = findStretches(readDocument('“We left, and she went\nhome by herself.”'));
  assert.equal(first?.closed, false);
  assert.equal(second?.continued, true);
});

test('finds no quote where a mark is none', () => {
  assert.deepEqual(quoted('A 5″ pipe, a 6′ board, a 12" ruler and 6\'2" of rope.'), []);
  assert.deepEqual(quoted("The class of '08 met the class of ’12 in the owners' hall."), []);
  assert.deepEqual(quoted('She went on. It was over.” Nobody spoke.'), []);
  assert.deepEqual(quoted('“We stayed until the end.\nAnn Lee, harbour master”').slice(1), []);
});

test('reads marks without number in time that grows with the text', () => {
  for (const unit of [
    '“a ',
    '" a',
    "'a s' ",
    '“a “b” ',
    '"a 6" b ',
    'a"b ',
    '« a ',
    '”a, ',
    '“a, she said b ',
  ]) {
    const from = process.cpuUsage();
    quoted(unit.repeat(20_000));
    const { user } = process.cpuUsage(from);
    assert.ok(user < 6_000_000, `${unit}: ${user} µs`);
  }
});
