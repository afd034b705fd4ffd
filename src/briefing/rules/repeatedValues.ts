import type { VFile } from 'vfile';
import { fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import { plainName } from './plainName.ts';
import type { ContentRule } from './rule.ts';

/** Warns of a list that says the same twice, and of an alias that is the name itself. */
export const repeatedValues: ContentRule = ({ speakers, events, files }) => {
  for (const [id, { name, aliases, sameAs, articles }] of speakers) {
    const file = files.speakers.get(id);
    look(file, 'aliases', aliases, [name]);
    look(file, 'sameAs', sameAs);
    look(file, 'articles', articles);
  }
  for (const [id, { sides, participants }] of events) {
    look(files.events.get(id), 'sides', sides);
    look(files.events.get(id), 'participants', participants);
  }
};

function look(
  file: VFile | undefined,
  field: string,
  values: readonly string[],
  said: readonly string[] = [],
): void {
  const known = new Set(said.map(plainName));
  for (const [i, value] of values.entries()) {
    const key = plainName(value);
    const place = file && known.has(key) ? fieldPlace(file, [field, i]) : undefined;
    known.add(key);
    if (!file || !place) continue;
    warn(
      file,
      {
        reason: `Unexpected \`${value}\` in \`${field}\`: it is said already`,
        rule: 'repeated-value',
        mend: 'Take it away.',
        actual: value,
        fix: lineOf(file, place.start.line),
      },
      place,
    );
  }
}

/** The edit that takes an item of a list away with its line; none where the list stands on one line. */
function lineOf(file: VFile, line: number): { start: number; end: number; text: string }[] | undefined {
  const lines = String(file).split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + 1;
  const text = lines[line - 1] ?? '';
  return /^\s*- /.test(text) ? [{ start, end: start + text.length + 1, text: '' }] : undefined;
}
