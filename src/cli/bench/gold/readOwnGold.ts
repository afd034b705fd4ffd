import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { OwnArticle } from '../events/ownArticle.ts';
import type { GoldArticle } from '../quotes/goldArticle.ts';
import { readDated } from './readDated.ts';
import { readMarked } from './readMarked.ts';

const FOLDER = fileURLToPath(new URL('../../../../tests/gold/', import.meta.url));

/** The articles of our own writing whose quotes are marked by hand: `tests/gold`, every text file of it in order. */
export function readOwnGold(folder: string = FOLDER): GoldArticle[] {
  return readTexts(folder, readMarked);
}

/** The articles of our own writing whose dates and events are marked by hand: `tests/gold/dates`. */
export function readOwnDates(folder = `${FOLDER}dates/`): OwnArticle[] {
  return readTexts(folder, readDated);
}

function readTexts<Article>(folder: string, read: (file: string, name: string) => Article[]): Article[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => read(readFileSync(`${folder}/${name}`, 'utf8'), name));
}
