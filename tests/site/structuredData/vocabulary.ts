import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

/**
 * The vocabulary of schema.org as the validator reads it: RDF, in JSON-LD. It is read out of the types of `schema-dts`, which are
 * made from the vocabulary, since that itself comes in no package.
 */
export function schemaOrgVocabulary(): { '@graph': readonly object[] } {
  const path = createRequire(import.meta.url)
    .resolve('schema-dts')
    .replace(/\.js$/, '.d.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const interfaces = file.statements.filter(ts.isInterfaceDeclaration);
  const classes = new Map<string, Set<string>>();
  const domains = new Map<string, Set<string>>();
  for (const one of interfaces) {
    const name = className(one.name.text);
    if (name === undefined) continue;
    const parents = parentsOf(one).filter((parent) => parent !== name);
    classes.set(name, new Set([...(classes.get(name) ?? []), ...parents]));
    if (one.name.text.endsWith('Base'))
      for (const property of propertiesOf(one))
        domains.set(property, new Set([...(domains.get(property) ?? []), name]));
  }
  return {
    '@graph': [
      ...Array.from(classes, ([name, parents]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': Array.from(parents, toId),
      })),
      ...Array.from(domains, ([name, types]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': Array.from(types, toId),
      })),
    ],
  };
}

/** `QuotationBase`, `QuotationLeaf` → `Quotation` */
function className(name: string): string | undefined {
  return /^(\w+)(?:Base|Leaf)$/.exec(name)?.[1];
}

function parentsOf({ heritageClauses }: ts.InterfaceDeclaration): string[] {
  const types = (heritageClauses ?? []).flatMap(({ types }) => types.map(({ expression }) => expression));
  return types.flatMap((type) => (ts.isIdentifier(type) ? (className(type.text) ?? []) : []));
}

function propertiesOf({ members }: ts.InterfaceDeclaration): string[] {
  return members.flatMap(({ name }) => (name && ts.isStringLiteral(name) ? name.text : []));
}

function toId(name: string): { '@id': string } {
  return { '@id': `schema:${name}` };
}
