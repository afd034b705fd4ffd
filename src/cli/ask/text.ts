import { ReadStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import type { Terminal } from './questions.ts';

const CONTROL_C = '\u0003';
const CONTROL_D = '\u0004';
const BACKSPACE = '\u007f';

/**
 * Asks for a text of many lines, as it is pasted; Ctrl+D ends it. It is taken as it comes, since a terminal that hands on whole
 * lines cuts each at 4,096 characters.
 *
 * @throws Error where it is broken off by Ctrl+C.
 */
export async function askLongText(terminal: Terminal, message: string): Promise<string> {
  const { input = process.stdin, output = process.stdout } = terminal;
  output.write(`${message} Then press Ctrl+D.\n`);
  if (input instanceof ReadStream) input.setRawMode(true);
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of input.iterator({ destroyOnReturn: false })) {
      const typed = decoder.decode(Buffer.from(chunk), { stream: true }).replaceAll(/\r\n?/g, '\n');
      const [part = '', ...ended] = typed.split(CONTROL_D);
      if (part.includes(CONTROL_C)) throw new Error('stopped, nothing was written');
      output.write(part === BACKSPACE ? '\b \b' : part.replaceAll('\n', '\r\n'));
      text = part === BACKSPACE ? text.slice(0, -1) : text + part;
      if (ended.length > 0) break;
    }
  } finally {
    if (input instanceof ReadStream) input.setRawMode(false);
    input.pause();
  }
  output.write('\n');
  return `${stripVTControlCharacters(text).trimEnd()}\n`;
}
