import type { VFile } from 'vfile';
import type { ContentFiles } from './contentFiles.ts';
import type { ReadContent } from './readBriefing.ts';

/** The files that gave nothing that pages could show, by the folder and the name of each: `articles/talks`. */
export function unsoundFiles(
  files: Pick<ContentFiles, 'articles' | 'speakers' | 'events'>,
  { articles, speakers, events }: Pick<ReadContent, 'articles' | 'speakers' | 'events'>,
): ReadonlyMap<string, VFile> {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const unsound = (folder: keyof typeof files, sound: { has(id: string): boolean }): [string, VFile][] =>
    files[folder].filter(({ stem = '' }) => !sound.has(stem)).map((file) => [`${folder}/${file.stem}`, file]);
  return new Map([
    ...unsound('articles', slugs),
    ...unsound('speakers', speakers),
    ...unsound('events', events),
  ]);
}
