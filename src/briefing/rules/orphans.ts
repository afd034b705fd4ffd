import type { VFile } from 'vfile';
import { hasErrors, warn } from '#markdown/problems.ts';
import type { AllContent, ContentRule } from './rule.ts';

/**
 * Warns of a speaker, an event or a source text that no article refers to: none of them has a page. Where an article cannot be
 * read, or refers to what is not there, what it means may be one of them, and nothing is said.
 */
export const orphans: ContentRule = (all) => {
  const { files, filed, content } = all;
  if (filed.length < content.articles.length) return;
  const { speakers, events, sources } = referredTo(all);
  for (const [id, file] of orphansOf(files.speakers, speakers))
    warn(file, {
      reason: `Unexpected speaker \`${id}\`: no article refers to it`,
      rule: 'orphan-speaker',
      mend: `Nobody sees it. Name it in an article by \`by=${id}\`, or delete the file.`,
    });
  for (const [id, file] of orphansOf(files.events, events))
    warn(file, {
      reason: `Unexpected event \`${id}\`: no article refers to it`,
      rule: 'orphan-event',
      mend: `Nobody sees it. Mark the word that stands for it by \`:event[…]{is=${id}}\`, or delete the file.`,
    });
  for (const [name, file] of orphansOf(files.sources, sources))
    warn(file, {
      reason: `Unexpected source text \`${name}\`: no article is made from it`,
      rule: 'orphan-source',
      mend: 'Import it again, or delete the file.',
    });
};

function orphansOf(files: ReadonlyMap<string, VFile>, named: ReadonlySet<string>): [string, VFile][] {
  const isComplete = [...named].every((name) => files.has(name));
  return isComplete ? [...files].filter(([name, file]) => !named.has(name) && !hasErrors(file)) : [];
}

interface ReferredTo {
  readonly speakers: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function referredTo({ filed }: AllContent): ReferredTo {
  const marks = filed.flatMap(({ document }) => document.unmarked.marks);
  const named = (kind: string): string[] =>
    marks.flatMap(({ name, attributes }) => (name === kind ? (attributes.is ?? []) : []));
  return {
    speakers: new Set([...named('speaker'), ...marks.flatMap(({ attributes }) => attributes.by ?? [])]),
    events: new Set(named('event')),
    sources: new Set(
      filed.flatMap(({ document: { front } }) =>
        [front.source, ...(front.source.former ?? [])].map(({ text }) => text),
      ),
    ),
  };
}
