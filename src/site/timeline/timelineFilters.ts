import { words } from '#words/words.ts';
import { compareText } from '../days.ts';
import type { Timeline, TimelineItem } from './timeline.ts';
import { type EntryFacets, facetsOf, NONE } from './timelineFacets.ts';

/** A row of boxes by which a reader filters the timeline; `name` is what the address calls it. */
export interface FilterGroup {
  readonly name: 'kind' | 'side' | 'day' | 'status';
  readonly legend: string;
  readonly options: readonly FilterOption[];
}

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many entries have it. */
  readonly count: number;
}

/** The speakers to choose one from. */
export interface SpeakerChoices {
  /** Those with a name, then those that one article does not name, for each article. */
  readonly groups: readonly { readonly label: string; readonly speakers: readonly FilterOption[] }[];
  /** The statements whose speaker is not given. */
  readonly nobody: FilterOption | null;
}

const { filter } = words.timeline;

/** The boxes of a timeline, in the order of the words; a row only where there is something to choose. */
export function filterGroups(timeline: Timeline): readonly FilterGroup[] {
  const facets = facetsIn(timeline);
  const groups = [
    group('kind', filter.kind, facets, ({ kind }) => [kind]),
    group('status', filter.status, facets, ({ status }) => (status === undefined ? [] : [status])),
    group('side', { [NONE]: words.timeline.noSide }, facets, ({ sides }) => sides),
    group('day', filter.day, facets, ({ certainty }) => [certainty]),
  ];
  return groups.filter(({ options }) => options.length > 1);
}

/**
 * The speakers of a timeline's statements: those with a name by the alphabet, then the unnamed of each article under its
 * title, so that no two of them are taken for one.
 */
export function speakerChoices(timeline: Timeline): SpeakerChoices {
  const statements = itemsOf(timeline)
    .filter((item) => item.kind === 'statement')
    .toSorted(
      (a, b) => compareText(a.article.published, b.article.published) || a.quote.number - b.quote.number,
    );
  const bySpeaker = Map.groupBy(statements, ({ voice }) => voice?.speaker.id ?? NONE);
  const named: FilterOption[] = [];
  const unnamed = new Map<string, FilterOption[]>();
  let nobody: FilterOption | null = null;
  for (const [value, same] of bySpeaker) {
    const [{ voice, article } = {}] = same;
    const option = { value, label: voice?.name ?? filter.nobody, count: same.length };
    if (!voice) nobody = option;
    else if (voice.named || !article) named.push(option);
    else unnamed.set(article.title, [...(unnamed.get(article.title) ?? []), option]);
  }
  const byName = named.toSorted((a, b) => a.label.localeCompare(b.label, words.locale));
  return {
    groups: [
      ...(byName.length === 0 ? [] : [{ label: filter.named, speakers: byName }]),
      ...[...unnamed].map(([title, speakers]) => ({ label: filter.unnamedIn(title), speakers })),
    ],
    nobody,
  };
}

/** Values with a label of their own stand in the order of the labels, the others before them by the alphabet. */
function group(
  name: FilterGroup['name'],
  labels: Readonly<Record<string, string>>,
  facets: readonly EntryFacets[],
  valuesOf: (facets: EntryFacets) => readonly string[],
): FilterGroup {
  const counts = new Map<string, number>();
  for (const value of facets.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const order = Object.keys(labels);
  const options = [...counts]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b, 'en'))
    .map(([value, count]) => ({ value, count, label: labels[value] ?? value }));
  return { name, legend: filter.legends[name], options };
}

function facetsIn({ days, undated }: Timeline): readonly EntryFacets[] {
  return [
    ...days.flatMap((day) => day.items.map((item) => facetsOf(item, day))),
    ...undated.map((item) => facetsOf(item, null)),
  ];
}

function itemsOf({ days, undated }: Timeline): readonly TimelineItem[] {
  return [...days.flatMap(({ items }) => items), ...undated];
}
