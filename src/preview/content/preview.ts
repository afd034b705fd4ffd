import { randomUUID } from 'node:crypto';
import type { VFile } from 'vfile';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { CONTENT_ROOT } from '#briefing/loadBriefing.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { readContent } from '#briefing/readBriefing.ts';
import { rememberedReaders } from '#briefing/rememberedDocuments.ts';
import { unsoundFiles } from '#briefing/unsoundFiles.ts';
import type { Briefing } from '#model/briefing.ts';
import { contentDisk } from './contentDisk.ts';
import { lastSound } from './lastSound.ts';
import { withStandIns } from './standIns.ts';
import { wrongPage } from './wrongPage.ts';

/** The content as it now is on the disk. */
export interface Preview {
  /** Another whenever the content is another. */
  readonly version: string;
  /**
   * What pages show: drafts too, every speaker and event on file, and an article that has become faulty as it was when it was
   * last sound.
   */
  readonly briefing: Briefing;
  /** What of it a build would hold. */
  readonly published: Briefing;
  /** Every file, with the messages of the check. */
  readonly files: readonly VFile[];
  /** The files that give no page, by the folder and the name of each: `articles/talks`. */
  readonly wrong: ReadonlyMap<string, VFile>;
}

const disk = contentDisk();
const readers = rememberedReaders();
const withLastSound = lastSound();

/** The content, and the files in which it is another than when it was looked at before. */
interface Look {
  readonly preview: Preview;
  readonly changed: readonly string[];
}

let latest: Promise<Look> | undefined;

/** The content as it was when it was looked at last. */
export async function preview(): Promise<Preview> {
  latest ??= look();
  return (await latest).preview;
}

/** What the address of a page asks for whose file has faults: its key in {@link Preview.wrong}. Null elsewhere. */
export async function wrongAt(pathname: string): Promise<string | null> {
  return wrongPage(pathname, await preview());
}

/**
 * Looks at the content anew, which is shown from then on, and gives the files that changed since.
 *
 * @throws Error where a file is taken away while it is read.
 */
export async function lookAgain(): Promise<readonly string[]> {
  await preview();
  const looked = await look();
  if (looked.changed.length > 0) latest = Promise.resolve(looked);
  return looked.changed;
}

async function look(): Promise<Look> {
  const files = await readContentFiles(CONTENT_ROOT, disk.readFile);
  const changed = disk.changed();
  const content = readContent(files, readers);
  const records = withStandIns(files, content);
  const published = publishedBriefing(content);
  const articles = withLastSound(files.articles, content.articles, records);
  const preview = {
    version: randomUUID(),
    briefing: { ...records, articles, redirects: published.redirects },
    published,
    files: content.files,
    wrong: unsoundFiles(files, content),
  };
  return { preview, changed };
}
