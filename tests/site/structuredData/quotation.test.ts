import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '#model/briefing.ts';
import { quoteAddress } from '#site/addresses.ts';
import { quotationThings } from '#site/structuredData/quotation.ts';
import { voiceOf, voicesOf } from '#site/voices.ts';
import { ARTICLE, briefing, STATED } from '../fixtures/briefing.ts';
import { mainThing } from './mainThing.ts';
import type { Node } from './validate.ts';

const VOICES = voicesOf(briefing());

function quotation(number: number, more: Partial<Quote> = {}, of = ARTICLE): Promise<Node> {
  const quote = { ...of.quotes[number - 1], ...more } as Quote;
  return mainThing(
    (address) => quotationThings(quote, of, voiceOf(VOICES, quote.by), address),
    quoteAddress(quote.id),
  );
}

test('a quotation is the creation of whom the source names and an editor has confirmed', async () => {
  const { creator, creditText, text, isPartOf } = await quotation(1);
  assert.equal((creator as Node).name, 'Marta Lund');
  assert.equal((creator as Node)['@type'], 'Person');
  assert.equal(creditText, undefined);
  assert.equal(text, '“We have waited nine years,” … “We will not wait for a tenth.”');
  assert.deepEqual(isPartOf, { '@id': 'https://example.org/record/articles/ferry-vote/#the-article' });
});

test('a quotation of an unnamed, unconfirmed or unknown speaker has no creator, and says in words who is credited', async () => {
  const credits = await Promise.all([quotation(1, { doubt: 'pronoun' }), quotation(2), quotation(3)]);
  assert.deepEqual(
    credits.map(({ creator, creditText }) => [creator, creditText]),
    [
      [undefined, 'Marta Lund (inferred)'],
      [undefined, 'Speaker not given'],
      [undefined, 'An official close to the board'],
    ],
  );
});

test('the day of a quotation is given where no part of it is inferred', async () => {
  assert.equal((await quotation(1)).dateCreated, undefined);
  const day = { ...ARTICLE.dates[0], from: null } as NonNullable<Quote['day']>;
  assert.equal((await quotation(1, { day }, STATED)).dateCreated, '2024-05-13');
  const implied = { value: '2024-05-13', certainty: 'implied' } as const;
  assert.equal((await quotation(1, { said: implied }, STATED)).dateCreated, undefined);
  const month = { value: '2024-05', certainty: 'stated' } as const;
  assert.equal((await quotation(1, { said: month }, STATED)).dateCreated, undefined);
});

test('a quotation has the corrections that concern it', async () => {
  const about = (on: string) => ({ date: '2024-06-01', kind: 'update' as const, change: on, on });
  const corrected = { ...STATED, corrections: [about('nine-years'), about('nobody')] };
  const { correction } = await quotation(1, {}, corrected);
  assert.deepEqual(
    (correction as Node[]).map(({ text }) => text),
    ['nine-years'],
  );
  assert.equal((await quotation(2, { id: 'other' }, corrected)).correction, undefined);
});
