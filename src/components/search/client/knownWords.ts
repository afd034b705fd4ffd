import { WORDS_FOLDER, WORDS_GLOBAL, WORDS_PLAN, wordsPart } from '#site/search/searchFolders.ts';
import { letterOf, partWith } from '#site/search/searchWords.ts';
import { runScript } from './runScript.ts';

/** Reads the words of the record that lie beside a misspelt one: all of a small record, of a large one those with its first letter. */
export async function wordsNear(word: string, root: URL): Promise<readonly string[]> {
  const starts = (await read(WORDS_PLAN, root)).split(' ');
  return (await read(wordsPart(partWith(letterOf(word), starts)), root)).split(' ');
}

/** What each script holds, since a search is often made again with one letter more. */
const scripts = new Map<string, string>();

async function read(file: string, root: URL): Promise<string> {
  const known = scripts.get(file);
  if (known !== undefined) return known;
  await runScript(new URL(`${WORDS_FOLDER}/${file}`, root));
  const page = globalThis as { [WORDS_GLOBAL]?: Record<string, string> };
  const held = page[WORDS_GLOBAL]?.[file];
  if (held === undefined) throw new Error(`${WORDS_FOLDER}/${file} is damaged`);
  delete page[WORDS_GLOBAL];
  scripts.set(file, held);
  return held;
}
