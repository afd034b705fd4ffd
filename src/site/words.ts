/** Counts words: the chunks between white space that hold a letter or a digit, so that a dash on its own is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((chunk) => /[\p{L}\p{N}]/u.test(chunk)).length;
}

/** Cuts a text at the last white space before `limit` characters and says so with “…”; a short one stays as it is. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Breaks a label into at most two lines of about `limit` characters, at white space; what is left over is cut. */
export function twoLines(text: string, limit: number): readonly string[] {
  if (text.length <= limit) return [text];
  const cut = text.lastIndexOf(' ', limit);
  if (cut <= 0) return [clip(text, limit)];
  return [text.slice(0, cut), clip(text.slice(cut + 1), limit)];
}

/** A quotation's words without its outer quotation marks and the comma that the reporter's sentence puts at their end. */
export function bareWords(text: string): string {
  return text.replace(/^[“"„«‘']/u, '').replace(/,?[”"“»’']$/u, '');
}
