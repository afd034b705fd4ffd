import path from 'node:path';
import { type ContentFiles, readContentFiles } from '#briefing/contentFiles.ts';
import { publishedBriefing } from '#briefing/publishedBriefing.ts';
import { type ReadContent, readContent } from '#briefing/readBriefing.ts';
import { rememberedReaders } from '#briefing/rememberedDocuments.ts';
import { unsoundFiles } from '#briefing/unsoundFiles.ts';
import type { Comparison, Fault } from '#changes/changes.ts';
import { compareRecords } from '#changes/compareRecords.ts';
import type { Side } from '#changes/side.ts';
import type { Base } from '../git/base.ts';
import { changedSince, contentAt } from '../git/contentAt.ts';

/** Compares the content on the disk with that of a commit. Each text that both have is parsed once, and none where no file differs. */
export async function compareWith(base: Base, root: string): Promise<Comparison> {
  if ((await changedSince(base)).size === 0) return withoutChange(base);
  const [was, is] = await Promise.all([contentAt(base), readContentFiles(root)]);
  const readers = rememberedReaders();
  const after = readContent(is, readers);
  const before = readContent(was, readers);
  const sides = { before: sideOf(before, was), after: sideOf(after, is) };
  const unread = faultsOf('before', before).filter(({ file }) => sides.before.unread.has(file));
  return {
    base: { name: base.name, commit: base.commit },
    changes: compareRecords(sides),
    faults: [...faultsOf('after', after), ...unread].map(({ fault }) => fault),
  };
}

function withoutChange({ name, commit }: Base): Comparison {
  const nothing: Side = {
    articles: [],
    speakers: new Map(),
    events: new Map(),
    redirects: [],
    published: { articles: [], speakers: new Map(), events: new Map(), redirects: [] },
    unread: new Set(),
  };
  return { base: { name, commit }, changes: compareRecords({ before: nothing, after: nothing }), faults: [] };
}

function sideOf(content: ReadContent, files: ContentFiles): Side {
  const { articles, speakers, events, redirects } = content;
  return {
    articles,
    speakers,
    events,
    redirects,
    published: publishedBriefing(content),
    unread: new Set(unsoundFiles(files, content).keys()),
  };
}

/** The errors in what was read, each with its file by folder and name; warnings are the check's. */
function faultsOf(
  side: Fault['side'],
  { files }: ReadContent,
): { readonly file: string; readonly fault: Fault }[] {
  return files.flatMap(({ path: place, dirname = '', stem = '', messages }) =>
    messages
      .filter(({ fatal }) => fatal === true)
      .map(({ line, column, ruleId, reason, note }) => ({
        file: `${path.basename(dirname)}/${stem}`,
        fault: {
          side,
          place: [place, line, column].filter((part) => part !== undefined && part !== null).join(':'),
          rule: ruleId ?? '',
          reason,
          mend: note ?? null,
        },
      })),
  );
}
