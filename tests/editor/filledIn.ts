/** What is put in where a variable has no default. */
const VARIABLES: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2022',
  CURRENT_MONTH: '01',
  CURRENT_DATE: '10',
};

/**
 * The texts that a snippet gives where nothing is typed: one for each choice that it offers. A further text leaves out what
 * may be left out, a placeholder that holds another.
 *
 * ```
 * :cue[${TM_SELECTED_TEXT:said}]{of=${1|a,b|}}  →  :cue[said]{of=a}, :cue[said]{of=b}
 * ```
 *
 * @see https://code.visualstudio.com/docs/editing/userdefinedsnippets#_snippet-syntax
 */
export function filledIn(body: string): string[] {
  const choice = /\$\{\d+\|([^|}]+)\|\}/.exec(body);
  if (choice) return choice[1]?.split(',').flatMap((one) => filledIn(body.replace(choice[0], one))) ?? [];
  const holding = /\$\{\d+:[^${}]*\$\{[^{}]+\}[^${}]*\}/.exec(body);
  if (holding && !holding[0].includes('$CURRENT')) {
    const kept = holding[0].replace(/^\$\{\d+:/, '').slice(0, -1);
    return [body.replace(holding[0], ''), body.replace(holding[0], () => kept)].flatMap(filledIn);
  }
  const text = body.replaceAll(/\$([A-Z_]+)/g, (found, name: string) => VARIABLES[name] ?? found);
  const filled = text.replaceAll(/\$\{\w+:([^${}]*)\}/g, '$1').replaceAll('$0', '');
  if (filled.includes('$')) throw new Error(`Unexpected “$” in a snippet: ${filled}`);
  return [filled];
}
