import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '#parse/parse.ts';

/** Kind, source and cue of the first quote of a text. */
function first(text: string): string {
  const [quote] = parse(text, { published: '2024-05-02' }).quotes;
  return `${quote?.kind}: ${quote?.speaker?.text ?? '–'}, ${quote?.cue?.text ?? '–'}`;
}

test('whoever is beside the quote in a comment clause used its words', () => {
  assert.equal(
    first('Governor Lena Brandt told reporters that the talks were “a door left ajar,” as one envoy put it.'),
    'partial: one envoy, put it',
  );
});

test('so does whoever names the thing', () => {
  assert.equal(
    first(
      'Inspector Amir Sadeghi said Holt had spent the grant on what she described in a letter as “a bit of sun.”',
    ),
    'partial: she, described',
  );
});

test('a comment clause with an object of its own is none', () => {
  assert.equal(
    first('“The harbour is open,” Captain Ines Duarte said as the mayor told the crowd to leave.'),
    'direct: Captain Ines Duarte, said',
  );
});

test('what something is named is nobody’s speech', () => {
  for (const text of [
    'The pupils built a robot named “Rosie” and took it to Oslo, Ana Prull said.',
    'The so-called “kitchen” met on Monday, Ana Prull said.',
    'She wrote under the name “Red Heron” for years, Ana Prull said.',
    'Ana Prull published a novel titled “The Long Pier” in 2011.',
  ])
    assert.match(first(text), /^term/, text);
});

test('a described source is marked with all that describes it', () => {
  const whole = [
    ['“It is late,” said one organiser involved in the planning.', 'one organiser involved in the planning'],
    [
      '“It is late,” said a strategist for one of the parties on Monday.',
      'a strategist for one of the parties',
    ],
    ['“It is late,” said a spokesman for the port in a statement.', 'a spokesman for the port'],
    ['“It is late,” said a nurse, who asked not to be named.', 'a nurse'],
  ] as const;
  for (const [text, source] of whole) assert.equal(first(text), `direct: ${source}, said`);
});

test('who tells the story may speak in it', () => {
  assert.equal(first('“I am not shy,” I said. The judge looked at me.'), 'direct: I, said');
});

test('brackets behind a name are read over', () => {
  for (const text of [
    '“If they did not take part, we will hear it,” Sen. Carl Summer (D-N.Y.) said on Tuesday.',
    'On Monday in Larch, after winning the primary, Sen. Carl Summer (R-Ohio), said, “We will hear it soon.”',
    'Sen. Carl Summer (D-R.I.), who sits on the panel, called it “a point to start from,” and left.',
  ])
    assert.match(first(text), /: Sen. Carl Summer, (?:said|called)$/, text);
});

test('an age stands for whoever has it', () => {
  assert.equal(
    first('“It is a good boat,” said the 46-year-old. She has three.'),
    'direct: the 46-year-old, said',
  );
});
