import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import type { Terminal } from '#cli/ask/questions.ts';
import { askArticle, askSource } from '#cli/new/askArticle.ts';
import { askEvent } from '#cli/new/askEvent.ts';
import { askSpeaker } from '#cli/new/askSpeaker.ts';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';
import { type Answer, CLEARED, CONTROL_C, DOWN, ENTER, typist } from '../ask/typist.ts';

const CONTROL_D = '\u0004';
const CONTENT = await readContentFiles(FIRST_BRIEFING);

/** What is wished by somebody who answers so. */
async function asked<T>(answers: readonly Answer[], ask: (terminal: Terminal) => Promise<T>): Promise<T> {
  const { terminal, finish } = typist(answers);
  const wish = await ask(terminal);
  finish();
  return wish;
}

test('asks who speaks, and of an unnamed source which article quotes it', async () => {
  const wish = await asked(
    [
      ['Who or what speaks?', DOWN + ENTER],
      ['What does the article call it?', ENTER],
      ['It cannot do without.', `a NATO official${ENTER}`],
      ['Which article quotes it?', ENTER],
      ['In what role?', ENTER],
      ['For which state', `NATO${ENTER}`],
    ],
    (terminal) => askSpeaker({}, CONTENT, terminal),
  );
  assert.deepEqual(wish, {
    kind: 'unnamed',
    name: 'a NATO official',
    article: ['us-russia-talks'],
    role: undefined,
    side: 'NATO',
  });
});

test('asks of a person no article, and nothing that was given', async () => {
  const wish = await asked([['In what role?', `Minister${ENTER}`]], (terminal) =>
    askSpeaker({ kind: 'person', name: 'Ida Holm', side: 'Skerry' }, CONTENT, terminal),
  );
  assert.deepEqual(wish, { kind: 'person', name: 'Ida Holm', article: [], role: 'Minister', side: 'Skerry' });
});

test('asks what happens and when, and says what is no date', async () => {
  const wish = await asked(
    [
      ['What happens?', `Council votes${ENTER}`],
      ['When?', `next week${ENTER}`],
      ['Unexpected date `next week`', `${CLEARED}2024-06${ENTER}`],
      ['How is the date known?', DOWN + ENTER],
      ['What is known of it?', DOWN + ENTER],
      ['Where?', ENTER],
    ],
    (terminal) => askEvent({}, terminal),
  );
  assert.deepEqual(wish, {
    title: 'Council votes',
    date: '2024-06',
    certainty: 'implied',
    status: 'planned',
    place: undefined,
  });
});

const LONG = `“We will rebuild,” ${'word '.repeat(2000)}said Ida Holm.`;

test('takes a pasted text as it is, with its blank lines and its long ones', async () => {
  const source = await asked(
    [
      ['In which file', ENTER],
      ['Paste the text.', `First.\r\r${LONG}\r${CONTROL_D}`],
    ],
    askSource,
  );
  assert.equal(source.text, `First.\n\n${LONG}\n`);
  await assert.rejects(
    asked(
      [
        ['In which file', ENTER],
        ['Paste the text.', CONTROL_D],
      ],
      askSource,
    ),
    /Unexpected empty text, expected an article/,
  );
  await assert.rejects(
    asked(
      [
        ['In which file', ENTER],
        ['Paste the text.', `x${CONTROL_C}`],
      ],
      askSource,
    ),
    /stopped, nothing was written/,
  );
});

test('asks of an article what its source does not say', async () => {
  const wish = await asked(
    [
      ['On which day?', `2024-05-14${ENTER}`],
      ['At which address?', `example.org${ENTER}`],
      ['Copy the whole address', `${CLEARED}https://example.org/a${ENTER}`],
      ['Our own headline?', ENTER],
    ],
    (terminal) => askArticle({}, { metadata: { publisher: 'Tidewater Post' } }, terminal),
  );
  assert.deepEqual(wish, {
    publisher: 'Tidewater Post',
    published: '2024-05-14',
    url: 'https://example.org/a',
    title: undefined,
  });
});
