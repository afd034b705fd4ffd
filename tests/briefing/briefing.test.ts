import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { fold } from '#markdown/fold.ts';
import { FIXTURE, faultsOf, readChanged } from './content.ts';

const { articles } = readContent(await readContentFiles(FIXTURE));
const [harbour] = articles;

test('joins the passages of an utterance, with who spoke, the cue and the day', () => {
  const [lund, official] = harbour?.quotes ?? [];
  assert.deepEqual(
    lund?.segments.map(({ text, anchor }) => [text, anchor]),
    [
      ['“We will not sell the ferries,”', 'lund-ferries'],
      ['“Not this year, not next.”', 'lund-ferries--2'],
    ],
  );
  assert.equal(lund?.source?.text, 'harbour master Maren Lund');
  assert.equal(lund?.cue?.text, 'said');
  assert.equal(lund?.day?.text, 'Monday');
  assert.deepEqual(lund?.said, { value: '2024-05-13', certainty: 'stated' });
  assert.equal(official?.kind, 'partial');
  assert.equal(official?.said, null);
});

test('cuts the sentences of a statement into its parts', () => {
  const [lund, official] = harbour?.quotes ?? [];
  assert.deepEqual(
    lund?.context.map(({ part, text }) => `${part}: ${text}`),
    [
      'words: “We will not sell the ferries,”',
      'reporter:  ',
      'source: harbour master Maren Lund',
      'reporter:  ',
      'cue: said',
      'reporter:  ',
      'day: Monday',
      'reporter: .',
      'words: “Not this year, not next.”',
    ],
  );
  assert.deepEqual(
    official?.context.map(({ text }) => text).join(''),
    'A union official called the plan “a slow goodbye.”',
  );
});

test('gives every mark its place in the source text', () => {
  assert.ok(harbour);
  const text = harbour.sourceText;
  const marks = [
    ...harbour.quotes.flatMap((quote) => quote.segments),
    ...harbour.mentions,
    ...harbour.dates,
    ...harbour.events,
  ];
  assert.equal(marks.length, 3 + 2 + 2 + 1);
  for (const mark of marks) assert.equal(text.slice(mark.start, mark.end), mark.text);
});

test('puts a note beside the paragraph of its statement', () => {
  assert.deepEqual(
    harbour?.paragraphs.map(({ notes }) => notes.map(({ letter, on }) => `${letter} ${on}`)),
    [[], [], ['a official-goodbye']],
  );
});

test('builds only what is published, and the speakers and events it names', async () => {
  const published = publishedBriefing(await readChanged('harbour.md', 'is=maren-lund', 'is=maren-lund'));
  assert.deepEqual([...published.speakers.keys()], ['maren-lund', 'union-official']);
  const draft = publishedBriefing(await readChanged('harbour.md', 'status: published', 'status: draft'));
  assert.deepEqual([draft.articles.length, draft.speakers.size, draft.events.size], [0, 0, 0]);
});

test('the committed content is sound, and with its marks off is its source text', async () => {
  const files = await readContentFiles(CONTENT_ROOT);
  const content = readContent(files);
  assert.deepEqual(faultsOf(content), []);
  assert.ok(content.articles.length > 0);
  assert.equal(content.articles.length, files.articles.length);
  for (const article of content.articles) {
    const covered = article.paragraphs
      .map(({ start, end }) => article.sourceText.slice(start, end))
      .join(' ');
    const source = files.sources.get(article.source.text)?.toString('utf8') ?? '';
    assert.equal(fold(covered).text, fold(source).text, article.slug);
  }
});
