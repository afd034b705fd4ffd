import type { Briefing } from '#model/briefing.ts';
import { ADDRESSES } from '../addresses.ts';
import { searchRecords } from './searchRecords.ts';
import type { SearchFilters } from './searchShape.ts';

/** A search that a reader may begin with. */
export interface StartingPoint {
  readonly name: 'statements' | 'unnamed' | 'undated' | 'events';
  readonly href: string;
  /** How many results it has. */
  readonly count: number;
}

const isStatement = ({ kind }: SearchFilters): boolean => kind[0] === 'Statement';

/** Each with what it finds: its choices in the address, and the records that have them. */
const POINTS: readonly {
  readonly name: StartingPoint['name'];
  readonly choices: string;
  readonly finds: (filters: SearchFilters) => boolean;
}[] = [
  { name: 'statements', choices: 'kind=statement', finds: isStatement },
  {
    name: 'unnamed',
    choices: 'kind=statement&named=unnamed',
    finds: (filters) => isStatement(filters) && filters.named[0] === 'Unnamed',
  },
  {
    name: 'undated',
    choices: 'kind=statement&day=none-given',
    finds: (filters) => isStatement(filters) && filters.day[0] === 'None given',
  },
  { name: 'events', choices: 'kind=event', finds: ({ kind }) => kind[0] === 'Event' },
];

/** The searches to begin with that find anything. */
export function startingPoints(briefing: Briefing): StartingPoint[] {
  const records = searchRecords(briefing);
  return POINTS.map(({ name, choices, finds }) => ({
    name,
    href: `${ADDRESSES.search}?${choices}`,
    count: records.filter(({ filters }) => finds(filters)).length,
  })).filter(({ count }) => count > 0);
}
