import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draft } from '#cli/import/draft.ts';
import { emptyLibrary } from '#cli/import/library.ts';
import type { Annotations, QuoteSegment } from '#model/annotations.ts';
import type { MarkedText } from '#model/span.ts';
import { readDocument } from '#parse/text/document.ts';

const NOTHING = emptyLibrary();

const TEXT = 'On Monday Ida Holm called it “a slow goodbye” and “a gift.”\n\nIt is “no gift,” she said.';

function find(words: string): MarkedText {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function quote(words: string, utterance: number, who: string, cue: string, score = 0.9): QuoteSegment {
  return {
    ...find(words),
    kind: 'partial',
    utterance,
    speaker: { ...find(who), canonical: 'Ida Holm', id: 'ida-holm' },
    cue: find(cue),
    attribution: { how: who === 'she' ? 'pronoun' : 'cue', score },
    said: { value: '2024-05-13', certainty: 'stated' },
  };
}

const ANNOTATIONS: Annotations = {
  quotes: [
    quote('“a slow goodbye”', 0, 'Ida Holm', 'called'),
    quote('“a gift.”', 1, 'Ida Holm', 'called'),
    quote('“no gift,”', 2, 'she', 'said', 0.6),
  ],
  speakers: [{ id: 'ida-holm', name: 'Ida Holm', kind: 'person', mentions: [find('Ida Holm')] }],
  dates: [{ ...find('Monday'), type: 'DATE', value: '2024-05-13', edtf: '2024-05-13', rule: 'weekday' }],
  events: [
    {
      ...find('called'),
      event: 0,
      title: 'Ida Holm called it',
      date: '2024-05-13',
      edtf: '2024-05-13',
      certainty: 'stated',
      dateStart: 3,
      dateEnd: 9,
      status: 'reported',
      participants: [find('Ida Holm')],
    },
  ],
};

const { marks, events } = draft('a-bridge', readDocument(TEXT), ANNOTATIONS, NOTHING);
const attributesOf = (name: string) =>
  marks.filter((mark) => mark.name === name).map((mark) => mark.attributes);

test('marks once the words that name the source of two statements, or report both', () => {
  assert.deepEqual(attributesOf('speaker'), [{ is: 'ida-holm' }, { is: 'ida-holm' }]);
  assert.deepEqual(attributesOf('cue'), [{ of: 'holm-slow-goodbye holm-gift' }, { of: 'holm-no-gift' }]);
});

test('states a day only where a date of the paragraph gives it', () => {
  assert.deepEqual(
    attributesOf('quote').map(({ said, inferred }) => [said, inferred]),
    [
      ['2024-05-13', undefined],
      ['2024-05-13', undefined],
      ['2024-05-13', true],
    ],
  );
});

test('marks how a doubtful speaker was reached, right after who it is', () => {
  assert.deepEqual(
    attributesOf('quote').map(({ doubt }) => doubt),
    [undefined, undefined, 'pronoun'],
  );
  assert.deepEqual(Object.keys(attributesOf('quote')[2] ?? {}).slice(0, 3), ['id', 'by', 'doubt']);
});

test('marks the passage that is in doubt, and not the one that it goes on from', () => {
  const [first, , last] = ANNOTATIONS.quotes;
  assert.ok(first && last);
  const quotes = [
    first,
    { ...last, utterance: 0, attribution: { how: 'continuation' as const, score: 0.5 } },
  ];
  const drafted = draft('a-bridge', readDocument(TEXT), { ...ANNOTATIONS, quotes }, NOTHING);
  const passages = drafted.marks.filter((mark) => mark.name === 'quote').map((mark) => mark.attributes);
  assert.deepEqual(
    passages.map(({ of, doubt }) => [of, doubt]),
    [
      [undefined, undefined],
      ['holm-slow-goodbye', 'continuation'],
    ],
  );
  assert.deepEqual(
    drafted.quotes.map(({ doubtful }) => doubtful),
    [true],
  );
});

test('makes no event of a cue', () => {
  assert.deepEqual(events, []);
});

test('writes to the file of a new speaker the organisation that its role names', () => {
  const [holm] = ANNOTATIONS.speakers;
  const speakers = holm ? [{ ...holm, role: 'Harford aide', affiliation: find('Ida') }] : [];
  const drafted = draft('a-bridge', readDocument(TEXT), { ...ANNOTATIONS, speakers }, NOTHING).speakers;
  assert.deepEqual(
    drafted.map(({ front }) => front.affiliation),
    ['Ida'],
  );
});
