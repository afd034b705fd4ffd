import path from 'node:path';
import { VFile } from 'vfile';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import type { ReadContent } from '#briefing/readBriefing.ts';
import { type Finding, findingsOf } from '#briefing/report/findings.ts';
import type { TextEdit } from '#markdown/problems.ts';
import type { ChangedFile } from '../writeFiles.ts';
import { areInConflict, edited } from './edits.ts';

/** A mend may bring to light what another mends; more often than this one undoes the other. */
const ROUNDS = 8;

export interface Mended {
  /** The content as it is once it is mended. */
  readonly content: ReadContent;
  readonly mended: readonly Finding[];
  readonly files: readonly ChangedFile[];
}

/**
 * Makes the edits of all findings that have some, until none is left that can be made. Nothing is written.
 *
 * @param root The folder `content/`, which the paths of edits in other files begin at.
 */
export function mend(
  content: ContentFiles,
  root: string,
  check: (content: ContentFiles) => ReadContent,
  isAsked: (finding: Finding) => boolean,
): Mended {
  const before = textsOf(content);
  const texts = new Map(before);
  const mended: Finding[] = [];
  let read = check(content);
  for (let round = 0; round < ROUNDS; round++) {
    const made = makeEdits(findingsOf(read.files).filter(isAsked), root, texts);
    if (made.length === 0) break;
    mended.push(...made);
    read = check(withTexts(content, texts));
  }
  const files = [...texts].map(([file, text]) => ({
    path: file,
    content: text,
    replaces: before.get(file) ?? '',
  }));
  return { content: read, mended, files: files.filter(({ content, replaces }) => content !== replaces) };
}

/** Makes the edits of as many findings as can be mended at once, each wholly or not at all; gives those findings. */
function makeEdits(findings: readonly Finding[], root: string, texts: Map<string, string>): Finding[] {
  const chosen = new Map<string, TextEdit[]>();
  const fileOf = (edit: TextEdit, finding: Finding) =>
    edit.path === undefined ? path.resolve(finding.path) : path.resolve(root, edit.path);
  const made = findings.filter((finding) => {
    const isFree = finding.fix.every((edit) => {
      const file = fileOf(edit, finding);
      return texts.has(file) && !chosen.get(file)?.some((other) => areInConflict(edit, other));
    });
    if (!isFree || finding.fix.length === 0) return false;
    for (const edit of finding.fix) {
      const file = fileOf(edit, finding);
      chosen.set(file, [...(chosen.get(file) ?? []), edit]);
    }
    return true;
  });
  for (const [file, edits] of chosen) texts.set(file, edited(texts.get(file) ?? '', edits));
  return made;
}

/** Texts by their absolute paths. Source texts are none of them: they are never altered. */
function textsOf({ articles, speakers, events, redirects }: ContentFiles): Map<string, string> {
  const files = [...articles, ...speakers, ...events, redirects];
  return new Map(files.map((file) => [path.resolve(file.path), String(file)]));
}

/** The same files with other texts, and without messages. */
function withTexts(content: ContentFiles, texts: ReadonlyMap<string, string>): ContentFiles {
  const anew = (file: VFile) =>
    new VFile({ path: file.path, value: texts.get(path.resolve(file.path)) ?? String(file) });
  return {
    ...content,
    articles: content.articles.map(anew),
    speakers: content.speakers.map(anew),
    events: content.events.map(anew),
    redirects: anew(content.redirects),
  };
}
