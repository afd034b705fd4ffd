import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';

const published = '2024-05-16';

/** The words of what is taken for speech, and of those who are taken for speakers. */
function voices(text: string): { spoken: string[]; speakers: string[] } {
  const { quotes, speakers } = parse(text, { published });
  const spoken = quotes.filter(({ kind }) => kind !== 'term').map(({ start, end }) => text.slice(start, end));
  return { spoken, speakers: speakers.map(({ name }) => name) };
}

function quoted(text: string): string[] {
  return parse(text, { published }).quotes.map(({ start, end }) => text.slice(start, end));
}

test('takes no apostrophe for a quotation mark', () => {
  assert.deepEqual(quoted("The dogs' owner didn't pay the '90s band, the girls' team or rock 'n' roll."), []);
  assert.deepEqual(quoted('The dogs’ owner didn’t pay the ’90s band or the girls’ team.'), []);
});

test('takes no apostrophe for a quote that the next paragraph resumes', () => {
  assert.deepEqual(
    quoted("Rock 'n' roll returned in the '90s.\n\n'Tis over now, the crew's owner thinks."),
    [],
  );
  assert.deepEqual(quoted('The ‘old town is shut.\n\n‘Nobody wrote an end to this.'), []);
});

test('ends a word in single marks where it ends, though the next paragraph begins with a quote', () => {
  const text = 'She called the ‘strangers’ there friends.\n\n‘We are,’ said Jon Velt.';
  assert.deepEqual(quoted(text), ['‘strangers’', '‘We are,’']);
  const headline = '‘Strangers’ share a house\n\n‘We are friends,’ said Jon Velt.';
  assert.deepEqual(quoted(headline), ['‘Strangers’', '‘We are friends,’']);
});

test('takes no inch or foot sign for a quotation mark', () => {
  assert.deepEqual(quoted('He is 6\'2" and cut the 8" pipe into 4" pieces.'), []);
});

test('ignores marks with no word between them', () => {
  assert.deepEqual(quoted('She wrote "" and “…” and ‘’ on the board.'), []);
});

test('takes a title for a term that nobody speaks', () => {
  const text =
    'The band opened with its 1987 song “Paper Harbor” and closed with “Winter Coat” before the lights went up.';
  assert.deepEqual(voices(text), { spoken: [], speakers: [] });
});

test('takes what is called so for a term', () => {
  const text = 'The so-called “ghost road” was closed, and the bridge known as “the Needle” was painted.';
  assert.deepEqual(voices(text), { spoken: [], speakers: [] });
});

test('takes a clause beside who says it for spoken, but no title and no nickname', () => {
  assert.deepEqual(voices('Hi “It works,” she said Tuesday.').spoken, ['“It works,”']);
  assert.deepEqual(voices('His song “Walk the Line,” Ana Prull said, is good.').spoken, []);
  assert.deepEqual(voices('The so-called “ghosts walk,” she said, is shut.').spoken, []);
});

test('gives a term no speaker, cue or day', () => {
  const [term] = parse('On Monday the so-called “ghost road” was closed, Mayor Ana Prull said.', {
    published,
  }).quotes;
  assert.deepEqual(term && { ...term, start: 0, end: 0 }, {
    start: 0,
    end: 0,
    kind: 'term',
    utterance: 0,
    speaker: null,
    cue: null,
    attribution: null,
    said: null,
  });
});

test('lists nobody who only reports without quotation marks', () => {
  const text = 'Mayor Ana Prull said the road would stay closed. The minister, Jon Velt, agreed.';
  assert.deepEqual(voices(text).speakers, []);
});

test('does not take a hearer for the speaker', () => {
  const text = '“The road stays closed,” Ana Prull told Jon Velt. “I have told him twice.”';
  assert.deepEqual(voices(text).speakers, ['Ana Prull']);
});

test('does not take the day for the speaker', () => {
  const text = '“The road stays closed,” said on Monday Ana Prull, the mayor.';
  assert.ok(!voices(text).speakers.includes('Monday'));
});

test('does not take someone named inside the quote for its speaker', () => {
  const text = '“Jon Velt says a lot of things,” Ana Prull said.';
  assert.deepEqual(voices(text).speakers, ['Ana Prull']);
});

test('does not make two unnamed sources one for being alike', () => {
  const text = '“It is over,” a union official said.\n\n“It has only begun,” a ministry official said.';
  assert.deepEqual(voices(text).speakers, ['a union official', 'a ministry official']);
});

test('dates no utterance from the day of publication', () => {
  const text = '“It is over,” Ana Prull said. “The strike on Monday settled it.”';
  assert.deepEqual(
    parse(text, { published }).quotes.map(({ said }) => said),
    [null, null],
  );
});

test('does not date an utterance by the day of what it speaks about', () => {
  const text = 'Ana Prull said Tuesday’s vote was “a farce.” The report, released Friday, called it “fair.”';
  assert.deepEqual(
    parse(text, { published }).quotes.map(({ said }) => said),
    [null, null],
  );
});

/** The words that report each quote. */
function cues(text: string): (string | undefined)[] {
  return parse(text, { published }).quotes.map(({ cue }) => cue?.text);
}

test('does not take for the cue what was done with the letter it was said in', () => {
  assert.deepEqual(cues('The union warned in an open letter published on Monday that it was “a danger.”'), [
    'warned',
  ]);
  assert.deepEqual(cues('The union told members in a letter written last week that it was “a danger.”'), [
    'told',
  ]);
  assert.deepEqual(cues('“It is over,” the author of the letter posted on Monday.'), ['posted']);
});
