import { VFile } from 'vfile';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { faultReport } from '#briefing/report/faultReport.ts';
import { hasErrors } from '#markdown/problems.ts';
import type { Briefing } from '#model/briefing.ts';
import { contentOf } from '../../import/contentOf.ts';
import { addDraft, emptyLibrary, type Library } from '../../import/library.ts';
import { received } from '../../import/receivedSource.ts';
import type { FileToWrite } from '../../writeFiles.ts';
import type { Recombined } from './recombine.ts';

/**
 * The briefing that articles give when they are imported and published as they are: every step of `npm run import` and of
 * the build, but no disk between them.
 * @throws Error with the faults where what was drafted is not sound.
 */
export function importedBriefing(articles: readonly Recombined[]): Briefing {
  const library = emptyLibrary();
  const files = articles.flatMap((article) => imported(article, library));
  const content = readContent(contentFiles(files));
  if (content.files.some(hasErrors))
    throw new Error(`The drafted content has errors:\n${faultReport(content.files)}`);
  return publishedBriefing(content);
}

function imported({ title, published, text }: Recombined, library: Library): readonly FileToWrite[] {
  const source = received(title, text);
  const { slug, draft, files } = contentOf(
    source,
    { title, published, publisher: 'On the Record', rights: 'full-text', status: 'published' },
    library,
  );
  addDraft(library, slug, draft);
  return files;
}

function contentFiles(files: readonly FileToWrite[]): ContentFiles {
  const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
  const markdown = (folder: string) =>
    inFolder(folder).map(({ path, content }) => new VFile({ path: `content/${path}`, value: content }));
  return {
    articles: markdown('articles'),
    speakers: markdown('speakers'),
    events: markdown('events'),
    sources: new Map(inFolder('sources').map(({ path, content }) => [path, Buffer.from(content)])),
    redirects: new VFile({ path: 'content/redirects.yaml' }),
    unread: [],
  };
}
