import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { isOverdue, newestDay } from '#site/pastDue.ts';
import type { ContentRule } from './rule.ts';

/** Warns of a plan whose day is over on the day of the newest published article, and of which nothing says what became. */
export const pastPlans: ContentRule = ({ articles, events, files }) => {
  const newest = newestDay(articles.filter(({ status }) => status === 'published'));
  if (newest === null) return;
  for (const [id, event] of events) {
    const file = files.events.get(id);
    if (!file || !isOverdue(event, newest)) continue;
    warn(
      file,
      {
        reason: `Unconfirmed plan of ${event.date}: that day is over by ${newest}, when the newest article appeared`,
        rule: 'past-plan',
        mend: 'Readers see it as past due. Look for a later source that says what became of it: add `outcome`, and `status: confirmed` or `cancelled`.',
        actual: event.date,
      },
      fieldPlace(file, ['date']),
    );
  }
};
