import { readFileSync } from 'node:fs';
import path from 'node:path';

/** An article to measure speed on. */
export interface Sampled {
  readonly text: string;
  readonly published: string;
}

/** Which files of `../shared/news` are read, and every how manieth article. */
const FILES = [
  { file: 'press-releases.jsonl', every: 20 },
  { file: 'wikinews.jsonl', every: 5 },
] as const;

/** The same articles in every run: every so manieth of the news in a folder. */
export function sampleNews(folder: string): Sampled[] {
  return FILES.flatMap(({ file, every }) => {
    const lines = readFileSync(path.join(folder, file), 'utf8').split('\n').filter(Boolean);
    return lines.filter((_, i) => i % every === 0).map((line) => JSON.parse(line) as Sampled);
  });
}
