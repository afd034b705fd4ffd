import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf, Thing } from 'schema-dts';
import { words } from '#words/words.ts';
import { ADDRESSES, type AddressOf, speakerAddress } from '../addresses.ts';
import type { SpeakerRecord } from '../speakers/speakerRecords.ts';
import type { Voice } from '../voices.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { quotationThing, speakerThing } from './ids.ts';

/**
 * A speaker's page: a collection of what the speaker said. It is no `ProfilePage`, which is one that somebody keeps of
 * themselves, or an author has on the site that they write for.
 */
export function speakerThings(record: SpeakerRecord, address: AddressOf): readonly Thing[] {
  const { voice, statements } = record;
  const path = speakerAddress(voice.id);
  const known = speaker(voice, address);
  const confirmed = statements.filter(({ quote }) => quote.doubt === null);
  return [
    {
      '@type': 'CollectionPage',
      '@id': address(path),
      name: voice.name,
      ...(known && { about: known }),
      hasPart: confirmed.map(({ quote }) => ({ '@id': address(quotationThing(quote.id)) })),
    },
    breadcrumbs(
      [
        { name: words.frame.speakers, path: ADDRESSES.speakers },
        { name: voice.name, path },
      ],
      address,
    ),
  ];
}

/** Who or what speaks; null for a source without a name: a phrase of an article is no person, and no organisation either. */
export function speaker(
  { id, name, named, speaker: { kind, roles, affiliation, aliases, sameAs } }: Voice,
  address: AddressOf,
): PersonLeaf | OrganizationLeaf | CreativeWorkLeaf | null {
  if (!named) return null;
  const common = {
    '@id': address(speakerThing(id)),
    name,
    url: address(speakerAddress(id)),
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(sameAs.length > 0 && { sameAs }),
  };
  if (kind === 'document') return { '@type': 'CreativeWork', ...common };
  if (kind === 'organisation') return { '@type': 'Organization', ...common };
  // The vocabulary has no way to say of a job when it was done.
  const jobs = roles.filter(({ until }) => until === undefined);
  return {
    '@type': 'Person',
    ...common,
    ...(jobs.length > 0 && { jobTitle: jobs.map(({ title }) => title) }),
    ...(affiliation !== undefined && { affiliation: { '@type': 'Organization', name: affiliation } }),
  };
}
