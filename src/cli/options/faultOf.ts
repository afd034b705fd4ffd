import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { didYouMean } from '#markdown/nearest.ts';

/** Hyphens, and what word processors make of them. */
const DASHES = /^[-‐-―−]+/u;

/**
 * What is wrong with a command line, by the options that its command has; null where nothing is.
 *
 *     --publishr X → Unexpected `--publishr`, expected an option of this command. Did you mean `--publisher`?
 */
export function faultOf(
  args: readonly string[],
  { options = {}, allowPositionals = false }: ParseArgsConfig,
): string | null {
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const end = tokens.find(({ kind }) => kind === 'option-terminator')?.index ?? args.length;
  for (const token of tokens) {
    const written = (args[token.index] ?? '').replace(/=.*/s, '');
    const fault =
      token.kind === 'option'
        ? faultOfOption(token, written, options)
        : token.kind === 'positional'
          ? faultOfWord(written, token.index < end, { options, allowPositionals })
          : null;
    if (fault !== null) return fault;
  }
  return null;
}

interface Option {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function faultOfOption(
  { name, value, inlineValue }: Option,
  written: string,
  options: ParseArgsOptionsConfig,
): string | null {
  const type = options[name]?.type;
  if (type === undefined || !written.startsWith('--')) return unknown(written, options);
  if (type === 'boolean')
    return value === undefined ? null : `Unexpected value \`${value}\` of \`${written}\`, expected none`;
  const isFollowed = value !== undefined && (inlineValue === true || !isOption(value, options));
  if (!isFollowed) return `Unexpected \`${written}\` without a value, expected \`${written} …\``;
  return inlineValue === true || !/^-./.test(value)
    ? null
    : `Unexpected \`${value}\` after \`${written}\`: a value that begins with a hyphen is written \`${written}=${value}\``;
}

/** A word beside the options may be one of them that begins with a dash and not with hyphens. */
function faultOfWord(
  word: string,
  isBeforeEnd: boolean,
  { options = {}, allowPositionals = false }: ParseArgsConfig,
): string | null {
  if (isBeforeEnd && !word.startsWith('-') && DASHES.test(word)) return unknown(word, options);
  return allowPositionals ? null : `Unexpected \`${word}\`, expected options alone`;
}

function isOption(word: string, options: ParseArgsOptionsConfig): boolean {
  return Object.keys(options).some((name) => word.replace(/=.*/s, '') === `--${name}`);
}

function unknown(written: string, options: ParseArgsOptionsConfig): string {
  const known = Object.keys(options).map((name) => `--${name}`);
  const name = `--${written.replace(DASHES, '')}`;
  const meant = known.includes(name) ? `Did you mean \`${name}\`?` : didYouMean(name, known);
  return `Unexpected \`${written}\`, expected an option of this command${meant ? `. ${meant}` : ''}`;
}
