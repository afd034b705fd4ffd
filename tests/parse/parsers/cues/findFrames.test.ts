import assert from 'node:assert/strict';
import { test } from 'node:test';
import { propose } from '#parse/parse.ts';

/** Each cue of the first sentence as `link class source`. */
function frames(text: string): string[] {
  const [first = []] = propose(text, { published: '2024-05-16' }).frames;
  return first.map(({ link, cueClass, source }) => `${link} ${cueClass ?? '–'} ${source.text}`);
}

test('proposes whom a headline names at its end', () => {
  for (const [headline, source] of [
    ['Toll a ‘shame’ for Harford: ferry union', 'ferry union'],
    ['Toll ‘a shame’: union', 'union'],
    ['Toll ‘a shame’ – bishop', 'bishop'],
    ['Toll ‘a shame’ to all – bishop of Harford', 'bishop of Harford'],
  ] as const) {
    assert.deepEqual(frames(`${headline}\n\nThe toll rose on Monday.`), [`signature – ${source}`], headline);
  }
});

test('proposes nobody behind a colon in a sentence, before the quote, or under a headline', () => {
  const none = (text: string) =>
    assert.ok(!frames(text).some((frame) => frame.startsWith('signature')), text);
  none('Toll a ‘shame’ for one town: Harford.');
  none('Ferry: the ‘old boat’ sails');
  none('Harford: ferry union');
  const [, second = []] = propose('Toll rises\n\nToll a ‘shame’ for all: union', {
    published: '2024-05-16',
  }).frames;
  assert.deepEqual(second, []);
});

test('knows verbs of speech for what they are, whatever the tagger takes them for', () => {
  for (const verb of [
    'bellowed',
    'hissed',
    'fumed',
    'shrieked',
    'snarled',
    'raged',
    'griped',
    'thundered',
    'mumbled',
  ]) {
    assert.deepEqual(frames(`“Shut the gate,” ${verb} the skipper.`), ['inverted say the skipper'], verb);
    assert.deepEqual(frames(`“Shut the gate,” Ann Lee ${verb}.`), ['adjacent say Ann Lee'], verb);
  }
});

test('takes no past form behind a term for a verb of speech', () => {
  assert.ok(!frames('The “smoky” fumed oak pleased Ann Lee.').some((frame) => frame.includes('say')));
  assert.ok(!frames('She called it “smoky” fumed oak.').some((frame) => frame.includes('say')));
});

test('lets what holds words say what it reads', () => {
  assert.ok(frames('The crowd carried banners reading “Shut the gate.”').includes('reduced say banners'));
  assert.ok(frames('She saw a sign reading “Shut the gate.”').includes('reduced say a sign'));
  assert.ok(
    !frames('They came to a poetry reading “Night Boats” closed.').some((frame) =>
      frame.startsWith('reduced'),
    ),
  );
});

test('ends a sentence at a question, before whoever says the next words', () => {
  const { sentences } = propose('Ann Lee asked: “Who pays?” Jo Reed, of Harford, said: “Nobody does.”', {
    published: '2024-05-16',
  });
  assert.equal(sentences.length, 2);
  assert.equal(
    propose('“Who pays?” Jo Reed, of Harford, said.', { published: '2024-05-16' }).sentences.length,
    1,
  );
});
