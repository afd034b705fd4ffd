import path from 'node:path';
import { nearest } from '#markdown/nearest.ts';
import { warn } from '#markdown/problems.ts';
import { FOLDERS } from '../unreadFiles.ts';
import type { ContentRule } from './rule.ts';

/** How commands name what they write before it is put in its place. */
const UNFINISHED = /\.\d+\.part$/;

/** Warns of what lies under `content/` and is no content, such as `content/speaker/` or `content/articles/talks.markdown`. */
export const unreadFiles: ContentRule = ({ content }) => {
  for (const file of content.unread) {
    const folder = path.basename(path.dirname(file.path));
    const extension = FOLDERS.get(folder);
    const meant = nearest(path.basename(file.path), FOLDERS.keys());
    warn(file, {
      reason: `Unexpected ${file.data.isFolder ? 'folder' : 'file'}: nothing of it is read`,
      rule: 'unread-file',
      mend: UNFINISHED.test(file.path)
        ? 'A command that was interrupted left it, perhaps half-written: delete it, and run the command again.'
        : file.data.isFolder
          ? meant
            ? `Did you mean \`${meant}/\`?`
            : `Content lies in ${[...FOLDERS.keys()].map((name) => `\`${name}/\``).join(', ')}, and in no folder below them.`
          : extension
            ? `Files of \`${folder}/\` end with \`${extension}\`: rename it, or move it out of the content.`
            : 'Move it out of the content.',
    });
  }
};
