import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from '#cli/ask/questions.ts';

/** Keys as a terminal sends them. */
export const DOWN = '\u001b[B';
export const ENTER = '\r';
export const CONTROL_C = '\u0003';
/** Takes away what stands in a field already. */
export const CLEARED = '\u0015';

/** A part of a question, and the keys that are typed once it is asked. */
export type Answer = readonly [question: string, keys: string];

/**
 * Somebody at a terminal, who answers questions as they come, in their order. `shown` is all that the terminal has shown;
 * `finish` fails where a question was never asked.
 */
export function typist(answers: readonly Answer[]): {
  readonly terminal: Terminal;
  readonly shown: () => string;
  readonly finish: () => void;
} {
  const input = new PassThrough();
  const left = [...answers];
  let shown = '';
  let unread = '';
  const output = new Writable({
    write(chunk, _, done) {
      shown += String(chunk);
      unread += stripVTControlCharacters(String(chunk));
      const [next] = left;
      if (next && unread.includes(next[0])) {
        left.shift();
        unread = '';
        setImmediate(() => input.write(next[1]));
      }
      done();
    },
  });
  return {
    terminal: { input, output: Object.assign(output, { columns: 200, rows: 50 }) },
    shown: () => stripVTControlCharacters(shown),
    finish: () => assert.deepEqual(left, [], stripVTControlCharacters(shown)),
  };
}
