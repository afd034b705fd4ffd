import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsOptionsConfig } from 'node:util';

/** A command as npm has started it. */
export interface Started {
  readonly args: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
}

/**
 * Says which of a command's options npm has kept to itself, since they stood before `--`, and how to give them; null where
 * there are none. npm tells a script of them as `npm_config_fix=true`; it leaves the words after them among the others.
 *
 * What an `.npmrc` sets is told in the same way, and is no slip. What stands in the environment in capitals, as `NPM_CONFIG_…`,
 * npm does not tell again. The few options that npm takes for abbreviations of its own (`--format`) leave no trace.
 *
 *     npm run check --fix → Unexpected `--fix` before `--`, where npm takes it for its own. Write `npm run check -- --fix`
 */
export function takenByNpm(options: ParseArgsOptionsConfig, { args, env }: Started): string | null {
  const script = env.npm_lifecycle_event;
  if (script === undefined) return null;
  const taken = Object.keys(options).filter(
    (name) =>
      (env[variable(name)] ?? '') !== '' &&
      !args.some((one) => one === `--${name}` || one.startsWith(`--${name}=`)),
  );
  const settings = taken.length === 0 ? [] : npmrcFiles(env);
  const slips = taken.filter((name) => !settings.some((text) => isSetIn(text, name)));
  if (slips.length === 0) return null;
  const written = slips.map((name) => asWritten(name, options[name]?.type, env[variable(name)] ?? ''));
  return (
    `Unexpected ${slips.map((name) => `\`--${name}\``).join(', ')} before \`--\`, where npm takes ` +
    `${slips.length === 1 ? 'it' : 'them'} for its own. Write \`--\` before the options: ` +
    `\`${commandOf(script)} -- ${[...(args.length > 0 ? ['…'] : []), ...written].join(' ')}\``
  );
}

function variable(name: string): string {
  return `npm_config_${name.replaceAll('-', '_').toLowerCase()}`;
}

function commandOf(script: string): string {
  return script === 'start' ? 'npm start' : `npm run ${script}`;
}

/** Where npm tells no value of one, it has left it among the other words. */
function asWritten(name: string, type: 'string' | 'boolean' | undefined, value: string): string {
  if (type === 'boolean') return `--${name}`;
  if (value === 'true') return `--${name} …`;
  return `--${name} ${/^[\w./:-]+$/.test(value) ? value : JSON.stringify(value)}`;
}

/** The texts of the settings of the user, the machine and the project. */
function npmrcFiles(env: Started['env']): readonly string[] {
  const { npm_config_userconfig, npm_config_globalconfig, npm_config_local_prefix } = env;
  const own = npm_config_local_prefix && path.join(npm_config_local_prefix, '.npmrc');
  return [npm_config_userconfig, npm_config_globalconfig, own].flatMap((file) =>
    file && existsSync(file) ? [readFileSync(file, 'utf8')] : [],
  );
}

function isSetIn(text: string, name: string): boolean {
  return text.split('\n').some((line) => line.split('=')[0]?.trim() === name);
}
