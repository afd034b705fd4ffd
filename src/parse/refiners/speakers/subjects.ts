import { SUBCLAUSE_OPENER } from '../../constants/pronouns.ts';
import { isPersonNoun } from '../../constants/roleNouns.ts';
import type { SourceFrame } from '../../parsers/cues/frame.ts';
import type { SentenceView } from '../../parsers/cues/sentenceView.ts';
import type { Phrase } from '../../parsers/phrases/phrase.ts';

/** Where the phrases begin that are the subject of a verb, of a verb that reports, and those who are asked something. */
export interface Subjects {
  readonly any: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
}

/** Reads the subjects off the proposed frames: in “Reed, who said”, both who and Reed tell; in “Reed asked Stone”, Stone is asked. */
export function subjectsIn(
  views: readonly SentenceView[],
  frames: readonly (readonly SourceFrame[])[],
): Subjects {
  const any = new Set<number>();
  const telling = new Set<number>();
  const asked = new Set<number>();
  for (const { source, link, cueClass, sentence, cueLimit } of frames.flat()) {
    if (link === 'possessive' || link === 'object') continue;
    any.add(source.start);
    const answers = link === 'passive' ? source : views[sentence]?.startingAt.get(cueLimit);
    if (cueClass === 'ask' && answers) asked.add(answers.start);
    if (
      cueClass === null ||
      cueClass === 'think' ||
      cueClass === 'judge' ||
      link === 'passive' ||
      link === 'distant'
    )
      continue;
    telling.add(source.start);
    if (source.antecedent) telling.add(source.antecedent.start);
  }
  return { any, telling, asked };
}

/**
 * The first phrase that may be a subject, but for a clause that only leads up to it: “When Reed left, Stone spoke”. Before
 * the verb a person comes first: “Harford County (Ohio) Sheriff Ann Reed”.
 */
export function mainSubject({ items, phrases }: SentenceView): Phrase | undefined {
  const subjects = phrases.filter((phrase) => phrase.preposition === null && !phrase.possessive);
  const isLedUpTo = SUBCLAUSE_OPENER.test(items[0]?.lower ?? '');
  const main = isLedUpTo && subjects.find(({ first }) => items[first - 1]?.text === ',');
  if (main) return main;
  const verb = items.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const person = subjects.find(
    ({ first, kind, head }) => first < verb && (kind !== 'noun' || isPersonNoun(items[head]?.lower ?? '')),
  );
  const found = person ?? subjects[0];
  // “Reed and Stone left”: both did.
  return phrases.find(({ members }) => found && members?.[0] === found) ?? found;
}
