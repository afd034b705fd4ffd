import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '#model/briefing.ts';
import { calledInWords } from '#site/speakers/calledInWords.ts';
import { speakerRecordsOf } from '#site/speakers/speakerRecords.ts';
import { groupFigures, quotedShare, speakerSentence, speakersTitle } from '#site/speakers/speakerSummary.ts';
import { ARTICLE, at, briefing, LUND, OFFICIAL, speaker } from '../fixtures/briefing.ts';

const SILENT = speaker('ida-holm', 'Ida Holm');
const RECORDS = speakerRecordsOf(briefing(undefined, [LUND, OFFICIAL, SILENT]));

function record(id: string) {
  const found = RECORDS.get(id);
  assert.ok(found);
  return found;
}

test('gathers what a speaker said, on which days, under which names', () => {
  const { statements, words, days, undated, called } = record('marta-lund');
  assert.deepEqual([statements.length, words, undated], [1, 12, 0]);
  assert.deepEqual(days, [{ value: '2024-05-13', certainty: 'counted', statements: 1 }]);
  assert.deepEqual(called, [{ text: 'chair Marta Lund', times: 1 }]);
});

test('counts a place once, though it is a mention and a source, and “She” with “she”', () => {
  const mentions = [
    ...ARTICLE.mentions,
    ...['She', 'she'].map((text, i) => ({
      ...at('said'),
      start: 500 + i,
      text,
      speaker: 'marta-lund',
      paragraph: 0,
    })),
  ];
  const { called } = speakerRecordsOf(briefing([{ ...ARTICLE, mentions }])).get('marta-lund') ?? {
    called: [],
  };
  assert.equal(calledInWords(called), '“chair Marta Lund” once, “She” twice');
});

test('repeats of an excerpt no name that stands outside its quotes’ sentences', () => {
  const mentions = [...ARTICLE.mentions, { ...at('The board'), speaker: 'marta-lund', paragraph: 1 }];
  const called = (rights: Article['rights']) =>
    speakerRecordsOf(briefing([{ ...ARTICLE, rights, mentions }]))
      .get('marta-lund')
      ?.called.map(({ text }) => text);
  assert.deepEqual(called('full-text'), ['chair Marta Lund', 'The board']);
  assert.deepEqual(called('excerpt'), ['chair Marta Lund']);
});

test('counts as voices only those who are quoted', () => {
  assert.equal(speakersTitle([...RECORDS.values()]), 'Two voices, one with a name');
  assert.equal(speakersTitle([record('marta-lund')]), 'One voice, with a name');
  assert.equal(speakersTitle([]), 'Nobody is quoted yet');
});

test('sums a group up, as people where they are', () => {
  assert.equal(groupFigures([record('marta-lund')]), '1 person, 1 statement, 12 words');
  assert.equal(groupFigures([record('board-official')]), '1 voice, 1 statement, 1 word');
});

test('says how much of it is a speaker’s by inference', () => {
  const { statements, ...rest } = record('marta-lund');
  const doubted = statements.map((one) => ({ ...one, quote: { ...one.quote, doubt: 'cue' as const } }));
  assert.equal(
    speakerSentence({ ...rest, statements: doubted }, 3),
    'Speaks one of the three statements. One statement is given to this voice by inference.',
  );
});

test('says what is not known of an unnamed speaker', () => {
  assert.equal(speakerSentence(record('marta-lund'), 3), 'Speaks one of the three statements.');
  assert.equal(
    speakerSentence(record('board-official'), 3),
    'Quoted once in one article, with no name and no day.',
  );
  assert.equal(speakerSentence(record('ida-holm'), 3), 'Named in the text, and not quoted.');
});

test('says how much of all that is quoted is a speaker’s', () => {
  assert.equal(quotedShare(record('marta-lund').words, 16), '12 words, 75% of all words quoted');
  assert.equal(quotedShare(0, 16), 'not quoted');
});
