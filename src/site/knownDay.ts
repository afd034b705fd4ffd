import type { Article, Said } from '#model/briefing.ts';
import type { DateForm } from '#words/sayDate.ts';
import { words } from '#words/words.ts';
import { sayDate } from './sayDate.ts';

/**
 * What stands after an inferred day, or speaker. `inferred` where it stands for itself; `day inferred` where the sentence
 * says more than the day, so that nobody reads the rest of it as inferred.
 */
export type InferredRemark = 'inferred' | 'day inferred';

/** The day an article appeared, and how it is known. */
export function publishedOn({ published, dating }: Pick<Article, 'published' | 'dating'>): Said {
  return { value: published, certainty: dating?.certainty ?? 'stated' };
}

/** “28 Dec 2021”, “28 Dec 2021 (inferred)”: a day for text that can draw no line under it. */
export function sayKnownDay(day: Said, form: DateForm = 'long', remark: InferredRemark = 'inferred'): string {
  return sayDate(day.value, form) + remarkOn(day, remark);
}

/** “ (inferred)” after what is inferred, nothing after what is stated. */
export function remarkOn({ certainty }: Pick<Said, 'certainty'>, remark: InferredRemark): string {
  return certainty === 'implied' ? ` (${words.remarks[remark]})` : '';
}
