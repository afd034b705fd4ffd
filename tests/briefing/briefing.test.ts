import assert from 'node:assert/strict';
import { test } from 'node:test';
import { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { readArticle } from '#markdown/readArticle.ts';
import { eventAddress, speakerAddress } from '#site/addresses.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { FIXTURE, faultsOf, readChanged } from './content.ts';

const ADDRESSES = { eventAddress, speakerAddress };

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

test('a statement id of one article cannot be taken by another', async () => {
  const content = await readContentFiles(FIXTURE);
  const [article] = content.articles;
  const twin = new VFile({
    path: 'articles/twin.md',
    value: String(article).replace('Two views', 'Two more views'),
  });
  const speakers = content.speakers.map(
    (file) => new VFile({ path: file.path, value: String(file).replace('- harbour', '- harbour\n  - twin') }),
  );
  const faults = faultsOf(readContent({ ...content, speakers, articles: [...content.articles, twin] }));
  assert.deepEqual(faults, ['15:42 duplicate-id', '22:117 duplicate-id', '8:11 alike-sources']);
});

test('the committed content is sound, and with its marks off is its source text', async () => {
  const content = await readContentFiles(FIRST_BRIEFING);
  assert.deepEqual(faultsOf(readContent(content)), []);
  assert.ok(content.articles.length > 0);
  for (const file of content.articles) {
    const document = readArticle(new VFile({ path: file.path, value: String(file) }), ADDRESSES);
    const source = content.sources.get(document?.front.source.text ?? '')?.toString('utf8') ?? '';
    assert.ok(source.length > 0, file.path);
    assert.equal(document?.unmarked.text, source.replaceAll(/\s+/g, ' ').trim(), file.path);
  }
});

test('has the corrections of an article newest first, in whatever order its file has them', async () => {
  const entry = (date: string) => `  - { date: ${date}, kind: update, change: x }\n`;
  const { articles } = await readChanged(
    'harbour.md',
    'status: published\n',
    `status: published\ncorrections:\n${['2024-06-01', '2024-07-01'].map(entry).join('')}`,
  );
  assert.deepEqual(
    articles[0]?.corrections.map(({ date }) => date),
    ['2024-07-01', '2024-06-01'],
  );
});
