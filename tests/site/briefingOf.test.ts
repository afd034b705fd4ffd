import assert from 'node:assert/strict';
import { test } from 'node:test';
import { briefingOfOne } from '#site/briefingOf.ts';
import { voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, LUND, OFFICIAL, speaker } from './fixtures/briefing.ts';

const [QUOTE] = ARTICLE.quotes;
assert.ok(QUOTE);

const EARLIER = {
  ...ARTICLE,
  slug: 'ferry-strike',
  quotes: [{ ...QUOTE, by: 'olaf-berg' }],
  mentions: [],
  events: [],
};
const WHOLE = briefing([EARLIER, ARTICLE], [OFFICIAL, LUND, speaker('olaf-berg', 'Olaf Berg')]);

test('holds one article with the speakers and events that it names, and no others', () => {
  const part = briefingOfOne(EARLIER, WHOLE);
  assert.deepEqual(part.articles, [EARLIER]);
  assert.deepEqual([...part.speakers.keys()], ['olaf-berg']);
  assert.deepEqual([...part.events.keys()], []);
  assert.deepEqual(briefingOfOne(ARTICLE, WHOLE).events, WHOLE.events);
});

test('leaves each voice the mark that it has in the whole briefing', () => {
  const whole = voicesOf(WHOLE);
  const part = voicesOf(briefingOfOne(ARTICLE, WHOLE));
  assert.deepEqual([...part.keys()], ['marta-lund', 'board-official']);
  assert.equal(part.get('marta-lund')?.mark, 'voice c2 s2');
  for (const [id, voice] of part) assert.deepEqual(voice, whole.get(id));
});
