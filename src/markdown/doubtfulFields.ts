import type { VFile } from 'vfile';
import { isScalar, visit } from 'yaml';
import { type Fields, placeOf } from './fields.ts';
import { warn } from './problems.ts';

/** Signs that no reader sees and that make two names that look alike two: soft hyphens, zero-width signs, turns of direction. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

/** Warns of what YAML takes for a comment and an editor may have meant as words, and of signs that nobody sees. */
export function warnOfFields(file: VFile, { yaml, from, written }: Fields): void {
  visit(yaml, {
    Scalar(_, node) {
      const end = node.range?.[1];
      const cut =
        end === undefined ? null : /^[ \t]+(#[^\s#].*)/.exec(written.slice(end).split('\n', 1)[0] ?? '');
      if (!isScalar(node) || end === undefined || !cut?.[1] || node.type !== 'PLAIN') return;
      const start = end + cut[0].indexOf('#');
      warn(
        file,
        {
          reason: `Unexpected \`${cut[1]}\`: YAML takes it for a comment, and leaves it out`,
          rule: 'cut-value',
          mend: 'Put the whole value between quotation marks: `"…"`; if it is a comment, write a space behind the `#`.',
          actual: cut[1],
        },
        placeOf(file, start, start + cut[1].length),
      );
    },
  });
  for (const { 0: sign, index } of written.matchAll(INVISIBLE)) {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    warn(
      file,
      {
        reason: `Unexpected invisible character U+${code} in a field`,
        rule: 'invisible-character',
        mend: 'Take it out: with it, two names that look alike are two.',
        fix: [{ start: from + index, end: from + index + sign.length, text: '' }],
      },
      placeOf(file, index, index + sign.length),
    );
  }
}
