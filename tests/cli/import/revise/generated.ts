import fc from 'fast-check';
import { VFile } from 'vfile';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import { readSourceText } from '#briefing/sourceText.ts';
import { contentOf } from '#cli/import/contentOf.ts';
import { addDraft, emptyLibrary, type Library } from '#cli/import/library.ts';
import { type ReceivedSource, received } from '#cli/import/receivedSource.ts';
import type { FiledSource } from '#cli/import/revise/filedSource.ts';
import type { FileToWrite } from '#cli/writeFiles.ts';
import { readArticle } from '#markdown/readArticle.ts';

const NAMES = ['Mayor Ida Holm', 'Per Lund', 'a council official', 'Ann Marsh', 'he', 'she'];
const DAYS = ['Monday', 'on June 3', 'Tuesday', 'last week', 'on March 1, 2024'];
const WORDS =
  'the bridge will open when money is there and nobody asked about ferries or tolls in spring'.split(' ');

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 })
  .map((list) => list.join(' '));

const sentence = fc.oneof(
  fc
    .tuple(
      words,
      fc.constantFrom(...NAMES),
      fc.constantFrom('said', 'told reporters', 'warned'),
      fc.constantFrom(...DAYS, ''),
    )
    .map(([said, who, cue, day]) => `“We know ${said},” ${who} ${cue}${day && ` ${day}`}.`),
  words.map((said) => `“Here ${said}. No ${said}.”`),
  fc.tuple(words, fc.constantFrom(...DAYS)).map(([what, day]) => `The council will vote ${day} on ${what}.`),
  fc.constantFrom(
    'He declined to comment.',
    '“No.”',
    'It rained.',
    'The odd [word], *stars* and a:b:c at 10:30.',
  ),
);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 });

/** The paragraphs of an invented article, each a list of sentences; many stand in it more than once. */
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 6 });

type Paragraphs = readonly (readonly string[])[];

/** What a publisher may do to a text. */
type Edit = (text: Paragraphs) => Paragraphs;

const at = fc.nat({ max: 50 });

/** Changes of the text: of one word, of a sentence, of whole paragraphs. */
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    fc.tuple(at, at, at, fc.constantFrom('', 'Edward', 'not', '“yes”')).map(
      ([p, s, w, word]): Edit =>
        (text) =>
          atSentence(text, p, s, (old) => [withWord(old, w, word)]),
    ),
    fc.tuple(at, at).map(
      ([p, s]): Edit =>
        (text) =>
          atSentence(text, p, s, () => []),
    ),
    fc.tuple(at, at, sentence).map(
      ([p, s, added]): Edit =>
        (text) =>
          atSentence(text, p, s, (old) => [added, old]),
    ),
    fc.tuple(at, at).map(
      ([p, s]): Edit =>
        (text) =>
          atSentence(text, p, s, (old) => [old, old]),
    ),
    fc.tuple(at, at).map(
      ([p, q]): Edit =>
        (text) =>
          swapped(text, p % text.length, q % text.length),
    ),
    fc.tuple(at, paragraph).map(
      ([p, added]): Edit =>
        (text) =>
          text.toSpliced(p % (text.length + 1), 0, added),
    ),
    fc.constant<Edit>((text) => [text.flat()]),
  ),
  { minLength: 1, maxLength: 4 },
);

function atSentence(text: Paragraphs, p: number, s: number, change: (old: string) => string[]): Paragraphs {
  const list = text[p % text.length] ?? [];
  if (list.length === 0) return text;
  const place = s % list.length;
  return text.with(p % text.length, list.toSpliced(place, 1, ...change(list[place] ?? '')));
}

function withWord(sentence: string, w: number, word: string): string {
  const list = sentence.split(' ');
  return list
    .with(w % list.length, word)
    .join(' ')
    .trim();
}

function swapped(text: Paragraphs, p: number, q: number): Paragraphs {
  return text.with(p, text[q] ?? []).with(q, text[p] ?? []);
}

/** A text, and the same as its publisher has edited it. */
export const revisions = fc
  .tuple(paragraphs, edits)
  .map(([text, changes]) => ({
    before: textOf(text),
    after: textOf(changes.reduce<Paragraphs>((edited, edit) => edit(edited), text)),
  }))
  .filter(({ after }) => /\w/.test(after));

export const texts = paragraphs.map(textOf);

/** The text of paragraphs; those without a sentence left are not there. */
function textOf(text: Paragraphs): string {
  return `${text
    .filter((list) => list.length > 0)
    .map((list) => list.join(' '))
    .join('\n\n')}\n`;
}

/** An imported article with a note on each of its statements, and the content folder it stands in. */
export interface Imported {
  readonly filed: FiledSource;
  readonly library: Library;
  readonly files: readonly FileToWrite[];
}

/** Imports a text as a published article, and has an editor note something on each statement. */
export function imported(text: string): Imported {
  const library = emptyLibrary();
  const source = received('in.txt', text);
  const { slug, draft, files } = contentOf(
    source,
    {
      published: '2024-05-14',
      publisher: 'The Tidewater Post',
      title: 'A bridge',
      rights: 'full-text',
      status: 'published',
    },
    library,
  );
  addDraft(library, slug, draft);
  const article = files.at(-1) as FileToWrite;
  const notes = draft.quotes.map(
    ({ id }) => `\n:::note{on=${id}}\nA note on ${id}:   *kept* to the byte.\n:::\n`,
  );
  const markdown = `${String(article.content)}${notes.join('')}`;
  const file = new VFile({ path: `articles/${slug}.md`, value: markdown });
  const document = readArticle(file, ADDRESSES);
  if (document === null) throw new Error(file.messages.join('\n'));
  const read = readSourceText(document.front.source, new Map([[document.front.source.text, source.bytes]]));
  if (read === null) throw new Error('no source');
  return {
    filed: { slug, file, eol: '\n', document, source: read },
    library,
    files: [...files.slice(0, -1), { path: article.path, content: markdown }],
  };
}

export const ADDRESSES = {
  speakerAddress: (id: string) => `/speakers/${id}/`,
  eventAddress: (id: string) => `/events/${id}/`,
};

/** The content folder that some files make, the later one of a path in the place of the earlier. */
export function contentFiles(files: readonly FileToWrite[]): ContentFiles {
  const last = [...new Map(files.map((file) => [file.path, file])).values()];
  const inFolder = (folder: string) => last.filter(({ path }) => path.startsWith(`${folder}/`));
  const markdown = (folder: string) =>
    inFolder(folder).map(({ path, content }) => new VFile({ path, value: String(content) }));
  return {
    articles: markdown('articles'),
    speakers: markdown('speakers'),
    events: markdown('events'),
    sources: new Map(inFolder('sources').map(({ path, content }) => [path, Buffer.from(content)])),
    unread: [],
    redirects: new VFile({ path: 'redirects.yaml' }),
  };
}

export function revised(text: string): ReceivedSource {
  return received('revised.txt', text);
}
