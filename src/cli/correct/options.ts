import { listed } from '#words/english.ts';
import { sayStray } from '../options/sayStray.ts';
import { readArgs } from '../options.ts';

const USAGE = `Usage: npm run correct -- SLUG --kind correction|clarification|update --change "What changed, in a sentence."
                          [--was "…"] [--now "…"] [--on STATEMENT] [--since REF] [--date YYYY-MM-DD]

Records a correction of an article: it stands on the article's page, among all corrections, in the feeds and in the data, and
the former words stay readable there. On a terminal, what is missing is asked for.

  SLUG      the article, as \`us-russia-talks\` or as its file
  --kind    correction: something was wrong; clarification: it could be misread; update: it became known later
  --was     the words that stood there before: ours, or the source's where it was revised
  --now     the words that stand there now
  --on      the id of the statement that it concerns: it is told on that statement's page, too
  --since   fills --was and --now with what has changed since a commit, such as \`HEAD\`, in headline, standfirst,
            who speaks or what is quoted
  --date    the day of the correction; today where nothing is said`;

/** What was given, as it was typed; what was left empty was not given. */
export interface GivenCorrection {
  readonly slug?: string | undefined;
  readonly kind?: string | undefined;
  readonly change?: string | undefined;
  readonly was?: string | undefined;
  readonly now?: string | undefined;
  readonly on?: string | undefined;
  readonly since?: string | undefined;
  readonly date?: string | undefined;
}

export function readOptions(): GivenCorrection {
  const option = { type: 'string' } as const;
  const { values, positionals } = readArgs(
    {
      allowPositionals: true,
      options: {
        kind: option,
        change: option,
        was: option,
        now: option,
        on: option,
        since: option,
        date: option,
      },
    },
    USAGE,
  );
  if (positionals.length > 1)
    throw new Error(
      sayStray(positionals.slice(1), process.argv.slice(2), values.change === undefined ? 'change' : null),
    );
  if (values.since !== undefined && (values.was ?? values.now) !== undefined)
    throw new Error('--since fills --was and --now: give it, or them');
  const given = Object.entries({ ...values, slug: positionals[0] }).map(([name, value]) => [
    name,
    value?.trim() || undefined,
  ]);
  return Object.fromEntries(given);
}

/** Says what is missing where nobody can be asked. */
export function refuseMissing({ slug, kind, change }: GivenCorrection): void {
  const missing = [
    ...(slug === undefined ? ['the article'] : []),
    ...(kind === undefined ? ['--kind'] : []),
    ...(change === undefined ? ['--change'] : []),
  ];
  if (missing.length === 0) return;
  throw new Error(`${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing\n\n${USAGE}`);
}
