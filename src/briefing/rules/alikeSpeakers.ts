import type { VFile } from 'vfile';
import { type FieldPath, fieldPlace } from '#markdown/fields.ts';
import { warn } from '#markdown/problems.ts';
import type { Speaker } from '#model/briefing.ts';
import { isNamed } from '#model/speaker.ts';
import { plainName } from './plainName.ts';
import type { ContentRule } from './rule.ts';

/** Something that is likely to mean one speaker only: a name, an alias, an address of an outside record. */
interface Sign {
  readonly speaker: Speaker;
  readonly words: string;
  readonly field: FieldPath;
  /** “called Ann Lee”: what it says of the speaker. */
  readonly says: string;
}

/**
 * Warns of two files that seem to be one speaker: two that bear one name or alias, once accents and capitals are left aside;
 * two with one outside record; and “J. Lund” beside “Jon Lund”, if both hold one role or belong to one body. Unnamed sources are
 * described alike in many articles, so that those of one article alone are compared.
 */
export const alikeSpeakers: ContentRule = ({ speakers, files }) => {
  const told = new Set<string>();
  const tell = (one: Sign, other: Sign): void => {
    const [first, second] = one.speaker.id < other.speaker.id ? [one, other] : [other, one];
    const pair = `${first.speaker.id} ${second.speaker.id}`;
    const [file, twin] = [files.speakers.get(second.speaker.id), files.speakers.get(first.speaker.id)];
    if (first.speaker.id === second.speaker.id || told.has(pair) || !file || !twin) return;
    told.add(pair);
    warnOfTwin(file, second, twin, first.says);
  };
  const all = [...speakers.values()];
  for (const same of Map.groupBy(all.flatMap(signsOf), ({ key }) => key).values()) {
    const [first, ...others] = same;
    if (first) for (const other of others) tell(first, other);
  }
  for (const same of Map.groupBy(all.flatMap(initialsOf), ({ key }) => key).values())
    for (const short of same.filter(({ isShort }) => isShort))
      for (const long of same.filter(({ isShort }) => !isShort)) tell(short, long);
};

/** What a speaker is known by, each under a key that is the same for what means the same. */
function signsOf(speaker: Speaker): (Sign & { readonly key: string })[] {
  const within = isNamed(speaker) ? [''] : speaker.articles.map((article) => `${article}/`);
  const names = [
    { words: speaker.name, field: ['name'] as FieldPath },
    ...speaker.aliases.map((words, i) => ({ words, field: ['aliases', i] as FieldPath })),
  ];
  return [
    ...names.flatMap(({ words, field }) =>
      within.map((place) => ({
        speaker,
        words,
        field,
        key: `${place}${plainName(words)}`,
        says: `is called “${words}”`,
      })),
    ),
    ...speaker.sameAs.map((words, i) => ({
      speaker,
      words,
      field: ['sameAs', i] as FieldPath,
      key: words.replace(/\/$/, ''),
      says: 'has the same outside record',
    })),
  ];
}

/** A person's surname, first letter, and each role and body that they belong to: `lund j harbour master`. */
function initialsOf(speaker: Speaker): (Sign & { readonly key: string; readonly isShort: boolean })[] {
  const names = plainName(speaker.name).split(' ');
  const [given = '', surname = ''] = [names[0], names.at(-1)];
  if (speaker.kind !== 'person' || names.length < 2) return [];
  const held = [...speaker.roles.map(({ title }) => title), speaker.affiliation ?? '']
    .map(plainName)
    .filter(Boolean);
  return held.map((title) => ({
    speaker,
    words: speaker.name,
    field: ['name'],
    key: `${surname} ${given.charAt(0)} ${title}`,
    says: `is called “${speaker.name}”, and holds the same role or belongs to the same body`,
    isShort: given.length === 1,
  }));
}

function warnOfTwin(file: VFile, { speaker, words, field }: Sign, twin: VFile, says: string): void {
  warn(
    file,
    {
      reason: `Unexpected second file for “${field[0] === 'sameAs' ? speaker.name : words}”: the speaker of content/speakers/${twin.stem}.md ${says}`,
      rule: 'alike-speakers',
      mend: `If they are one, keep one file and name it in all articles (\`by=${twin.stem}\`); if \`${speaker.id}\` is somebody else, tell the two apart by a fuller name.`,
      actual: words,
    },
    fieldPlace(file, field),
  );
}
