import fc from 'fast-check';

/** Fields of an article, each with the lines that may say it, in no order, with comments between them. */
export const fields: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      'title: A harbour',
      'title: "A harbour"',
      "title: 'A harbour'",
      'title: >-\n  A\n  harbour',
      'title: "10:30 # no comment"',
    ),
    fc.constantFrom(
      'published: 2024-05-14',
      'published: "2024-05-14" # from the page',
      "published:   '2024-05-14'",
    ),
    fc.constantFrom(
      'source:\n  publisher: The Tidewater Post\n  text: sources/harbour.txt\n  sha256: SHA',
      'source:\n    # The digest of the file.\n    sha256: "SHA"\n    text: sources/harbour.txt\n    publisher: The Tidewater Post',
      'source: {publisher: The Tidewater Post, sha256: SHA, text: sources/harbour.txt}',
    ),
    fc.constantFrom('rights: excerpt', '# All of it.\nrights: full-text', '\n\nrights: "excerpt"'),
    fc.constantFrom('status: draft', 'status: draft   # until Monday', ''),
    fc.constantFrom(
      '',
      'corrections: []',
      'corrections:\n- change: A word.\n  # When?\n  kind: update\n  date: 2024-05-15',
    ),
  )
  .chain((lines) => fc.shuffledSubarray(lines, { minLength: lines.length }))
  .map((lines) => lines.filter(Boolean).join('\n').replaceAll('SHA', 'a'.repeat(64)));

/** An editor's note, of whatever Markdown there is. */
export const note: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'A word.',
      '* one\n* two\n\n  and more',
      '1) one\n2) two',
      '- - nested',
      '> quoted\nlazily',
      'A __strong__ and *light* word, _both_ **of** *__them__*',
      '[a link](https://example.org/a_b "its title") and <https://example.org/>',
      '[a link][1]\n\n[1]: https://example.org/',
      '`code  with ` and ``a ` in it``',
      '    indented code\n\n    more',
      '~~~md\n:quote[x]{by=y}\n~~~',
      'A head\n===',
      '## A head ##',
      '***',
      'Broken by  \nspaces, or by\\\na backslash',
      'At 10:30 AP:Reuters said \\*nothing\\* &amp; Q&A [sic] a_b_c :date',
      '<b>bold</b> <br>',
      ':: no :::: mark',
    ),
    { minLength: 1, maxLength: 4 },
  )
  // A note has words.
  .filter((blocks) => blocks.some((block) => /\w/.test(block)))
  .map((blocks) => blocks.join('\n\n'));

/** An article's file with the spaces, lines and quotes of a hurried hand. `dice` gives numbers up to 3. */
export function untidied(front: string, body: string, note: string | null, dice: Iterator<number>): string {
  const roll = <T>(choices: readonly T[]): T => choices[dice.next().value % choices.length] as T;
  const attributes = (inner: string) => {
    const each = inner
      .slice(1)
      .split(' ')
      .map((one) => one.replace(/=(\S+)/, (_, value) => roll([`=${value}`, `="${value}"`, `='${value}'`])));
    const [id, ...rest] = each;
    return `{${[...rest, roll([`#${id}`, `id="${id}"`])].join(roll([' ', '  ']))}}`;
  };
  const marked = body.replaceAll(/\{(#some-quote[^}]*)\}/g, (_, inner: string) => attributes(inner));
  const lines = marked
    .trim()
    .split('\n')
    .map((line) => (line === '' ? roll(['', '\n', '  \n']) : roll([line, `${line} `, ` ${line}`])));
  const notes =
    note === null
      ? ''
      : `${roll(['\n', '\n\n\n'])}${roll([':::note', ':::::note'])}{on=${roll(['some-quote', '"some-quote"'])}}\n${note}\n:::::${roll(['', ':'])}`;
  const file = `---\n${front}\n---\n${roll(['', '\n', '\n\n'])}${lines.join('\n')}\n${notes}${roll(['', '\n', '\n\n'])}`;
  return roll([file, `\uFEFF${file}`, file.replaceAll('\n', '\r\n')]);
}
