import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasErrors } from '#markdown/problems.ts';
import { faultsOf, readChanged, reasonsOf } from '../content.ts';

const ARTICLE = 'articles/harbour.md';
const MONDAY = ':date[Monday]{is=2024-05-13}';
/** The first words of the second passage, in a quote that was said on Monday. */
const NOT_THIS_YEAR = '“Not this year, not next.”]{of=lund-ferries}';

test('keeps what each date is counted from: publication, the day of the quote, a date mentioned before', async () => {
  const said = await readChanged(
    ARTICLE,
    NOT_THIS_YEAR,
    '“Not :date[this year]{is=2024 from=said}, not next.”]{of=lund-ferries}',
  );
  const mentioned = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=2024-05-21}');
  const published = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=published}');
  assert.deepEqual([said, mentioned, published].flatMap(faultsOf), []);
  assert.deepEqual(
    [said, mentioned, published].map(({ articles: [article] }) => article?.dates.map(({ from }) => from)),
    [
      [null, null, { kind: 'said', value: '2024-05-13' }],
      [null, { kind: 'mentioned', value: '2024-05-21' }],
      [null, { kind: 'published', value: '2024-05-14' }],
    ],
  );
});

test('a statement knows what its day is counted from', async () => {
  const { articles } = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=published}');
  assert.deepEqual(articles[0]?.quotes[0]?.day?.from, { kind: 'published', value: '2024-05-14' });
});

test('refuses a date counted from the day of a quote that it does not stand in, or that has no day', async () => {
  const outside = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=said}');
  assert.deepEqual(faultsOf(outside), ['15:198 said-outside-quote']);
  const undated = await readChanged(
    ARTICLE,
    '“a slow goodbye.”',
    '“a :date[slow]{is=2024-05 from=said} goodbye.”',
  );
  assert.deepEqual(faultsOf(undated), ['22:128 said-without-day']);
  assert.match(reasonsOf(undated), /`official-goodbye` has no `said`/);
});

test('refuses a date counted from one that is mentioned nowhere before it, and says which are', async () => {
  const content = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=2024-05-22}');
  assert.deepEqual(faultsOf(content), ['15:198 unmentioned-date']);
  assert.match(reasonsOf(content), /Write `published`, `2024-05-21`, or mark the words/);
  const itself = await readChanged(ARTICLE, '{is=2024-05-21}', '{is=2024-05-21 from=2024-05-13}');
  assert.deepEqual(faultsOf(itself), ['13:84 unmentioned-date']);
});

test('takes a date that is mentioned more finely or less so', async () => {
  const content = await readChanged(ARTICLE, MONDAY, ':date[Monday]{is=2024-05-13 from=2024-05}');
  assert.deepEqual(faultsOf(content), []);
});

test('warns of a day that is not the weekday or the day of the month that its words name', async () => {
  const weekday = await readChanged(ARTICLE, '{is=2024-05-13}.', '{is=2024-05-14}.');
  assert.match(reasonsOf(weekday), /Unexpected `is=2024-05-14` of “Monday”: that is Tuesday 14 May 2024/);
  const monthDay = await readChanged(ARTICLE, '{is=2024-05-21}', '{is=2024-05-12}');
  assert.match(reasonsOf(monthDay), /of “May 21”: that is Sunday 12 May 2024/);
  assert.equal(monthDay.files.filter(hasErrors).length, 1, 'only the event’s day is an error');
});

test('warns of an event reported for a day after every article that names it', async () => {
  const content = await readChanged('events/harbour-vote.md', 'status: planned', 'status: reported');
  assert.deepEqual(faultsOf(content), ['4:9 reported-ahead']);
  assert.match(reasonsOf(content), /Write `status: planned`, or correct the date/);
  assert.equal(content.files.some(hasErrors), false);
});

test('warns of a plan whose day is over by the newest published article', async () => {
  const content = await readChanged(ARTICLE, 'published: 2024-05-14', 'published: 2024-05-22');
  assert.ok(faultsOf(content).includes('3:7 past-plan'));
  assert.match(reasonsOf(content), /Look for a later source that says what became of it: add `outcome`/);
  const draft = await readChanged(ARTICLE, 'published: 2024-05-14', 'published: 2024-05-21');
  assert.ok(!faultsOf(draft).includes('3:7 past-plan'), 'its day is not over on that day');
});
