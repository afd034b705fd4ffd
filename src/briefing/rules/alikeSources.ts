import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** Warns of two articles that were made from one text, or that stand at one address: each statement would count twice. */
export const alikeSources: ContentRule = ({ filed }) => {
  const told = new Set<string>();
  for (const field of ['sha256', 'url'] as const) {
    const first = new Map<string, string>();
    for (const { file, document } of filed) {
      const value = document.front.source[field];
      const twin = first.get(value ?? '');
      if (value === undefined || told.has(file.path)) continue;
      if (twin === undefined) {
        first.set(value, file.stem ?? '');
        continue;
      }
      told.add(file.path);
      warn(
        file,
        {
          reason: `Unexpected second article ${field === 'url' ? `at ${value}` : 'from one source text'}: content/articles/${twin}.md is one`,
          rule: 'alike-sources',
          mend:
            field === 'url'
              ? 'If this is a later version, import it with `--revises`; else correct the address.'
              : 'Keep one of the two: each statement would be counted twice.',
          actual: value,
        },
        fieldPlace(file, ['source', field]),
      );
    }
  }
};
