import { z } from 'astro/zod';
import { dataset } from '#model/dataset/dataset.ts';
import { addressesIn } from '../addresses.ts';
import { EXPORTS } from './exportAddresses.ts';

/** The JSON Schema of `data/briefing.json`. Its `$id` is its address, where that is known; a relative one would name nothing. */
export function briefingSchema(site: URL | undefined): object {
  const { $schema, ...rest } = z.toJSONSchema(dataset);
  const id = site && addressesIn(EXPORTS.schema, site)(EXPORTS.schema);
  return { $schema, ...(id && { $id: id }), title: 'Briefing', ...rest };
}
