import { z } from 'astro/zod';
import { calendarDay } from './edtf.ts';
import { id } from './id.ts';
import { ourWords } from './ourWords.ts';

/** The kinds of pages that stand for something in the record: each id of theirs is a public address. */
export const ADDRESSED = ['articles', 'quotes', 'speakers', 'events'] as const;

export type Addressed = (typeof ADDRESSED)[number];

/** The address of what the record holds, without the slashes at its ends: `quotes/two-tracks`. */
export type PublicAddress = `${Addressed}/${string}`;

/** What kind of page a public address is of. */
export const kindOf = (address: PublicAddress): Addressed =>
  ADDRESSED.find((kind) => address.startsWith(`${kind}/`)) ?? 'articles';

const ADDRESS = new RegExp(`^(?:${ADDRESSED.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`);

const SUCH_AS = 'without slashes at its ends, such as `quotes/two-tracks`';

/** A pattern, which JSON Schema has, and the type that it checks. */
const publicAddress = z.string({ error: `Expected an address ${SUCH_AS}` }).regex(ADDRESS, {
  error: ({ input }) =>
    `Unexpected address \`${input}\`, expected one of ${ADDRESSED.map((kind) => `\`${kind}/…\``).join(', ')} ${SUCH_AS}`,
}) as unknown as z.ZodType<PublicAddress, PublicAddress>;

/** What became of an address that was public: it leads elsewhere now (`to`), or what stood there was taken out (`gone`, `why`). */
const redirectEntry = z
  .strictObject({
    from: publicAddress.describe('The address that was public. It has no page of its own any more.'),
    to: publicAddress
      .describe('Where what stood there stands now; that may be the `from` of another entry.')
      .optional(),
    gone: calendarDay.describe('The day on which it was taken out of the record.').optional(),
    why: ourWords
      .describe(
        'Why, in a sentence of our own. It is published, so it repeats nothing of what was taken out.',
      )
      .optional(),
    article: id.describe('The article that it was taken out of.').optional(),
  })
  .refine(({ to, gone }) => to !== undefined || gone !== undefined, {
    path: ['from'],
    error:
      'Unexpected entry without `to` or `gone`, expected where the address leads now, or the day on which what stood there was taken out',
  })
  .refine(({ to, gone }) => to === undefined || gone === undefined, {
    path: ['gone'],
    error: 'Unexpected `gone` beside `to`, expected one of them: what leads elsewhere is not gone',
  })
  .refine(({ gone, why }) => gone === undefined || why !== undefined, {
    path: ['gone'],
    error:
      'Unexpected `gone` without `why`, expected the reason in a sentence: readers of the old address see it',
  })
  .refine(({ gone, why }) => gone !== undefined || why === undefined, {
    path: ['why'],
    error: 'Unexpected `why` without `gone`, expected a reason only where something was taken out',
  })
  .refine(({ gone, article }) => gone !== undefined || article === undefined, {
    path: ['article'],
    error:
      'Unexpected `article` without `gone`, expected it only where something was taken out of an article',
  });

export type RedirectEntry = z.infer<typeof redirectEntry>;

/** `content/redirects.yaml`: what became of addresses that were public. A file of nothing but comments holds none. */
export const redirectsFile = z
  .array(redirectEntry, {
    error: 'Expected a list of entries, each of which begins with `- from:`',
  })
  .describe(
    'What became of addresses that were public: for each an entry `- from: …`, and below it `  to: …`, or `  gone: …` and `  why: …`, two spaces in.',
  )
  .nullable()
  .transform((entries) => entries ?? []);
