import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { pastedSource } from '#cli/new/article.ts';
import { type EventWish, eventFields, missingOfEvent } from '#cli/new/event.ts';
import { newId } from '#cli/new/newFile.ts';
import { missingOfSpeaker, type SpeakerWish, speakerFields } from '#cli/new/speaker.ts';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';

const CONTENT = await readContentFiles(FIRST_BRIEFING);

test('an unnamed speaker needs an article, and no other does', () => {
  assert.deepEqual(missingOfSpeaker({}), ['--name', '--kind']);
  assert.deepEqual(missingOfSpeaker({ name: 'an official', kind: 'unnamed' }), ['--article']);
  assert.deepEqual(missingOfSpeaker({ name: 'Ida Holm', kind: 'person' }), []);
  assert.deepEqual(missingOfEvent({ title: 'A vote' }), ['--date', '--status']);
});

const SPEAKERS: readonly (readonly [wish: SpeakerWish, says: string])[] = [
  [
    { name: 'Ida Holm', kind: 'persson' },
    '--kind: Unexpected `persson`, expected one of `person`, `unnamed`, `group`, `organisation`, `document`. Did you mean `person`?',
  ],
  [
    { name: 'an official', kind: 'unnamed', article: ['talks'] },
    '--article: Unexpected `talks`: there is none in content/articles/.',
  ],
];

for (const [wish, message] of SPEAKERS) {
  test(`refuses a speaker of ${JSON.stringify(wish)}`, () => {
    assert.throws(() => speakerFields(wish, CONTENT), { message });
  });
}

const EVENT = { title: 'A vote', date: '2022', status: 'planned' };

const EVENTS: readonly (readonly [wish: EventWish, says: string])[] = [
  [
    { status: 'planed' },
    '--status: Unexpected `planed`, expected one of `reported`, `planned`, `cancelled`, `disputed`. Did you mean `planned`?',
  ],
  [
    { status: 'confirmed' },
    '--status: Unexpected `confirmed`, expected what was known at first, such as `planned`: then add `outcome`, the later source that confirms it, and `status: confirmed` in its file',
  ],
  [
    { status: 'past-due' },
    '--status: Unexpected `past-due`, expected `planned`: readers see a plan as past due once its day is over by the newest article',
  ],
  [{ certainty: 'sure' }, '--certainty: Unexpected `sure`, expected one of `stated`, `implied`.'],
];

for (const [wish, message] of EVENTS) {
  test(`refuses an event of ${JSON.stringify(wish)}`, () => {
    assert.throws(() => eventFields({ ...EVENT, ...wish }), { message });
  });
}

test('a stated date goes without saying', () => {
  assert.deepEqual(eventFields({ ...EVENT, certainty: 'stated' }), EVENT);
  assert.deepEqual(eventFields({ ...EVENT, certainty: 'implied' }), { ...EVENT, certainty: 'implied' });
});

test('an id comes of the name, and is one that an address can have and no other has', () => {
  assert.equal(newId(undefined, 'Ángel Núñez-Díaz', 'speakers', CONTENT), 'angel-nunez-diaz');
  assert.equal(newId('el-angel', 'Ángel Núñez-Díaz', 'speakers', CONTENT), 'el-angel');
  for (const [given, name, says] of [
    [
      undefined,
      'Война',
      '--id is missing: “Война” gives none, since it has no letter that an address can have',
    ],
    [
      'A vote',
      'A vote',
      '--id: Unexpected id `A vote`, expected lower-case words joined by hyphens, such as `ned-price`',
    ],
    [
      undefined,
      'Ned Price',
      'Unexpected id `ned-price`: content/speakers/ned-price.md exists already. For another of that name, give --id ned-price-2',
    ],
  ] as const)
    assert.throws(() => newId(given, name, 'speakers', CONTENT), { message: says });
});

test('what was pasted holds words', () => {
  assert.throws(() => pastedSource(' …\n'), /Unexpected empty text, expected an article/);
  assert.equal(pastedSource('A text.\n').name, 'pasted text');
});
