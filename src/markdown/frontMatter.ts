import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { warnOfFields } from './doubtfulFields.ts';
import { reportIssues } from './fieldProblems.ts';
import { fieldsOf, placeOf } from './fields.ts';
import { report } from './problems.ts';
import type { RuleId } from './rules.ts';
import { yamlFaults } from './yamlFaults.ts';

/** Reads and validates the YAML between the `---` lines. Reports each fault at its own place, and gives null where there is one. */
export function readFrontMatter<T>(file: VFile, schema: z.ZodType<T>): T | null {
  if (fieldsOf(file)) return readFields(file, schema);
  reportNoFields(file);
  return null;
}

/** The same of a file that is nothing but fields. Where a rule is given, it stands for all that its schema asks. */
export function readFields<T>(file: VFile, schema: z.ZodType<T>, rule?: RuleId): T | null {
  const fields = fieldsOf(file);
  if (!fields) return null;
  const { yaml, from, written } = fields;
  const faults = yamlFaults(yaml, written);
  for (const { at, fix, ...problem } of faults) {
    const moved = fix?.map((edit) => ({ ...edit, start: from + edit.start, end: from + edit.end }));
    report(file, { ...problem, fix: moved }, placeOf(file, ...at));
  }
  if (faults.length > 0) return null;
  const result = schema.safeParse(yaml.toJS({ maxAliasCount: 0 }));
  if (result.success) {
    warnOfFields(file, fields);
    return result.data;
  }
  reportIssues(file, schema, result.error.issues, rule);
  return null;
}

function reportNoFields(file: VFile): void {
  if (String(file).startsWith('\uFEFF')) {
    report(
      file,
      {
        reason: 'Unexpected byte-order mark, expected `---` as the first characters of the file',
        rule: 'front-matter',
        mend: 'Save the file as UTF-8 without a byte-order mark.',
        fix: [{ start: 0, end: 1, text: '' }],
      },
      { line: 1, column: 1 },
    );
    return;
  }
  const isOpen = /^---\s*\n/.test(String(file));
  report(
    file,
    {
      reason: isOpen
        ? 'Unexpected front matter without an end, expected a second line `---`'
        : 'Unexpected start of file, expected front matter',
      rule: 'front-matter',
      mend: isOpen
        ? 'Write a line `---` below the last field.'
        : 'Begin the file with a line `---`, the fields in YAML, and a line `---`.',
    },
    { line: 1, column: 1 },
  );
}
