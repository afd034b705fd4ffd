import Validator from '@adobe/structured-data-validator';
import { schemaOrgVocabulary } from './vocabulary.ts';

/** A thing of schema.org as it is read from a page. */
export interface Node {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** The things of a page's `script` element. */
export function thingsIn(text: string): readonly Node[] {
  const { '@context': context, '@graph': graph } = JSON.parse(text);
  if (context !== 'https://schema.org') throw new Error(`Unexpected context ${context}`);
  return graph;
}

const validator = new Validator(schemaOrgVocabulary());

/**
 * What is wrong with things, a line a fault: types and properties that schema.org does not have, and what Google asks of
 * breadcrumbs, list items, persons and organisations.
 */
export async function faultsOf(things: readonly Node[]): Promise<readonly string[]> {
  const jsonld = Object.fromEntries(Map.groupBy(things, (thing) => thing['@type']));
  const issues = await validator.validate({ jsonld });
  return [...issues.map(({ issueMessage }) => issueMessage), ...things.flatMap(eventFaults)];
}

/** What Google asks of an `Event`, which the validator does not know (developers.google.com/search/docs/appearance/structured-data/event). */
function eventFaults(thing: Node): readonly string[] {
  if (thing['@type'] !== 'Event') return [];
  const { address } = (thing.location ?? {}) as { address?: unknown };
  return [
    ...(typeof thing.name === 'string' ? [] : ['Event without name']),
    ...(/^\d{4}-\d\d-\d\d/.test(String(thing.startDate)) ? [] : ['Event without startDate']),
    ...(typeof address === 'string' ? [] : ['Event without location.address']),
  ];
}
