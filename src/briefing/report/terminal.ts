import { styleText } from 'node:util';
import type { Shown } from './lines.ts';
import { coloured, plain } from './paint.ts';

/** How a report is shown where a command's output goes, with paths said from a folder. Narrow or wide terminals get lines that can be read. */
export function terminal(from: string): Shown {
  const { columns } = process.stdout;
  const hasColours = styleText('bold', ' ', { stream: process.stdout }) !== ' ';
  return {
    width: Math.min(Math.max(columns ?? 100, 50), 110),
    paint: hasColours ? coloured : plain,
    from,
  };
}
