import { type Document, isAlias, isScalar, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem, TextEdit } from './problems.ts';

/** What is wrong with the fields of a file as YAML, in words for someone who need not know YAML. */
export interface YamlFault extends Problem {
  /** Offsets in the fields. */
  readonly at: readonly [start: number, end: number];
}

const QUOTE = 'Put the whole value between quotation marks: `"…"`.';

/** The faults of fields as YAML: of several on one line the first, since the others mostly follow from it. */
export function yamlFaults(yaml: Document, written: string): YamlFault[] {
  const first = new Map(
    yaml.errors.toReversed().map((error) => [lineOf(written, error.pos[0]).number, error]),
  );
  const faults = [...first.values()].toReversed().map((error) => faultOf(error, written));
  const found = faults.length > 0 ? outsideBraces(faults, written) : signs(yaml, written);
  return found.map(({ fix, ...fault }) =>
    fix && leavesFewer(fix, yaml, written) ? { ...fault, fix } : fault,
  );
}

/** What is found inside of braces that stand where they should not follows from them. */
function outsideBraces(faults: readonly YamlFault[], written: string): YamlFault[] {
  let end = -1;
  return faults.filter(({ at: [start] }) => {
    if (start < end) return false;
    if (written[start] === '{') end = written.indexOf('}', start);
    return true;
  });
}

/** Whether YAML has less to say against fields once an edit is made; it may bring to light what is wrong otherwise. */
function leavesFewer(fix: readonly TextEdit[], yaml: Document, written: string): boolean {
  const [edit] = fix;
  if (!edit) return false;
  const after = parseDocument(written.slice(0, edit.start) + edit.text + written.slice(edit.end));
  return after.errors.length < Math.max(1, yaml.errors.length);
}

function faultOf(error: YAMLError, written: string): YamlFault {
  const at = [error.pos[0], Math.min(error.pos[1], endOfLine(written, error.pos[0]))] as const;
  const line = lineOf(written, at[0]);
  const word = written.slice(...at);
  const problem = (reason: string, mend: string): YamlFault => ({ reason, rule: 'yaml', mend, at });
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return /:\s.*:(?:\s|$)/.test(line.text)
        ? { ...problem('Unexpected second `: ` in a line', QUOTE), ...quoting(written, at[0]) }
        : problem(
            `Unexpected further fields under \`${line.text.trim()}\``,
            'A field has a value or fields of its own, not both: take the indentation of the next line away, or put both lines into one value.',
          );
    case 'MULTILINE_IMPLICIT_KEY':
    case 'MISSING_CHAR':
      return error.message.includes('quote')
        ? {
            ...problem(
              'Unexpected end of a value, expected a closing quotation mark',
              'Close the quotation mark that the value begins with.',
            ),
            at: openingBefore(written, error),
          }
        : problem(
            `Unexpected line \`${line.text.trim()}\`, expected \`field: value\``,
            'Write a colon and a space after the name of a field, and indent the further lines of a value.',
          );
    case 'DUPLICATE_KEY':
      return problem(
        `Unexpected second \`${/^[\w-]+/.exec(written.slice(at[0]))?.[0]}\``,
        'Each field stands once: join the two, or take one away.',
      );
    case 'TAB_AS_INDENT':
      return problem('Unexpected tab, expected spaces', 'Indent with two spaces a step.');
    case 'BAD_SCALAR_START':
      return {
        ...problem(`Unexpected \`${word}\` at the start of a value`, QUOTE),
        ...quoting(written, at[0]),
      };
    case 'BAD_INDENT':
      return error.message.includes('Flow')
        ? problem(
            'Unexpected end of a list, expected `]`',
            'Close the bracket; a value that begins with one stands between quotation marks.',
          )
        : problem(
            'Unexpected indentation, expected that of the line it belongs with',
            'Lines that belong together begin in the same column.',
          );
    case 'UNEXPECTED_TOKEN': {
      const sign = /^\s*(?:- )?(?:[\w-]+:\s+)?(?=[*&![{])/.exec(line.text);
      if (sign) return atSign(written, line.start + sign[0].length);
      if (/^\s*[\w-]+: -/.test(line.text))
        return problem(
          'Unexpected `-` beside the name of a field',
          'Put each item of the list on a line of its own below it: `  - …`.',
        );
      return problem(
        `Unexpected \`${word}\` after the end of a value`,
        'A value between quotation marks ends with the second one: put the whole value between `"…"`, and write `\\"` for one inside it.',
      );
    }
    case 'MULTIPLE_DOCS':
      return problem('Unexpected second `---`', 'The fields stand once, at the head of the file.');
    default:
      return problem(
        `Unexpected YAML: ${error.message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '')}`,
        QUOTE,
      );
  }
}

/** Where the quotation mark stands that nothing closes. */
function openingBefore(written: string, { message, pos: [end] }: YAMLError): YamlFault['at'] {
  const start = Math.max(0, written.lastIndexOf(/closing (.)/.exec(message)?.[1] ?? '"', end - 1));
  return [start, start + 1];
}

/** `*`, `&` and `!` begin something else in YAML than a value, and the words behind them would be lost. */
function signs(yaml: Document, written: string): YamlFault[] {
  const found: YamlFault[] = [];
  visit(yaml, {
    Node(_, node: Node) {
      if (!node.range) return;
      const isSign = isAlias(node) || node.tag !== undefined || (isScalar(node) && node.anchor !== undefined);
      if (!isSign) return;
      const start = isAlias(node)
        ? node.range[0]
        : Math.max(...['&', '!'].map((sign) => written.lastIndexOf(sign, node.range?.[0])));
      found.push(atSign(written, start));
    },
  });
  return found;
}

function atSign(written: string, start: number): YamlFault {
  // A brace begins fields, and words between quotation marks are none.
  if (written[start] === '{') return atBrace(start);
  return {
    reason: `Unexpected \`${written[start]}\` at the start of a value`,
    rule: 'yaml',
    mend: QUOTE,
    at: [start, start + 1],
    ...quoting(written, start),
  };
}

function atBrace(start: number): YamlFault {
  return {
    reason: 'Unexpected `{`, expected fields on lines of their own',
    rule: 'yaml',
    mend: 'Take the braces and commas off, and write each field on a line of its own, `field: value`; the first of an entry of a list stands behind `- `, the others below it.',
    at: [start, start + 1],
  };
}

/** The edit that puts the rest of a line between quotation marks, where the line holds no quotation mark or comment yet. */
function quoting(written: string, start: number): Pick<YamlFault, 'fix'> {
  const end = endOfLine(written, start);
  const value = written.slice(start, end).trimEnd();
  const isAlone = /^[ \t]+\S/.test(written.slice(end + 1)) || /["\\]| #/.test(value);
  return isAlone ? {} : { fix: [{ start, end: start + value.length, text: `"${value}"` }] };
}

function lineOf(
  written: string,
  at: number,
): { readonly text: string; readonly number: number; readonly start: number } {
  const start = written.lastIndexOf('\n', at - 1) + 1;
  return {
    text: written.slice(start, endOfLine(written, at)),
    number: written.slice(0, at).split('\n').length,
    start,
  };
}

function endOfLine(written: string, at: number): number {
  const end = written.indexOf('\n', at);
  return end < 0 ? written.length : end;
}
