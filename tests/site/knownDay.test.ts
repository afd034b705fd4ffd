import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedOn, sayKnownDay } from '#site/knownDay.ts';

test('takes a day of publication for stated unless the article says that it is inferred', () => {
  const published = '2024-05-14';
  assert.deepEqual(publishedOn({ published }), { value: published, certainty: 'stated' });
  const dating = { certainty: 'implied' as const, note: 'From “Monday”.' };
  assert.deepEqual(publishedOn({ published, dating }), { value: published, certainty: 'implied' });
});

test('says of a day that is inferred, or counted from one that is, which of the two, and nothing of a stated one', () => {
  const value = '2024-05-14';
  assert.equal(sayKnownDay({ value, certainty: 'stated' }, 'medium'), '14 May 2024');
  assert.equal(sayKnownDay({ value, certainty: 'implied' }, 'medium'), '14 May 2024 (inferred)');
  assert.equal(sayKnownDay({ value, certainty: 'counted' }, 'medium'), '14 May 2024 (counted)');
  assert.equal(
    sayKnownDay({ value, certainty: 'implied' }, 'long', 'day inferred'),
    '14 May 2024 (day inferred)',
  );
});
