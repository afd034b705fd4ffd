import type { Certainty } from '#model/annotations.ts';
import type { Article, Said } from '#model/briefing.ts';
import type { DateForm } from '#words/sayDate.ts';
import { words } from '#words/words.ts';
import { sayDate } from './sayDate.ts';

/**
 * How a day of the calendar is known. `stated`: the text settles it. `counted`: the text names it (“Tuesday”), and it is a day
 * of the calendar only by another that is inferred. `implied`: it is inferred.
 */
export type DayCertainty = Certainty | 'counted';

/** A day, or a longer span, with how it is known as a day of the calendar. */
export interface KnownDay {
  /** EDTF level 1. */
  readonly value: string;
  readonly certainty: DayCertainty;
}

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
export function sayKnownDay(
  day: KnownDay,
  form: DateForm = 'long',
  remark: InferredRemark = 'inferred',
): string {
  return sayDate(day.value, form) + remarkOn(day, remark);
}

/** “ (inferred)” after what is inferred, “ (counted)” after what is counted from that, nothing after what is stated. */
export function remarkOn({ certainty }: Pick<KnownDay, 'certainty'>, remark: InferredRemark): string {
  return certainty === 'stated' ? '' : ` (${words.remarks[certainty][remark]})`;
}
