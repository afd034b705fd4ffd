import type { FieldChange } from '../changes.ts';
import { code, type Phrase, quoted } from './nodes.ts';
import { sayValue } from './values.ts';

/** What a reviewer calls the fields of front matter; others are called by their paths. */
const NAMES: Readonly<Record<string, string>> = {
  title: 'title',
  standfirst: 'standfirst',
  published: 'day of publication',
  dating: 'how we know the day of publication',
  'dating.certainty': 'how the day of publication is known',
  'dating.note': 'how we know the day of publication, in words',
  'source.publisher': 'publisher',
  'source.url': 'address of the source',
  'source.headline': 'headline of the source',
  'source.byline': 'byline of the source',
  'source.language': 'language of the source',
  rights: 'rights',
  name: 'name',
  sortAs: 'name in the index',
  kind: 'kind',
  roles: 'roles',
  affiliation: 'affiliation',
  side: 'side',
  sides: 'sides',
  aliases: 'other names',
  sameAs: 'outside records',
  articles: 'its articles',
  date: 'day',
  certainty: 'how its day is known',
  status: 'status',
  place: 'place',
  participants: 'who takes part',
  outcome: 'outcome',
  'outcome.fact': 'outcome',
  'outcome.publisher': 'publisher of the outcome',
  'outcome.url': 'source of the outcome',
  'outcome.date': 'day of the outcome',
};

/** “title changed from “A” to “B””, “place added: “C””, “moved 12 January 2022 → 13 January 2022”. */
export function sayField({ field, before, after }: FieldChange): readonly Phrase[] {
  const name = NAMES[field] ?? code(field);
  if (before === null) return [name, ' added: ', ...sayValue(field, after)];
  if (after === null) return [name, ' taken out, was ', ...sayValue(field, before)];
  if (field === 'date') return ['moved ', ...sayValue(field, before), ' → ', ...sayValue(field, after)];
  return [name, ' changed from ', ...sayValue(field, before), ' to ', ...sayValue(field, after)];
}

/** The fields of which the value says what it is. */
const SPEAKING: ReadonlySet<string> = new Set([
  'kind',
  'roles',
  'affiliation',
  'date',
  'status',
  'place',
  'outcome.fact',
]);

/** What a field is called before its value alone, where that is not its name. */
const HEADS: Readonly<Record<string, string>> = { participants: 'taking part' };

/** A field of something that came or went: “State Department spokesman”, “side: “Russia””. */
export function sayFact(field: string, value: unknown): readonly Phrase[] {
  const said = sayValue(field, value);
  return SPEAKING.has(field) ? said : [HEADS[field] ?? NAMES[field] ?? code(field), ': ', ...said];
}

/** The same of an editor's text about something. */
export function sayBody({
  before,
  after,
}: {
  readonly before: string | null;
  readonly after: string | null;
}): readonly Phrase[] {
  if (before === after) return ['layout, links or emphasis of our words changed'];
  if (before === null) return ['our words added: ', quoted(after ?? '')];
  if (after === null) return ['our words taken out, were ', quoted(before)];
  return ['our words changed from ', quoted(before), ' to ', quoted(after)];
}
