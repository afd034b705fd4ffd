import type { Readable, Writable } from 'node:stream';
import { autocomplete, isCancel, select, text } from '@clack/prompts';

/** Where questions are asked and answered: the command's own terminal, where nothing is said. */
export interface Terminal {
  readonly input?: Readable;
  readonly output?: Writable;
}

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

export interface TextQuestion {
  readonly message: string;
  /** What an answer may look like, shown while there is none. */
  readonly placeholder?: string;
  /** What stands there already, to be taken or changed. */
  readonly initial?: string;
  /** What is wrong with an answer; undefined where nothing is. One that is not given may be left empty. */
  readonly fault?: (answer: string) => string | undefined;
}

/** How many choices are listed at once; with more, typing narrows them down. */
const LISTED = 10;

/** Whether somebody sits there who can be asked. */
export function isByHand(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks for a line of text; undefined where it is left empty. */
export async function askText(
  terminal: Terminal,
  { message, placeholder, initial, fault }: TextQuestion,
): Promise<string | undefined> {
  const answer = await text({
    ...terminal,
    message,
    ...(placeholder !== undefined && { placeholder }),
    ...(initial !== undefined && { initialValue: initial }),
    validate: (given) => fault?.(given?.trim() ?? ''),
  });
  return given(answer)?.trim() || undefined;
}

/** Asks for a line of text until there is one. */
export async function askNeeded(
  terminal: Terminal,
  message: string,
  fault?: (answer: string) => string | undefined,
): Promise<string> {
  const needed = (answer: string): string | undefined =>
    answer === '' ? 'It cannot do without.' : fault?.(answer);
  return (await askText(terminal, { message, fault: needed })) ?? '';
}

/** Asks for one of several. */
export async function askChoice<T extends string>(
  terminal: Terminal,
  message: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  const question = { ...terminal, message, options: [...choices] as Choice<string>[], maxItems: LISTED };
  const answer = await (choices.length > LISTED ? autocomplete(question) : select(question));
  return given(answer) as T;
}

/** @throws Error where the question was not answered but broken off, as by Ctrl+C. */
function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Error('stopped, nothing was written');
  return answer as Exclude<T, symbol>;
}
