import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { articleFile, readOne } from '#cli/correct/articleFile.ts';
import { askArticle, askCorrection } from '#cli/correct/askCorrection.ts';
import type { Change } from '#cli/correct/changes.ts';
import type { GivenCorrection } from '#cli/correct/options.ts';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';
import { type Answer, CLEARED, CONTROL_C, DOWN, ENTER, typist } from '../ask/typist.ts';

const CONTENT = await readContentFiles(FIRST_BRIEFING);
const FILE = articleFile('us-russia-talks', CONTENT);
const READ = readOne(FILE, String(FILE), CONTENT, '');

/** What comes of a correction by somebody who answers so, and what they were shown. */
async function asked(
  answers: readonly Answer[],
  given: GivenCorrection = {},
  changes: readonly Change[] = [],
): Promise<{ readonly correction: GivenCorrection; readonly shown: string }> {
  const { terminal, shown, finish } = typist(answers);
  const correction = await askCorrection(given, READ, changes, '2022-01-03', terminal);
  finish();
  return { correction, shown: shown() };
}

test('asks for all that was not given, and offers today', async () => {
  const { correction, shown } = await asked([
    ['What kind of change', DOWN + ENTER],
    ['What changed?', `It could be misread.${ENTER}`],
    ['stood there before?', `A talk${ENTER}`],
    ['stand there now?', `Talks${ENTER}`],
    ['Which statement', DOWN + DOWN + ENTER],
    ['Of which day?', ENTER],
  ]);
  assert.deepEqual(correction, {
    kind: 'clarification',
    change: 'It could be misread.',
    was: 'A talk',
    now: 'Talks',
    on: 'eu-official-eyebrows',
    date: '2022-01-03',
  });
  assert.match(shown, /correction \(Something was wrong and has been put right\.\)/);
  assert.match(shown, /1 Ned Price: “We have sought to unite the alliance behind two tracks…/);
});

test('asks for nothing that was given, and says what is wrong with an answer', async () => {
  const { correction, shown } = await asked(
    [
      ['What changed?', ENTER],
      ['Say it in a sentence.', `More is known.${ENTER}`],
      ['stood there before?', ENTER],
      ['stand there now?', ENTER],
      ['Of which day?', `${CLEARED}2022-02-30${ENTER}`],
      ['Unexpected day `2022-02-30`', `${CLEARED}2022-02-28${ENTER}`],
    ],
    { kind: 'update', on: 'price-charge' },
  );
  assert.deepEqual(correction, {
    kind: 'update',
    change: 'More is known.',
    was: undefined,
    now: undefined,
    on: 'price-charge',
    date: '2022-02-28',
  });
  assert.doesNotMatch(shown, /What kind|Which statement/);
});

const CHANGES: readonly Change[] = [
  { what: 'the headline', was: 'A', now: 'B' },
  { what: 'who speaks statement 1', was: 'Ann', now: 'Ben', on: 'price-two-tracks' },
];
const GIVEN = { kind: 'update', change: 'x', date: '2022-01-03' };

test('offers what has changed, or has the words given', async () => {
  const chosen = await asked([['Which change is it?', DOWN + ENTER]], GIVEN, CHANGES);
  assert.match(chosen.shown, /the headline: “A” → “B”/);
  assert.deepEqual(chosen.correction, { ...GIVEN, was: 'Ann', now: 'Ben', on: 'price-two-tracks' });
  const other = await asked(
    [
      ['Which change is it?', DOWN + DOWN + ENTER],
      ['stood there before?', `C${ENTER}`],
      ['stand there now?', ENTER],
      ['Which statement', ENTER],
    ],
    GIVEN,
    CHANGES,
  );
  assert.deepEqual(other.correction, { ...GIVEN, was: 'C', now: undefined, on: undefined });
});

test('stops where it is broken off', async () => {
  await assert.rejects(asked([['What kind of change', CONTROL_C]]), /^Error: stopped, nothing was written$/);
});

test('asks which article, from those that are there', async () => {
  const { terminal } = typist([['Which article', ENTER]]);
  assert.equal(await askArticle(CONTENT, terminal), 'us-russia-talks');
  assert.throws(
    () => askArticle({ ...CONTENT, articles: [] }, terminal),
    /Unexpected empty content\/articles\//,
  );
});
