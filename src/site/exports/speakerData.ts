import type { Dataset } from '#model/dataset/dataset.ts';
import { type AddressOf, speakerAddress } from '../addresses.ts';
import type { SpeakerRecord } from '../speakers/speakerRecords.ts';

type SpeakerData = Dataset['speakers'][number];

/** A speaker with how much is quoted. */
export function speakerDataOf({ voice, statements, words }: SpeakerRecord, address: AddressOf): SpeakerData {
  const { id, name, kind, roles, affiliation, side, aliases, sameAs, articles } = voice.speaker;
  return {
    id,
    url: address(speakerAddress(id)),
    name,
    kind,
    named: voice.named,
    articles,
    roles: roles.map(({ title, from = null, until = null }) => ({ title, from, until })),
    affiliation: affiliation ?? null,
    side: side ?? null,
    aliases,
    sameAs,
    statements: statements.length,
    words,
  };
}
