import type { SourceFrame } from '../../parsers/cues/frame.ts';

/** Where the phrases begin that are the subject of a verb, and of a verb that reports. */
export interface Subjects {
  readonly any: ReadonlySet<number>;
  readonly telling: ReadonlySet<number>;
}

/** Reads the subjects off the proposed frames: in “Reed, who said”, both who and Reed tell. */
export function subjectsIn(frames: readonly (readonly SourceFrame[])[]): Subjects {
  const any = new Set<number>();
  const telling = new Set<number>();
  for (const { source, link, cueClass } of frames.flat()) {
    if (link === 'possessive' || link === 'object') continue;
    any.add(source.start);
    if (cueClass === null || link === 'passive' || link === 'distant') continue;
    telling.add(source.start);
    if (source.antecedent) telling.add(source.antecedent.start);
  }
  return { any, telling };
}
