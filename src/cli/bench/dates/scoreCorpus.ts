import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Corpus } from './corpora.ts';

type Figures = readonly (readonly [figure: string, percent: number])[];

/** Asks a corpus's own scorer, and picks the figures that decide. */
export function scoreCorpus(root: string, { scorer }: Corpus, gold: string, predicted: string): Figures {
  const ask = (script: string, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [path.join(root, script), ...args], { encoding: 'utf8' });
  switch (scorer) {
    case 'dates':
      return dateFigures(ask('score-dates.mjs', gold, predicted, '--json'));
    case 'links':
      return printedFigures(ask('score-events.mjs', 'links', gold, predicted), {
        accuracy: 'governing event',
      });
    case 'event dates':
      return printedFigures(ask('score-events.mjs', 'dates', gold, predicted), {
        accuracy: 'date of an event',
        accuracyNotOnPublicationDay: 'date of an event, not on the publication day',
      });
  }
}

function dateFigures(json: string): Figures {
  const { valueF1, strictF1, typeF1 } = JSON.parse(json) as Record<'valueF1' | 'strictF1' | 'typeF1', number>;
  return [
    ['value, F1', valueF1],
    ['strict span, F1', strictF1],
    ['type, F1', typeF1],
  ];
}

/** Figures of a scorer that prints an object and not JSON. */
function printedFigures(printed: string, names: Readonly<Record<string, string>>): Figures {
  return Object.entries(names).map(([key, name]) => [
    name,
    Number(new RegExp(`\\b${key}: ([\\d.]+)`).exec(printed)?.[1]),
  ]);
}
