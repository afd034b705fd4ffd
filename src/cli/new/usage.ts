import { listed } from '#words/english.ts';

/** What can be new, and its options. */
const OPTIONS = {
  speaker: `speaker --name NAME --kind person|unnamed|group|organisation|document
  --article SLUG       the article that an unnamed source belongs to; may be given again
  --role TITLE         what the speaker is: “State Department spokesman”
  --affiliation NAME   the body that it belongs to
  --side NAME          the state or body that it speaks for
  --alias NAME         another name of the speaker; may be given again
  --id ID              the address; from the name where nothing is said`,
  event: `event --title WORDS --date DATE --status reported|planned|cancelled|disputed
  --certainty implied  where no text gives the date, but it is inferred
  --place NAME
  --side NAME          a side that takes part; may be given again
  --participant WORDS  who takes part, in the words of the text; may be given again
  --id ID              the address; from the title where nothing is said

A DATE is EDTF: 2022-01-10, 2022-01, 2022-01-10~ (about), 2021-10/2021-12.`,
  article: `article FILE|- --published DAY --publisher NAME
  --url ADDRESS        where the source stands
  --title WORDS        our own headline
  --id ID              the address; from the headline where nothing is said

What a saved page says of its publisher, day and address need not be given. The article is a draft and an excerpt; what
\`npm run import\` can do besides, it can.`,
} as const;

export type Kind = keyof typeof OPTIONS;

export const KINDS = Object.keys(OPTIONS) as readonly Kind[];

export const USAGE = `Usage: npm run new -- speaker|event|article [options]

Writes a file to start from; on a terminal, what is missing is asked for. Nothing is written over.

${Object.values(OPTIONS).join('\n\n')}`;

/** Says what is missing where nobody can be asked. */
export function refuseMissing(missing: readonly string[], kind: Kind): void {
  if (missing.length === 0) return;
  throw new Error(
    `${listed(missing)} ${missing.length === 1 ? 'is' : 'are'} missing\n\nUsage: npm run new -- ${OPTIONS[kind]}`,
  );
}
