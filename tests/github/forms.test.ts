import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formsConfig, issueForm } from './formSchema.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const FORMS = (await readdir(FOLDER)).filter((name) => name !== 'config.yml');

/** As GitHub reads it, to which `yes` and `no` are no words. */
const read = async (name: string): Promise<unknown> =>
  parse(await readFile(`${FOLDER}/${name}`, 'utf8'), { version: '1.1' });

for (const name of FORMS)
  test(`${name} is a form that GitHub takes`, async () => {
    const { error } = issueForm.safeParse(await read(name));
    assert.deepEqual(error?.issues, undefined);
  });

test('config.yml is one that GitHub takes', async () => {
  assert.deepEqual(formsConfig.safeParse(await read('config.yml')).error?.issues, undefined);
});

test('who reports an error is asked for the page, what it says, what is right, and where that can be checked', async () => {
  const { body } = issueForm.parse(await read('1-error-in-the-record.yml'));
  const required = body.flatMap((part) =>
    'id' in part && 'validations' in part && part.validations?.required ? (part.id ?? []) : [],
  );
  for (const id of ['page', 'says', 'right', 'source']) assert.ok(required.includes(id), id);
});

const FIELD = { type: 'input', id: 'a', attributes: { label: 'A' } };
test('takes a form of one field', () => {
  assert.ok(issueForm.safeParse({ name: 'A form', description: 'Sound.', body: [FIELD] }).success);
});

const WRONG: Readonly<Record<string, unknown>> = {
  'a form that asks for nothing': [{ type: 'markdown', attributes: { value: 'Thank you.' } }],
  'an unknown kind of field': [{ ...FIELD, type: 'text' }],
  'a field without a label': [{ ...FIELD, attributes: {} }],
  'two fields of one id': [FIELD, { ...FIELD, attributes: { label: 'B' } }],
  'two fields of one label': [FIELD, { ...FIELD, id: 'b' }],
  'a choice that YAML reads as true': [{ type: 'dropdown', attributes: { label: 'A', options: [true] } }],
  'a choice that GitHub offers itself': [{ type: 'dropdown', attributes: { label: 'A', options: ['None'] } }],
};

for (const [what, body] of Object.entries(WRONG))
  test(`refuses ${what}`, () => {
    assert.equal(issueForm.safeParse({ name: 'A form', description: 'Wrong.', body }).success, false);
  });
