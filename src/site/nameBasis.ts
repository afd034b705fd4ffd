import type { Article } from '#model/briefing.ts';
import type { MarkedText } from '#model/span.ts';
import { words } from '#words/words.ts';
import { namingsIn } from './speakers/namings.ts';
import type { Voice } from './voices.ts';

const say = words.basis;

/** What lets the words that name who speaks, such as “he”, be read as a voice. */
export function basisOfName(source: MarkedText, article: Article, voice: Voice | null): string {
  if (voice === null) return say.wordsAround;
  const own = givenIn(source.text, voice);
  if (own !== null) return own;
  const full = namingsIn(article).filter(
    ({ speaker, text }) => speaker === voice.id && givenIn(text, voice) === words.marks.certainty.stated,
  );
  const before = full.findLast(({ end }) => end <= source.start);
  if (before) return say.earlier(before.text);
  return full[0] ? say.later(full[0].text) : say.ourReading;
}

/**
 * How some words give a name: `stated` where they hold all of it, or a family name after a title or role (“Mr. Price”);
 * null where they do not. Whole words count: “the Leeds official” does not name Lee.
 */
function givenIn(text: string, { speaker, named }: Voice): string | null {
  const given = wordsOf(text);
  const names = [speaker.name, ...speaker.aliases].map(wordsOf);
  if (names.some((name) => holdsRun(given, name))) return words.marks.certainty.stated;
  if (speaker.kind === 'person' && endsInFamilyName(text, names)) return words.marks.certainty.stated;
  const isPart = given.length > 0 && names.some((name) => given.every((word) => name.includes(word)));
  if (!isPart) return null;
  return named ? say.partOfName : say.partOfPhrase;
}

/** Words in lower case without an article before and without a genitive’s “’s”. */
function wordsOf(text: string): readonly string[] {
  const bare = text.toLowerCase().replaceAll(/[’']s(?!\p{L})/gu, '');
  const words = bare.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  return /^(?:an?|the)$/.test(words[0] ?? '') ? words.slice(1) : words;
}

function holdsRun(words: readonly string[], run: readonly string[]): boolean {
  return run.length > 0 && ` ${words.join(' ')} `.includes(` ${run.join(' ')} `);
}

/** Whether the words before the first comma are a family name and something before it; “Price” alone is only a part. */
function endsInFamilyName(text: string, names: readonly (readonly string[])[]): boolean {
  const words = wordsOf(text.split(',')[0] ?? '');
  const last = words.at(-1);
  return words.length > 1 && names.some((name) => name.length > 1 && familyName(name) === last);
}

/** “Martin Luther King Jr.” → `king` */
function familyName(name: readonly string[]): string | undefined {
  return name.findLast((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}
