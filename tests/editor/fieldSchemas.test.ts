import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { readContentFiles } from '#briefing/contentFiles.ts';
import { fieldSchema, SCHEMA_NAMES, type SchemaName } from '#model/fieldSchemas.ts';
import { FIRST_BRIEFING } from '../firstBriefing.ts';
import { assertMatchesFile } from '../fixtures.ts';

const CONTENTS = ['content', FIRST_BRIEFING, 'tests/integrations/fixtures/content', 'tests/cli/diff/content'];

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

for (const name of SCHEMA_NAMES) {
  test(`the schema of ${name} that editors’ tools read is the one by which content is read`, () => {
    const written = `${JSON.stringify(fieldSchema(name), null, 2)}\n`;
    assertMatchesFile(written, path.join('.vscode/schemas', `${name}.schema.json`));
  });

  test(`the schema of ${name} says of each field what it holds`, () => {
    assert.deepEqual(unexplained(fieldSchema(name)), []);
  });
}

for (const root of CONTENTS) {
  test(`what ${root} holds is sound by the schemas`, async () => {
    const content = await readContentFiles(root);
    for (const name of ['articles', 'speakers', 'events'] as const) {
      assert.ok(root === 'content' || content[name].length > 0);
      for (const file of content[name]) {
        const [, fields = ''] = String(file).split(/^---$/m);
        assert.deepEqual(faults(name, fields), [], file.path);
      }
    }
    assert.deepEqual(faults('redirects', String(content.redirects)), []);
  });
}

const WRONG: readonly (readonly [SchemaName, string, RegExp])[] = [
  ['articles', 'title: A vote\npublished: 2022-02-30', /\/published must match format "date"/],
  ['articles', 'title: A vote\npublished: 2022-02-03', /must have required property 'source'/],
  ['speakers', 'name: Ida Holm\nkind: persn', /\/kind must be equal to one of the allowed values/],
  ['speakers', 'name: Ida Holm\nkind: person\nnmae: x', /must NOT have additional properties/],
  ['events', 'title: A vote\ndate: 2022-02-03\nstatus: planned\nsides: Europe', /\/sides must be array/],
  ['redirects', '- from: /quotes/a/\n  to: quotes/b', /\/0\/from must match pattern/],
];

for (const [name, fields, fault] of WRONG)
  test(`the schema of ${name} finds what is wrong: ${fault.source}`, () => {
    assert.match(faults(name, fields).join('\n'), fault);
  });

/** What a schema finds wrong with fields in YAML, as a tool would say it. */
function faults(name: SchemaName, yaml: string): string[] {
  const ajv = new Ajv({ allErrors: true });
  formats.default(ajv);
  const check = ajv.compile(fieldSchema(name));
  check(parse(yaml));
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Fields without a word on what they hold. */
function unexplained({ properties = {}, items, anyOf = [] }: Schema, at = ''): string[] {
  const fields = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description === undefined ? [`${at}${name}`] : []),
    ...unexplained(field, `${at}${name}.`),
  ]);
  return [
    ...fields,
    ...(items ? unexplained(items, at) : []),
    ...anyOf.flatMap((one) => unexplained(one, at)),
  ];
}
