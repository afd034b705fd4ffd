import { placeBetween } from '#markdown/placeBetween.ts';
import { warn } from '#markdown/problems.ts';
import type { ArticleRule } from './rule.ts';

/** What is left of `’`, `“`, `é` and the like where UTF-8 was read as another encoding, or the other way round. */
const GARBLED = /\uFFFD|â€[\u0080-\u009F™œž¦˜“”–—]|Ã[\u0080-\u00BF]|Â[\u0080-\u00BF]/g;

/** Warns of a source text that was read in the wrong encoding. */
export const garbledText: ArticleRule = ({ file, document: { unmarked } }) => {
  const found = [...unmarked.text.matchAll(GARBLED)];
  const [first] = found;
  if (!first) return;
  const at = unmarked.origins[first.index] ?? 0;
  const word = /\S*$/.exec(unmarked.text.slice(0, first.index))?.[0] ?? '';
  const rest = /^\S*/.exec(unmarked.text.slice(first.index))?.[0] ?? '';
  warn(
    file,
    {
      reason: `Unexpected characters \`${first[0]}\` in “${word}${rest}”${found.length > 1 ? `, and ${found.length - 1} more like it` : ''}: the source was read in the wrong encoding`,
      rule: 'garbled-text',
      mend: 'Import it again, with `--charset` if its file does not say what it is.',
      actual: first[0],
    },
    placeBetween(file, at, at + first[0].length),
  );
};
