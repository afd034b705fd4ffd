import type { VFile } from 'vfile';
import { isEdtf } from '#model/edtf.ts';
import { ID_PATTERN } from '#model/id.ts';
import { MARKS, type Mark, type MarkRule, utterancesOf } from './marks.ts';
import { nearest } from './nearest.ts';
import { report } from './problems.ts';

/** Checks that a mark has the attributes it needs and no others, each well formed. */
export function checkAttributes(mark: Mark, file: VFile): void {
  const rule: MarkRule = MARKS[mark.name];
  const attributes = mark.attributes ?? {};
  for (const name of requiredOf(mark, rule)) {
    if (attributes[name]) continue;
    report(
      file,
      {
        reason: `Unexpected \`${mark.name}\` without \`${name}\``,
        rule: 'missing-attribute',
        mend: `Write \`{${name === 'id' ? '#…' : `${name}=…`}}\` after its label.`,
      },
      mark,
    );
  }
  for (const [name, value] of Object.entries(attributes)) checkAttribute(mark, rule, name, value ?? '', file);
}

/** A quote is either the first passage of an utterance, and has an id, or a further one, and says of which. */
function requiredOf(mark: Mark, rule: MarkRule): readonly string[] {
  if (mark.name !== 'quote') return rule.required;
  return mark.attributes?.of === undefined ? ['id'] : [];
}

/** Who speaks, when and how is said once, on the first passage of an utterance. */
function knownOf(mark: Mark, rule: MarkRule): readonly string[] {
  if (mark.name === 'quote')
    return mark.attributes?.of === undefined ? rule.optional.filter((name) => name !== 'of') : ['of'];
  return [...rule.required, ...rule.optional];
}

function checkAttribute(mark: Mark, rule: MarkRule, name: string, value: string, file: VFile): void {
  const known = knownOf(mark, rule);
  if (!known.includes(name)) {
    const meant = nearest(name, known);
    report(
      file,
      {
        reason: `Unexpected attribute \`${name}\` of \`${mark.name}\`, expected ${known.map((k) => `\`${k}\``).join(', ') || 'none'}`,
        rule: 'unknown-attribute',
        mend: meant ? `Did you mean \`${meant}\`?` : 'Take it off.',
        actual: name,
        expected: known,
      },
      mark,
    );
    return;
  }
  const isDate = name === 'said' || (mark.name === 'date' && name === 'is');
  if (isDate ? isEdtf(value) : isFlag(name) ? value === '' : areIds(mark, name, value)) return;
  if (isFlag(name)) {
    reportFlag(mark, name, value, file);
    return;
  }
  report(
    file,
    {
      reason: isDate
        ? `Unexpected date \`${value}\`, expected a date that the calendar has, in EDTF level 1`
        : `Unexpected ${name} \`${value}\`, expected lower-case words joined by hyphens`,
      rule: isDate ? 'impossible-date' : 'malformed-id',
      mend: isDate
        ? 'Write a day as `2022-01-10`, a month as `2022-01`, a year as `2022`.'
        : 'Write it as `ned-price`.',
      actual: value,
    },
    mark,
  );
}

function reportFlag(mark: Mark, name: string, value: string, file: VFile): void {
  report(
    file,
    {
      reason: `Unexpected value \`${value}\` of \`${name}\`, expected the word alone`,
      rule: 'flag-value',
      mend: `Write \`${name}\` where it holds, and nothing where it does not.`,
      actual: value,
    },
    mark,
  );
}

/** A cue may report several statements. */
function areIds(mark: Mark, name: string, value: string): boolean {
  const ids = mark.name === 'cue' && name === 'of' ? utterancesOf({ of: value }) : [value];
  return ids.length > 0 && ids.every((id) => ID_PATTERN.test(id));
}

function isFlag(name: string): boolean {
  return name === 'inferred' || name === 'partial';
}
