import type { Node, Point, Position } from 'unist';
import type { VFile } from 'vfile';
import type { RuleId } from './rules.ts';

/** A message as it stands in a file. */
export type Message = VFile['messages'][number];

/** Words put in the place of others, by offsets of the file as it was read. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The file that it changes, from `content/` (`redirects.yaml`), where that is another than the message's. One that is missing is made. */
  readonly path?: string | undefined;
}

/** What is wrong at one place of a content file, and how to mend it. */
export interface Problem {
  /** “Unexpected X, expected Y”. */
  readonly reason: string;
  readonly rule: RuleId;
  readonly mend?: string | undefined;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[] | undefined;
  /** Edits that mend it all together, where there is one way to and it changes nothing else. */
  readonly fix?: readonly TextEdit[] | undefined;
}

/** Where in a file: a node, a position or a point. */
export type Place = Node | Position | Point;

/** Adds an error to a file. It does not throw, so that one run shows all there is to mend. */
export function report(file: VFile, problem: Problem, place?: Place): void {
  addMessage(file, problem, place, true);
}

/** Adds a warning: something to look at, with which the site can be built. */
export function warn(file: VFile, problem: Problem, place?: Place): void {
  addMessage(file, problem, place, false);
}

function addMessage(file: VFile, problem: Problem, place: Place | undefined, isError: boolean): void {
  const origin = { source: 'on-the-record', ruleId: problem.rule };
  const message = file.message(problem.reason, place ? { ...origin, place: positionOf(place) } : origin);
  message.fatal = isError;
  if (problem.mend !== undefined) message.note = problem.mend;
  if (problem.actual !== undefined) message.actual = problem.actual;
  if (problem.expected !== undefined) message.expected = [...problem.expected];
  if (problem.fix !== undefined) Object.assign(message, { fix: problem.fix });
}

/** The edits that mend what a message tells of; none where an editor has to. */
export function fixOf(message: Message & { readonly fix?: readonly TextEdit[] }): readonly TextEdit[] {
  return message.fix ?? [];
}

function positionOf(place: Place): Position | Point | undefined {
  return 'type' in place ? place.position : place;
}

/** Whether a file has errors. */
export function hasErrors(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true);
}
