import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GoldArticle } from '../quotes/goldArticle.ts';
import { readMarked } from './readMarked.ts';

const FOLDER = fileURLToPath(new URL('../../../../tests/gold/', import.meta.url));

/** The articles of our own writing whose quotes are marked by hand: `tests/gold`, every text file of it in order. */
export function readOwnGold(folder: string = FOLDER): GoldArticle[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.sort().flatMap((name) => readMarked(readFileSync(`${folder}/${name}`, 'utf8'), name));
}
