import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import { type FieldPath, hasField, namePlace, nearestPlace } from './fields.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Place, type Problem, report } from './problems.ts';
import type { RuleId } from './rules.ts';
import { descriptionAt, fieldsAt, shapeAt } from './schemaFields.ts';

type Issue = z.core.$ZodIssue;

/**
 * Reports what a schema finds wrong with the fields of a file, each at its own place and in an editor's words. Where a rule is
 * given, it stands for all of them.
 */
export function reportIssues(file: VFile, schema: z.ZodType, issues: readonly Issue[], rule?: RuleId): void {
  const say = (problem: Problem, place: Place | undefined): void =>
    report(file, rule === undefined ? problem : { ...problem, rule }, place);
  const misspelt = misspeltFields(schema, issues);
  for (const issue of issues) {
    if (misspelt.has(nameOf(issue.path))) continue;
    if (issue.code !== 'unrecognized_keys')
      say(problemOf(issue, file, schema), nearestPlace(file, issue.path));
    else
      for (const key of issue.keys)
        say(unknownField(key, issue.path, schema), namePlace(file, [...issue.path, key]));
  }
}

/** Fields that are missing because their name is written otherwise: told once, where it is. */
function misspeltFields(schema: z.ZodType, issues: readonly Issue[]): ReadonlySet<string> {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.flatMap((key) => {
          const field = nearest(key, fieldsAt(schema, issue.path));
          return field === undefined ? [] : nameOf([...issue.path, field]);
        })
      : [],
  );
  return new Set(meant);
}

function unknownField(key: string, within: FieldPath, schema: z.ZodType): Problem {
  const known = fieldsAt(schema, within);
  const of = within.length > 0 ? ` of \`${nameOf(within)}\`` : '';
  return {
    reason: `Unexpected field \`${key}\`${of}, expected ${listed(known)}`,
    rule: 'unknown-field',
    mend:
      didYouMean(key, known) ??
      'Take it off; what has no field goes into the text below the fields, or after a `#`.',
    actual: key,
    expected: known,
  };
}

function problemOf(issue: Issue, file: VFile, schema: z.ZodType): Problem {
  const name = nameOf(issue.path);
  if (!hasField(file, issue.path)) return missing(issue, name, schema);
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const given = writtenIn(file, issue.path);
      return {
        reason: `Unexpected \`${given}\` in \`${name}\`, expected ${listed(values)}`,
        rule: 'field-value',
        mend: didYouMean(given, values) ?? 'Write one of them.',
        actual: given,
        expected: values,
      };
    }
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid input')) return ownWords(issue, file, schema);
      return wrongType(issue.expected, file, schema, issue.path);
    case 'too_small':
      return {
        reason: `Unexpected empty \`${name}\`, expected words`,
        rule: 'field-value',
        mend: 'Fill it in, or take the line away where the field is optional.',
      };
    case 'invalid_format':
      if (issue.format === 'url')
        return {
          reason: `Unexpected address \`${writtenIn(file, issue.path)}\` in \`${name}\`, expected one that begins with \`https://\` or \`http://\``,
          rule: 'field-value',
          mend: 'Copy the whole address from the browser.',
          actual: writtenIn(file, issue.path),
        };
      return ownWords(issue, file, schema);
    default:
      return ownWords(issue, file, schema);
  }
}

/** A schema's own message, with the name of the field put in: “Unexpected day `2022-02-30` in `published`, expected …”. */
function ownWords({ message, path }: Issue, file: VFile, schema: z.ZodType): Problem {
  const [name, given] = [nameOf(path), writtenIn(file, path)];
  return {
    reason:
      !message.includes(`\`${given}\``) || name === ''
        ? message
        : message.replace(/, expected|$/, (rest) => ` in \`${name}\`${rest}`),
    rule: 'field-value',
    mend: holds(schema, path, message),
  };
}

/** A field that is needed is not there; `custom` issues say themselves why it is. */
function missing(issue: Issue, name: string, schema: z.ZodType): Problem {
  const shape = shapeAt(schema, issue.path);
  const example = shape && 'options' in shape ? String((shape.options as readonly unknown[])[0]) : '…';
  return {
    reason:
      issue.code === 'custom' && issue.message.startsWith('Unexpected')
        ? issue.message
        : `Unexpected fields without \`${name}\``,
    rule: 'missing-field',
    mend: `Add \`${String(issue.path.at(-1))}: ${example}\`.`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list, each item on a line of its own after `- `',
  object: 'fields of its own, each on an indented line',
};

function wrongType(expected: string, file: VFile, schema: z.ZodType, path: FieldPath): Problem {
  const name = nameOf(path);
  const given = writtenIn(file, path);
  const kind = KINDS[expected] ?? expected;
  if (given === '' && expected === 'string')
    return {
      reason: `Unexpected empty \`${name}\`, expected words`,
      rule: 'field-value',
      mend: 'Fill it in, or take the line away where the field is optional.',
    };
  const isPlain = expected === 'string' && /^[\w.+-]+$/.test(given);
  const place = nearestPlace(file, path);
  return {
    reason: `Unexpected ${isPlain && /^[\d.+-]+$/.test(given) ? 'number ' : ''}${given === '' ? 'emptiness' : `\`${given}\``} in \`${name}\`, expected ${kind}`,
    rule: 'field-value',
    mend: isPlain
      ? `YAML reads it as something else than words: write \`"${given}"\`.`
      : expected === 'array' && given !== ''
        ? `Write \`${String(path.at(-1))}:\`, and on the next line \`  - ${given}\`.`
        : holds(schema, path),
    actual: given,
    ...(isPlain && {
      fix: [{ start: place.start.offset ?? 0, end: place.end.offset ?? 0, text: `"${given}"` }],
    }),
  };
}

/** What stands in a field, its first line. */
function writtenIn(file: VFile, path: FieldPath): string {
  const { start, end } = nearestPlace(file, path);
  return (
    String(file)
      .slice(start.offset, end.offset)
      .replace(/^(["'])(.*)\1$/s, '$2')
      .split('\n', 1)[0] ?? ''
  );
}

/** `source`, `url` → “source.url”; `roles`, 1, `title` → “roles[2].title”. Of a list of entries the place says which. */
function nameOf(path: FieldPath): string {
  return path
    .slice(typeof path[0] === 'number' ? 1 : 0)
    .map((part, i) => (typeof part === 'number' ? `[${part + 1}]` : `${i > 0 ? '.' : ''}${String(part)}`))
    .join('');
}

/** What a field holds, or the fields beside it that a message names. */
function holds(schema: z.ZodType, path: FieldPath, message = ''): string | undefined {
  const beside = fieldsAt(schema, path.slice(0, -1)).filter((name) => message.includes(`\`${name}\``));
  const named = beside.map((name) => [...path.slice(0, -1), name]);
  const said = (named.length > 0 ? named : [path]).flatMap((one) => {
    const description = descriptionAt(schema, one);
    const name = nameOf(one);
    return description === undefined
      ? []
      : name === ''
        ? [description]
        : [`\`${name}\` holds: ${description}`];
  });
  return said.length > 0 ? said.join(' ') : undefined;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
