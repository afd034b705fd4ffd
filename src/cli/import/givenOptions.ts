import { z } from 'astro/zod';
import { articleFront } from '#model/article.ts';
import { id } from '#model/id.ts';
import { fail } from '../fail.ts';
import { readArgs } from '../options.ts';

const USAGE = `Usage: npm run import -- FILE|FOLDER|-… [--published YYYY-MM-DD] [options]

Reads text, Markdown, saved web pages and IPTC ninjs; - is standard input; of a folder, every article in it.

  --published DAY     the day the source appeared, where its file does not say it
  --publisher NAME    who published it
  --url ADDRESS       where it stands
  --title WORDS       our own headline
  --slug NAME         the article's address
  --rights excerpt|full-text
  --status draft|published
  --revises SLUG      the article that the source revises, where its address does not say it
  --accept-lost       takes off marks and notes that a revised source leaves no place for
  --dry-run           shows as a diff what would be written, and writes nothing
  --charset NAME      what the bytes are, where the file does not say it: windows-1252, shift_jis …
  --verbose           each article's report, where a folder is imported`;

const { shape } = articleFront;

/** What each option of an import holds. */
export const importOptions = z.object({
  published: shape.published.optional(),
  publisher: shape.source.shape.publisher.optional(),
  title: shape.title.optional(),
  rights: shape.rights.unwrap().optional(),
  status: shape.status.unwrap().optional(),
  url: shape.source.shape.url,
  slug: id.optional(),
  revises: id.optional(),
  acceptLost: z.boolean(),
  dryRun: z.boolean(),
});

/** What the command line says of the sources. */
export type GivenOptions = z.infer<typeof importOptions>;

export interface ImportArguments {
  /** Files, folders, and `-` for standard input. */
  readonly given: readonly string[];
  readonly options: GivenOptions;
  readonly charset: string | undefined;
  readonly verbose: boolean;
}

/** Reads the command line; where it is not understood, says what was expected and ends the command. */
export function importArguments(): ImportArguments {
  const { values, positionals } = readArgs(
    {
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        title: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        slug: { type: 'string' },
        rights: { type: 'string' },
        status: { type: 'string' },
        revises: { type: 'string' },
        'accept-lost': { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        charset: { type: 'string' },
        verbose: { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  if (positionals.length === 0) fail(USAGE);
  if (positionals.filter((file) => file === '-').length > 1)
    fail('import: Unexpected second `-`, expected standard input once');
  const { charset, verbose, 'accept-lost': acceptLost, 'dry-run': dryRun, ...given } = values;
  const { data, error } = importOptions.safeParse({ ...given, acceptLost, dryRun });
  if (error)
    fail(error.issues.map((issue) => `import: --${issue.path.join('.')}: ${issue.message}`).join('\n'));
  return { given: positionals, options: data, charset, verbose };
}

/** @throws nothing: ends the command where options that name one article are given for several. */
export function refuseForMany({ title, slug, url, revises }: GivenOptions): void {
  if ((title ?? slug ?? url ?? revises) === undefined) return;
  fail(
    'import: Unexpected --title, --slug, --url or --revises for several articles, expected them for one: import the files one by one',
  );
}
