import { z } from 'astro/zod';

const words = z.string().trim().min(1);

const validations = z.strictObject({ required: z.boolean() }).optional();

/** The name by which an address can fill in a field. */
const id = z
  .string()
  .regex(/^[\w-]+$/)
  .optional();

const label = { label: words, description: words.optional() };

const markdown = z.strictObject({
  type: z.literal('markdown'),
  attributes: z.strictObject({ value: words }),
});

const input = z.strictObject({
  type: z.literal('input'),
  id,
  attributes: z.strictObject({ ...label, placeholder: words.optional(), value: words.optional() }),
  validations,
});

const textarea = z.strictObject({
  type: z.literal('textarea'),
  id,
  attributes: z.strictObject({
    ...label,
    placeholder: words.optional(),
    value: words.optional(),
    render: words.optional(),
  }),
  validations,
});

const unique = (all: readonly unknown[]): boolean => new Set(all).size === all.length;

const dropdown = z.strictObject({
  type: z.literal('dropdown'),
  id,
  attributes: z
    .strictObject({
      ...label,
      multiple: z.boolean().optional(),
      // “None” is what GitHub itself offers where a choice is not required.
      options: z
        .array(words.refine((option) => option.toLowerCase() !== 'none'))
        .min(1)
        .refine(unique),
      default: z.int().min(0).optional(),
    })
    .refine(({ options, default: chosen = 0 }) => chosen < options.length),
  validations,
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  id,
  attributes: z.strictObject({
    ...label,
    options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
  }),
});

/**
 * A form for an issue, as GitHub takes it.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
export const issueForm = z.strictObject({
  name: words.min(3),
  description: words,
  title: z.string().optional(),
  labels: z.array(words).refine(unique).optional(),
  assignees: z.array(words).optional(),
  body: z
    .array(z.discriminatedUnion('type', [markdown, input, textarea, dropdown, checkboxes]))
    .refine((body) => body.some(({ type }) => type !== 'markdown'), 'A form asks for something')
    .refine((body) => unique(body.flatMap((part) => ('id' in part ? (part.id ?? []) : []))), 'Ids are unique')
    .refine(
      (body) => unique(body.flatMap((part) => ('label' in part.attributes ? part.attributes.label : []))),
      'Labels are unique',
    ),
});

/** What the page on which a form is chosen shows. */
export const formsConfig = z.strictObject({
  blank_issues_enabled: z.boolean().optional(),
  contact_links: z.array(z.strictObject({ name: words, url: z.url(), about: words })).optional(),
});
