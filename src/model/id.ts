import { z } from 'astro/zod';

/** Lower-case words joined by hyphens; it names a file and stands in a page's address. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const id = z.string().regex(ID_PATTERN, {
  error: (issue) =>
    `Unexpected id \`${String(issue.input)}\`, expected lower-case words joined by hyphens, such as \`ned-price\``,
});

/** Latin letters that do not part into a letter and a mark. */
const ASCII_FORMS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
};

/** The id that a name gives: “Ángel Núñez-Díaz” → `angel-nunez-diaz`. Empty where no letter or digit has an ASCII form. */
export function toId(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’.]/gu, '')
    .toLowerCase()
    .replaceAll(/[ßøæœłđð]/g, (letter) => ASCII_FORMS[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
