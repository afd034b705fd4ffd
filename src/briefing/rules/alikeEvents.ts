import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { compareText } from '#site/days.ts';
import { plainName } from './plainName.ts';
import type { ContentRule } from './rule.ts';

/** Warns of two events of one title and one day. */
export const alikeEvents: ContentRule = ({ events, files }) => {
  const first = new Map<string, string>();
  const inOrder = [...events].sort(([a], [b]) => compareText(a, b));
  for (const [id, { title, date }] of inOrder) {
    const key = `${date} ${plainName(title)}`;
    const [file, twin] = [files.events.get(id), files.events.get(first.get(key) ?? '')];
    if (!twin) first.set(key, id);
    if (!twin || !file) continue;
    warn(
      file,
      {
        reason: `Unexpected second event “${title}” of ${date}: content/events/${twin.stem}.md is one`,
        rule: 'alike-events',
        mend: `If they are one, keep one file and name it in all articles (\`is=${twin.stem}\`); else call them by what tells them apart.`,
        actual: title,
      },
      fieldPlace(file, ['title']),
    );
  }
};
