/**
 * Says what to do with words that no option holds: they belong to the option before them, and lack quotation marks, or to one
 * that was not written.
 *
 *     --name Bob Ray → Unexpected `Ray`: put words that belong together between quotation marks, `--name "Bob Ray"`
 *     "Anna Brandt"  → Unexpected `Anna Brandt` without an option before it, expected `--name "Anna Brandt"`
 *
 * @param likely the option that they are most likely meant for; null where it was given
 */
export function sayStray(words: readonly string[], args: readonly string[], likely: string | null): string {
  const [first = ''] = words;
  const at = args.indexOf(first);
  const run = words.filter((word, i) => args[at + i] === word);
  const [option, value] = before(args.slice(0, at));
  if (option !== undefined && !run.some((word) => /\s/.test(word)))
    return `Unexpected \`${first}\`: put words that belong together between quotation marks, \`${option} "${[value, ...run].join(' ')}"\``;
  return `Unexpected \`${first}\` without an option before it, expected ${likely === null ? 'one' : `\`--${likely} "${run.join(' ')}"\``}`;
}

/** The option that stands last, and its value. */
function before(args: readonly string[]): readonly string[] {
  const [option = '', value = ''] = args.slice(-2);
  if (value.startsWith('--')) return value.includes('=') ? value.split(/=(.*)/s) : [];
  return option.startsWith('--') && !option.includes('=') ? [option, value] : [];
}
