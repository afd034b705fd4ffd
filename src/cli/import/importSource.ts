import path from 'node:path';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { messageOf } from '../fail.ts';
import { type FileToWrite, writeFiles } from '../writeFiles.ts';
import { contentOf } from './contentOf.ts';
import type { GivenOptions } from './givenOptions.ts';
import { folded } from './held.ts';
import { addDraft, type Library } from './library.ts';
import type { ImportOutcome } from './outcome.ts';
import type { ReceivedSource } from './receivedSource.ts';
import { filedSource } from './revise/filedSource.ts';
import { asksForOther, refuseOther, sayNotTaken } from './revise/keptFields.ts';
import { newWords, sayNewWords } from './revise/newWords.ts';
import { reviseArticle } from './revise/reviseArticle.ts';
import { relationOf } from './revise/revisionOf.ts';
import { nextTextFile } from './revise/textFile.ts';
import { sayChanges } from './sayChanges.ts';
import type { ImportRequest } from './settleOptions.ts';

/**
 * Imports one source: parses it and writes what it becomes into the content folder, or merges it into the article that it
 * revises. A source that content already holds is left alone; a revision that would lose what an editor made is refused.
 *
 * @throws Error where the source, or the article that it revises, is not fit for it
 */
export async function importSource(
  source: ReceivedSource,
  request: ImportRequest,
  library: Library,
): Promise<ImportOutcome> {
  const relation = relationOf(source, request, library);
  if (relation.kind === 'new') return importNew(source, request, library);
  const { slug } = relation.article;
  if (relation.kind === 'held')
    return leftAlone(
      [
        `${source.name}: left alone, it is content/articles/${slug}.md already`,
        ...(await notTaken(slug, request.given)),
        ...newWords(relation.article, source.metadata).map((one) =>
          sayNewWords(one, 'the article keeps that'),
        ),
      ].join('\n'),
    );
  if (relation.kind === 'former')
    return leftAlone(
      `${source.name}: left alone, it is a former text of content/articles/${slug}.md: --revises ${slug} goes back to it`,
    );
  return revise(source, slug, request, library);
}

function leftAlone(told: string): ImportOutcome {
  return { did: 'left alone', told };
}

/** What was given of a source on file, and is not done; its article may have faults, and is left alone with them. */
async function notTaken(slug: string, given: GivenOptions): Promise<readonly string[]> {
  if (!asksForOther(given)) return [];
  try {
    return sayNotTaken(slug, (await filedSource(slug)).document.front, given);
  } catch (error) {
    return [`  the options were not taken: ${messageOf(error)}`];
  }
}

async function importNew(
  source: ReceivedSource,
  request: ImportRequest,
  library: Library,
): Promise<ImportOutcome> {
  const { published } = request;
  if (published === undefined)
    throw new Error(
      `${source.name}: Unexpected source that names no day, expected the day it appeared: --published YYYY-MM-DD`,
    );
  refuseTaken(request.slug, library);
  const { slug, draft, files, told } = contentOf(source, { ...request, published }, library);
  if (request.dryRun) return { did: 'imported', told: await withChanges(told, files) };
  await write(files);
  addDraft(library, slug, draft);
  const { sha256, text } = source;
  const { url, headline, byline, language } = request;
  library.held.set(slug, {
    slug,
    url,
    headline,
    byline,
    language,
    sha256,
    former: [],
    text: folded(() => text),
  });
  return { did: 'imported', told };
}

/** An address that was asked for is given, or nothing is written: an editor who names one counts on it. */
function refuseTaken(slug: string | undefined, { articles }: Library): void {
  if (slug === undefined || !articles.has(slug)) return;
  throw new Error(
    `--slug: Unexpected \`${slug}\`: content/articles/${slug}.md is there already. Give another, or \`--revises ${slug}\` where this is a revised text of its source`,
  );
}

async function revise(
  source: ReceivedSource,
  slug: string,
  { given, dryRun = false, acceptLost = false }: ImportRequest,
  library: Library,
): Promise<ImportOutcome> {
  const filed = await filedSource(slug);
  const { front } = filed.document;
  refuseOther(slug, front, given);
  const revision = reviseArticle(filed, source, await nextTextFile(front.source, source), library);
  if (dryRun) return { did: 'revised', told: await withChanges(revision.told, revision.files) };
  if (revision.loses && !acceptLost) return { did: 'refused', told: `${revision.told}\n${REFUSED}` };
  await write(revision.files);
  addDraft(library, slug, revision.merge.added);
  const before = library.held.get(slug);
  library.held.set(slug, {
    slug,
    ...before,
    ...Object.fromEntries(newWords(front.source, source.metadata).map(({ key, now }) => [key, now])),
    sha256: source.sha256,
    former: [...(before?.former ?? []), front.source.sha256],
    text: folded(() => source.text),
  });
  const reminder =
    front.status === 'published'
      ? `\n  it is published: record what changed, for its readers, with \`npm run correct -- ${slug} --since HEAD\``
      : '';
  return { did: 'revised', told: `${revision.told}${reminder}` };
}

const REFUSED =
  '  Nothing was written, since marks or notes would be lost. Read the list; then --accept-lost takes them off and writes the rest,\n' +
  '  and --dry-run shows that as a diff first. A mark whose words still stand can be put back by hand afterwards.';

async function withChanges(told: string, files: readonly FileToWrite[]): Promise<string> {
  return `${told}\n\n${await sayChanges(files, CONTENT_ROOT)}\nNothing was written: this is a dry run.`;
}

async function write(files: readonly FileToWrite[]): Promise<void> {
  await writeFiles(files.map((file) => ({ ...file, path: path.join(CONTENT_ROOT, file.path) })));
}
