/** Breaks running text into lines of at most `columns` characters, at its white space; a longer word stands alone. */
export function wrapText(text: string, columns: number): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= columns)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines.join('\n');
}
