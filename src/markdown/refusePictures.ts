import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { report } from './problems.ts';

/**
 * Refuses pictures in an editor's words, wherever they lie: a page asks nothing of another host, a saved article is one
 * file, and what a picture shows no reader can search, cite or hear.
 *
 * ```md
 * The minutes: ![page 4](https://example.org/minutes.png)
 * ```
 * is an error, and a link to the picture is none:
 * ```md
 * The minutes: [page 4](https://example.org/minutes.png)
 * ```
 */
export function remarkRefusePictures() {
  return (tree: Root, file: VFile): void => {
    visit(tree, ['image', 'imageReference'], (node) => {
      const of = 'url' in node ? ` \`${shortened(node.url)}\`` : '';
      report(
        file,
        {
          reason: `Unexpected picture${of} in an editor's words`,
          rule: 'no-picture',
          mend: 'Say what it shows, or link to it: take the `!` off.',
        },
        node,
      );
    });
  };
}

/** A picture can stand in its very address. */
const shortened = (url: string): string => (url.startsWith('data:') ? 'data:…' : url);
