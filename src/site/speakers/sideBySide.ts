import type { Article, Briefing } from '#model/briefing.ts';
import { words } from '#words/words.ts';
import { type EventRecord, eventRecordsOf } from '../eventRecords.ts';
import { oncePer } from '../oncePer.ts';
import { tallyVoices } from '../sourcing.ts';
import { statementsOf, type TimelineStatement } from '../timeline/timeline.ts';
import { type Voice, voicesOf } from '../voices.ts';
import { namedEvents, statementsByEvent } from './namedEvents.ts';

/** What several voices say on one article or event, two of which can be read beside each other. */
export interface SideBySide {
  /** Most words first; at least two. The first two are those that stand beside each other to begin with. */
  readonly voices: readonly SideVoice[];
  /** Those of these voices, in the order of articles and text. */
  readonly statements: readonly SideStatement[];
}

export interface SideVoice {
  readonly voice: Voice;
  readonly statements: number;
}

export interface SideStatement extends TimelineStatement {
  readonly voice: Voice;
  /** The events that its sentences name, in the order of their days. */
  readonly names: readonly EventOfVoices[];
}

export interface EventOfVoices {
  readonly record: EventRecord;
  /** Whether at least two voices name it, so that they can be read beside each other. */
  readonly shared: boolean;
}

/** Title and description of the page of voices that speak in or on something. */
export function sidesHead(
  on: string,
  { voices, statements }: SideBySide,
): Record<'title' | 'description', string> {
  const { twoVoices, sidesDescribed } = words.speaker;
  return { title: `${twoVoices}: ${on}`, description: sidesDescribed(on, voices.length, statements.length) };
}

/** The voices of an article; null where fewer than two speak. */
export function sidesOfArticle(article: Article, briefing: Briefing): SideBySide | null {
  return sideBySide(statementsByArticle(briefing).get(article) ?? [], briefing);
}

/** The voices in whose sentences an event is named; null where they are fewer than two. */
export function sidesOfEvent(id: string, briefing: Briefing): SideBySide | null {
  const sides = sideBySide(statementsByEvent(briefing).get(id) ?? [], briefing);
  return sides && { ...sides, statements: sides.statements.map((statement) => withoutEvent(statement, id)) };
}

const statementsByArticle = oncePer((briefing: Briefing) =>
  Map.groupBy(statementsOf(briefing), ({ article }) => article),
);

function sideBySide(all: readonly TimelineStatement[], briefing: Briefing): SideBySide | null {
  const statements = all.flatMap((statement) =>
    statement.voice === null
      ? []
      : [{ ...statement, voice: statement.voice, names: eventsOf(statement, briefing) }],
  );
  const tallies = tallyVoices(
    statements.map(({ quote }) => quote),
    voicesOf(briefing),
  );
  const voices = tallies.flatMap(({ voice, statements: count }) =>
    voice === null ? [] : [{ voice, statements: count }],
  );
  return voices.length < 2 ? null : { voices, statements };
}

function eventsOf(statement: TimelineStatement, briefing: Briefing): readonly EventOfVoices[] {
  return namedEvents([statement], eventRecordsOf(briefing)).map(({ record }) => {
    const naming = statementsByEvent(briefing).get(record.event.id) ?? [];
    const voices = new Set(naming.flatMap(({ voice }) => voice?.id ?? []));
    return { record, shared: voices.size > 1 };
  });
}

/** On an event's own page every statement names it. */
function withoutEvent(statement: SideStatement, id: string): SideStatement {
  return { ...statement, names: statement.names.filter(({ record }) => record.event.id !== id) };
}
