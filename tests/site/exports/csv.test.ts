import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { csv } from '#site/exports/csv.ts';
import { eventsCsv } from '#site/exports/eventsCsv.ts';
import { quotesCsv } from '#site/exports/quotesCsv.ts';
import { ARTICLE, briefing } from '../fixtures/briefing.ts';

const SITE = new URL('https://example.org/record/');

/** The lines of a table by the names of its columns, as a reader of RFC 4180 has them. */
function read(table: string): Record<string, string>[] {
  return parse(table, { columns: true, bom: true, record_delimiter: '\r\n' });
}

test('commas, quotation marks and line breaks of a cell come back as they were', () => {
  const text = 'a, "b"\r\nc\nd “e”';
  assert.deepEqual(read(csv({ text: (row: string) => row }, [text])), [{ text }]);
});

test('no cell is a formula to a spreadsheet', () => {
  const cells = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', 'a=1'];
  const rows = read(csv({ text: (row: string) => row }, cells));
  assert.deepEqual(
    rows.map(({ text }) => text),
    ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", 'a=1'],
  );
});

test('a table is UTF-8 with a mark that says so, and its lines end as RFC 4180 has it', () => {
  const table = csv({ a: (row: number) => row, b: () => null }, [1]);
  assert.equal(table, '\uFEFFa,b\r\n1,\r\n');
});

test('a line a statement, with its sentence, and beside each inference how it is known', () => {
  const [first, nobody, third] = read(quotesCsv(briefing(), SITE));
  assert.equal(first?.quote, '“We have waited nine years,” … “We will not wait for a tenth.”');
  assert.equal(
    first?.sentence,
    '“We have waited nine years,” chair Marta Lund said on Monday. “We will not wait for a tenth.”',
  );
  assert.deepEqual(
    [first?.speaker, first?.speaker_certainty, first?.role, first?.role_certainty],
    ['Marta Lund', 'stated', 'chair of the board', 'implied'],
  );
  assert.deepEqual([first?.said, first?.said_basis], ['2024-05-13', 'counted from inferred']);
  assert.deepEqual([nobody?.role, nobody?.role_certainty], ['', '']);
  assert.deepEqual([first?.published, first?.published_certainty], ['2024-05-14', 'implied']);
  assert.equal(first?.address, 'https://example.org/record/quotes/nine-years/');
  assert.deepEqual([nobody?.speaker, nobody?.speaker_named, nobody?.said], ['', '', '']);
  assert.deepEqual([third?.speaker, third?.speaker_named], ['an official close to the board', 'no']);
});

test('a line an event, with how its day is known and when it still lay ahead', () => {
  const [vote, storm] = read(eventsCsv(briefing(), undefined));
  assert.deepEqual(
    [
      vote?.date,
      vote?.date_certainty,
      vote?.date_basis,
      vote?.date_in_text_as,
      vote?.planned_as_of,
      vote?.planned_as_of_certainty,
    ],
    ['2024-05-16', 'stated', 'counted from inferred', 'May 16', '2024-05-14', 'implied'],
  );
  assert.deepEqual([vote?.sides, vote?.articles], ['Board; Town', ARTICLE.slug]);
  assert.deepEqual(
    [storm?.date_certainty, storm?.date_basis, storm?.date_in_text_as],
    ['implied', 'inferred', ''],
  );
  assert.equal(vote?.address, '../events/vote/index.html');
});
