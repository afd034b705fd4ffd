import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { FIRST_BRIEFING } from '../../firstBriefing.ts';
import { type Ran, run, withFolder } from '../run.ts';

/** The article that is corrected. */
export const SLUG = 'us-russia-talks';

export interface Copy {
  /** Runs the command on the copy. */
  readonly correct: (...args: readonly string[]) => Promise<Ran>;
  /** The article as it is, or as it shall be. */
  readonly article: (written?: string) => Promise<string>;
  readonly content: string;
}

/** A copy of the content, for a test to correct. */
export async function withCopy(use: (copy: Copy) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    const content = path.join(folder, 'content');
    await cp(FIRST_BRIEFING, content, { recursive: true });
    await use(copyIn(content));
  });
}

/** The copy that a content folder holds. */
export function copyIn(content: string): Copy {
  const file = path.join(content, `articles/${SLUG}.md`);
  return {
    content,
    correct: (...args) => run('correct', args, { content }),
    async article(written) {
      if (written !== undefined) await writeFile(file, written);
      return readFile(file, 'utf8');
    },
  };
}
