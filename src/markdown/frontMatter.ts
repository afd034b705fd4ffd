import type { ZodType } from 'astro/zod';
import type { Point, Position } from 'unist';
import type { VFile } from 'vfile';
import { location } from 'vfile-location';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { report } from './problems.ts';
import type { RuleId } from './rules.ts';

const FENCED = /^---\r?\n([\s\S]*?)\r?\n---[^\S\n]*(?:\r?\n|$)/;

/** The fields of a file as it has them written, and the offset at which they begin; null where it has none. */
export function frontMatterOf(markdown: string): { readonly text: string; readonly from: number } | null {
  const fenced = FENCED.exec(markdown);
  return fenced && { text: fenced[1] ?? '', from: fenced[0].indexOf('\n') + 1 };
}

/** Reads and validates the YAML between the `---` lines. Reports each fault at its own line, and gives null where there is one. */
export function readFrontMatter<T>(file: VFile, schema: ZodType<T>): T | null {
  const front = frontMatterOf(String(file));
  if (front === null) {
    report(
      file,
      {
        reason: 'Unexpected start of file, expected front matter',
        rule: 'front-matter',
        mend: 'Begin the file with a line `---`, the fields in YAML, and a line `---`.',
      },
      { line: 1, column: 1 },
    );
    return null;
  }
  return readYaml(file, { ...front, rule: 'front-matter' }, schema)?.fields ?? null;
}

/** YAML in a file: its text, the offset at which it begins, and the rule that its fields keep. */
interface YamlPart {
  readonly text: string;
  readonly from: number;
  readonly rule: RuleId;
}

/** What some YAML holds, and where in its file: `place([0, 'to'])`. */
export interface YamlFields<T> {
  readonly fields: T;
  readonly place: (path: readonly PropertyKey[]) => Position | undefined;
}

/** Reads and validates YAML. Reports each fault at its own line, and gives null where there is one. */
export function readYaml<T>(
  file: VFile,
  { text, from, rule }: YamlPart,
  schema: ZodType<T>,
): YamlFields<T> | null {
  const yaml = parseDocument(text, { lineCounter: new LineCounter() });
  if (yaml.errors.length > 0) {
    for (const error of yaml.errors) reportAt(file, from + error.pos[0], firstLine(error.message), 'yaml');
    return null;
  }
  const result = schema.safeParse(yaml.toJS({ maxAliasCount: 0 }));
  if (result.success) return { fields: result.data, place: placer(file, yaml, from) };
  for (const issue of result.error.issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    reportAt(file, from + offsetOf(yaml, [...issue.path, ...unknown]), reasonOf(issue), rule);
  }
  return null;
}

/** Where a field of a file's front matter stands: `['corrections', 0, 'on']` is at the value of the first correction's `on`. */
export function fieldPlace(file: VFile, path: readonly PropertyKey[]): Point | undefined {
  const front = frontMatterOf(String(file));
  return front === null
    ? undefined
    : location(file).toPoint(front.from + offsetOf(parseDocument(front.text), path));
}

function placer(file: VFile, yaml: Document, from: number): YamlFields<unknown>['place'] {
  const { toPoint } = location(file);
  return (path) => {
    const node = yaml.getIn(path, true);
    if (!isNode(node) || !node.range) return undefined;
    const [start, end] = [toPoint(from + node.range[0]), toPoint(from + node.range[1])];
    return start && end && { start, end };
  };
}

function reasonOf(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  // Of a list of entries, the place says which.
  const field = issue.path.slice(typeof issue.path[0] === 'number' ? 1 : 0).join('.');
  return field === '' ? issue.message : `${field}: ${issue.message}`;
}

/** Where a field stands; that of the nearest one around it where the field itself is missing. */
function offsetOf(yaml: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function reportAt(file: VFile, offset: number, reason: string, rule: RuleId): void {
  report(
    file,
    { reason, rule, mend: 'src/model/ says beside each field what it holds.' },
    location(file).toPoint(offset),
  );
}

/** The parser's message without its own place, which counts from the first field. */
function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}
