import type { Node, Nodes, Root } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { isEdtf } from '#model/edtf.ts';
import { ID_PATTERN } from '#model/id.ts';
import { MARKS, type MarkName, type MarkRule, utterancesOf } from './marks.ts';
import { nearest } from './nearest.ts';
import { report } from './problems.ts';

type Mark = (TextDirective | ContainerDirective) & { readonly name: MarkName };

/**
 * Checks that an article is paragraphs of text and marks, with notes between them; that each mark has the attributes it
 * needs and no others; that ids and dates are well formed; and that no mark overlaps another of its kind.
 *
 * Runs after {@link remarkRestoreText}: each directive left is one of ours.
 */
export function remarkCheckMarks() {
  return (tree: Root, file: VFile): void => {
    for (const block of tree.children) {
      if (block.type === 'yaml') continue;
      if (block.type === 'paragraph') checkInline(block.children, [], file);
      else if (block.type === 'containerDirective') checkAttributes(block as Mark, file);
      else reportStructure(block, 'a paragraph or a note', file);
    }
  };
}

function checkInline(nodes: readonly Nodes[], inside: readonly Mark[], file: VFile): void {
  for (const node of nodes) {
    if (node.type === 'text') continue;
    if (node.type !== 'textDirective') {
      reportStructure(node, 'text and marks', file);
      continue;
    }
    const mark = node as Mark;
    checkAttributes(mark, file);
    checkNesting(mark, inside, file);
    checkInline(mark.children, [...inside, mark], file);
  }
}

function reportStructure(node: Node, expected: string, file: VFile): void {
  report(
    file,
    {
      reason: `Unexpected ${node.type}, expected ${expected}`,
      rule: 'article-structure',
      mend: 'An article holds its source text and marks, nothing else: escape the characters that Markdown reads as markup with `\\`.',
    },
    node,
  );
}

function checkNesting(mark: Mark, inside: readonly Mark[], file: VFile): void {
  const around = inside.find((outer) => !(MARKS[outer.name] as MarkRule).holds.includes(mark.name));
  if (!around) return;
  report(
    file,
    {
      reason: `Unexpected \`${mark.name}\` that overlaps a \`${around.name}\` (line ${around.position?.start.line})`,
      rule: 'mark-overlap',
      mend: `End the \`${around.name}\` before it, or take one of the two marks off.`,
    },
    mark,
  );
}

function checkAttributes(mark: Mark, file: VFile): void {
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

function checkAttribute(mark: Mark, rule: MarkRule, name: string, value: string, file: VFile): void {
  const known = [...rule.required, ...rule.optional];
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
  if (isDate ? isEdtf(value) : isFlag(name) || areIds(mark, name, value)) return;
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

/** A cue may report several statements. */
function areIds(mark: Mark, name: string, value: string): boolean {
  const ids = mark.name === 'cue' && name === 'of' ? utterancesOf({ of: value }) : [value];
  return ids.length > 0 && ids.every((id) => ID_PATTERN.test(id));
}

function isFlag(name: string): boolean {
  return name === 'inferred' || name === 'partial';
}
