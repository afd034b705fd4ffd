import { fieldPlace } from '#markdown/fields.ts';
import { report, warn } from '#markdown/problems.ts';
import type { ContentRule } from './rule.ts';

/** A role ends after it begins; and warns of roles that are not in their order, since the last one is shown as the newest. */
export const roleDays: ContentRule = ({ speakers, files }) => {
  for (const [id, { roles }] of speakers) {
    const file = files.speakers.get(id);
    if (!file) continue;
    for (const [i, { title, from, until }] of roles.entries()) {
      if (from !== undefined && until !== undefined && until < from)
        report(
          file,
          {
            reason: `Unexpected end of “${title}” on ${until}, before it began on ${from}`,
            rule: 'role-backwards',
            mend: 'Correct `from` or `until`; the two may have changed places.',
            actual: until,
          },
          fieldPlace(file, ['roles', i, 'until']),
        );
      const before = roles[i - 1];
      if (from === undefined || before?.from === undefined || before.from <= from) continue;
      warn(
        file,
        {
          reason: `Unexpected role “${title}” from ${from} below “${before.title}” from ${before.from}`,
          rule: 'roles-order',
          mend: 'Put the newest role last: readers see it as what the speaker is now.',
          actual: from,
        },
        fieldPlace(file, ['roles', i, 'from']),
      );
    }
  }
};
