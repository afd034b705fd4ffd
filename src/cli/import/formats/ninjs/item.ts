import { z } from 'astro/zod';

const named = z.looseObject({ name: z.string().optional() });

/**
 * The fields of a ninjs item that an import reads, in lower case: version 3 writes `versionCreated` where version 2 has
 * `versioncreated`. Version 1 has one `headline` and `body_…` fields by kind of text, later ones have lists.
 */
const item = z.looseObject({
  uri: z.string().min(1),
  type: z.string().optional(),
  pubstatus: z.string().optional(),
  versioncreated: z.string().optional(),
  firstcreated: z.string().optional(),
  contentcreated: z.string().optional(),
  embargoed: z.string().optional(),
  embargoeduntil: z.string().optional(),
  language: z.string().optional(),
  headline: z.string().optional(),
  headlines: z.array(z.looseObject({ role: z.string().optional(), value: z.string() })).optional(),
  byline: z.string().optional(),
  by: z.string().optional(),
  source: z.string().optional(),
  infosource: z.array(named).optional(),
  infosources: z.array(named).optional(),
  copyrightholder: z.string().optional(),
  copyrightnotice: z.string().optional(),
  usageterms: z.string().optional(),
  body_text: z.string().optional(),
  body_xhtml: z.string().optional(),
  body_html: z.string().optional(),
  bodies: z
    .array(
      z.looseObject({ role: z.string().optional(), contenttype: z.string().optional(), value: z.string() }),
    )
    .optional(),
});

export type NinjsItem = z.infer<typeof item>;

/** How many fields of other JSON are named. */
const NAMED = 5;

/**
 * Reads a ninjs item.
 *
 * @throws Error with what was found instead.
 */
export function itemOf(json: string): NinjsItem {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Error(`Unexpected text that is no JSON, expected a ninjs item: ${(error as Error).message}`);
  }
  if (Array.isArray(value))
    throw new Error(`Unexpected list of ${value.length}, expected one ninjs item a file`);
  const lower = inLowerCase(value);
  const keys = typeof lower === 'object' && lower !== null ? Object.keys(lower) : [];
  if (
    !keys.includes('uri') ||
    !keys.some((key) => /^(?:bod(?:y_.+|ies)|headlines?|versioncreated|type)$/.test(key))
  ) {
    const found =
      keys.length === 0
        ? 'without fields'
        : `with ${keys
            .slice(0, NAMED)
            .map((key) => `\`${key}\``)
            .join(', ')}${keys.length > NAMED ? ' …' : ''}`;
    throw new Error(
      `Unexpected JSON ${found}, expected an IPTC ninjs item, with \`uri\` and \`body_text\`, \`body_xhtml\` or \`bodies\``,
    );
  }
  const read = item.safeParse(lower);
  if (read.success) return read.data;
  const faults = read.error.issues.map(({ path, message }) => `\`${path.join('.')}\`: ${message}`);
  throw new Error(`Unexpected ninjs item: ${faults.join('; ')}`);
}

function inLowerCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inLowerCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), inLowerCase(one)]));
}
