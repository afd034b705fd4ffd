import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, messageOf } from './fail.ts';

/** Reads a command's options; where they are not understood, or help is asked for, says how the command is used. */
export function readArgs<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`);
  }
}
