import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Choice } from '#cli/fit/choice.ts';
import { eventChoices } from '#cli/fit/eventChoices.ts';
import type { MarkedText } from '#model/span.ts';

function spanOf(text: string, words: string): MarkedText {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

test('the event that a date dates is right among the words around it', () => {
  const text = 'The council met on Tuesday and approved a budget.';
  const article = {
    text,
    dct: '2024-05-02',
    events: [
      { ...spanOf(text, 'met'), eid: 'e1' },
      { ...spanOf(text, 'approved'), eid: 'e2' },
    ],
    items: [
      {
        timex: {
          ...spanOf(text, 'Tuesday'),
          type: 'DATE' as const,
          value: '2024-04-30',
          rule: 'weekday' as const,
        },
        gold: [{ eid: 'e1' }],
      },
    ],
  };
  const [choice, ...more] = eventChoices(article, 3);
  assert.equal(more.length, 0);
  assert.deepEqual(rightFeatures(choice), ['word meet']);
});

function rightFeatures(choice: Choice | undefined): (string | undefined)[] {
  const right = choice?.options.filter((option) => option.right) ?? [];
  return right.map(({ features }) => features.find((name) => name.startsWith('word ')));
}
