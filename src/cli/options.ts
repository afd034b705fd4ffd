import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { fail } from './fail.ts';
import { faultOf } from './options/faultOf.ts';
import { takenByNpm } from './options/takenByNpm.ts';

/** Reads a command's options; where they are not understood, or help is asked for, says how the command is used. */
export function readArgs<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> {
  const args = process.argv.slice(2);
  if (args.some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  }
  refuseTaken(config.options ?? {});
  const fault = faultOf(args, config);
  if (fault !== null) fail(`${fault}\n\n${usage}`);
  return parseArgs(config);
}

/** Ends the command where npm has kept options of it. */
export function refuseTaken(options: ParseArgsOptionsConfig): void {
  const taken = takenByNpm(options, { args: process.argv.slice(2), env: process.env });
  if (taken !== null) fail(taken);
}
