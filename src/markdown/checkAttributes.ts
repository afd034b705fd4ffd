import type { VFile } from 'vfile';
import { attributeNamePlace, attributePlace, repeatedAttributes } from './attributePlace.ts';
import { valueProblem } from './attributeValues.ts';
import { MARKS, type Mark, type MarkRule } from './marks.ts';
import { didYouMean } from './nearest.ts';
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
  for (const [name, place] of repeatedAttributes(file, mark.position)) {
    report(
      file,
      {
        reason: `Unexpected second \`${name}\` of one \`${mark.name}\``,
        rule: 'repeated-attribute',
        mend: 'Take one of the two off: nothing would be read of the first.',
        actual: name,
      },
      place,
    );
  }
  for (const [name, value] of Object.entries(attributes)) checkAttribute(mark, rule, name, value ?? '', file);
}

/**
 * A quote is either the first passage of an utterance, and has an id, or a further one, and says of which. Whose words are
 * in doubt must be said, and which date is counted from another.
 */
function requiredOf(mark: Mark, rule: MarkRule): readonly string[] {
  if (mark.name === 'date') return mark.attributes?.from === undefined ? [] : ['is'];
  if (mark.name !== 'quote') return rule.required;
  const { of, doubt } = mark.attributes ?? {};
  if (of !== undefined) return [];
  return doubt === undefined ? ['id'] : ['id', 'by'];
}

/** Who speaks, when and how is said once, on the first passage of an utterance; each passage may be in doubt by itself. */
function knownOf(mark: Mark, rule: MarkRule): readonly string[] {
  if (mark.name === 'quote')
    return mark.attributes?.of === undefined
      ? rule.optional.filter((name) => name !== 'of')
      : ['of', 'doubt'];
  return [...rule.required, ...rule.optional];
}

function checkAttribute(mark: Mark, rule: MarkRule, name: string, value: string, file: VFile): void {
  const known = knownOf(mark, rule);
  if (!known.includes(name)) {
    report(
      file,
      {
        reason: `Unexpected attribute \`${name}\` of \`${mark.name}\`, expected ${known.map((k) => `\`${k}\``).join(', ') || 'none'}`,
        rule: 'unknown-attribute',
        mend: didYouMean(name, known) ?? 'Take it off.',
        actual: name,
        expected: known,
      },
      attributeNamePlace(file, mark.position, name),
    );
    return;
  }
  const problem = valueProblem(mark.name, name, value);
  if (problem) report(file, problem, attributePlace(file, mark.position, name));
}
