import path from 'node:path';
import { fail, messageOf } from '../fail.ts';
import { oneOf } from '../oneOf.ts';
import { readArgs } from '../options.ts';
import { STANDS_IN } from '../standsIn.ts';

const FORMATS = ['text', 'github', 'sarif'] as const;

const USAGE = `Usage: npm run check -- [FILE…] [--format=text|github|sarif] [--quiet] [--strict] [--fix [--dry-run]] [--base REF]
Checks all content, and says of each fault where it is, what was expected and how to mend it.
  FILE        says what is in these files alone; all content is read all the same
  --format    text is for people, github makes annotations of a pull request, sarif is read by other tools
  --quiet     says errors alone
  --strict    ends with code 2 where there are warnings and no errors
  --fix       mends what can be mended safely; with --dry-run shows it as a diff and writes nothing
  --base      the commit whose public addresses must not be lost; else the one where this branch left the main one, if there is git
Ends with code 1 where there are errors, else with 0.`;

/** What the command is asked for. */
export interface CheckOptions {
  readonly format: (typeof FORMATS)[number];
  readonly quiet: boolean;
  readonly strict: boolean;
  readonly fix: boolean;
  readonly dryRun: boolean;
  /** The commit to compare with, where one is named. */
  readonly base: string | undefined;
  /** Absolute; empty where all files are asked for. */
  readonly files: readonly string[];
}

export function readOptions(): CheckOptions {
  const { values, positionals } = readArgs(
    {
      options: {
        format: { type: 'string', default: 'text' },
        quiet: { type: 'boolean', default: false },
        strict: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        base: { type: 'string' },
      },
      allowPositionals: true,
    },
    USAGE,
  );
  if (values['dry-run'] && !values.fix)
    fail(`Unexpected \`--dry-run\`, expected \`--fix\` beside it\n${USAGE}`);
  return {
    format: readFormat(values.format),
    quiet: values.quiet,
    strict: values.strict,
    fix: values.fix,
    dryRun: values['dry-run'],
    base: values.base,
    files: positionals.map((file) => path.resolve(STANDS_IN, file)),
  };
}

function readFormat(value: string): CheckOptions['format'] {
  try {
    return oneOf('--format', value, FORMATS);
  } catch (error) {
    return fail(messageOf(error));
  }
}
