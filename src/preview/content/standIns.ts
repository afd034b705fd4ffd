import type { VFile } from 'vfile';
import { parse } from 'yaml';
import type { ContentFiles } from '#briefing/contentFiles.ts';
import type { ReadContent } from '#briefing/readBriefing.ts';
import type { Article, Briefing, Event, Speaker } from '#model/briefing.ts';
import { eventFront } from '#model/event.ts';

/**
 * All speakers and events, with one that stands in for each whose file cannot be read, called by its name where that can be, so
 * that the pages of those who refer to it are shown.
 */
export function withStandIns(
  files: ContentFiles,
  { articles, speakers, events }: ReadContent,
): Pick<Briefing, 'speakers' | 'events'> {
  return {
    speakers: filledUp(files.speakers, speakers, speakerOf),
    events: filledUp(files.events, events, (file, id) => eventOf(file, id, articles)),
  };
}

function filledUp<T>(
  files: readonly VFile[],
  known: ReadonlyMap<string, T>,
  standIn: (file: VFile, id: string) => T,
): ReadonlyMap<string, T> {
  return new Map(
    files.map((file) => {
      const id = file.stem ?? '';
      return [id, known.get(id) ?? standIn(file, id)];
    }),
  );
}

function speakerOf(file: VFile, id: string): Speaker {
  const name = fieldOf(file, 'name') ?? id;
  return { id, name, kind: 'person', roles: [], aliases: [], sameAs: [], articles: [], body: [] };
}

/** On the day that its file gives, where there is one to be read; else on that of an article that names it. */
function eventOf(file: VFile, id: string, articles: readonly Article[]): Event {
  const date = eventFront.shape.date.safeParse(fieldOf(file, 'date'));
  const naming = articles.find(({ events }) => events.some(({ event }) => event === id));
  return {
    id,
    title: fieldOf(file, 'title') ?? id,
    date: date.success ? date.data : (naming?.published ?? articles.at(-1)?.published ?? '2000'),
    certainty: 'implied',
    status: 'reported',
    sides: [],
    participants: [],
    body: [],
  };
}

/** The words of a field that stands in one line. */
function fieldOf(file: VFile, name: string): string | null {
  const line = new RegExp(`^${name}:(.+)$`, 'm').exec(String(file));
  try {
    const value: unknown = parse(line?.[1]?.trim() ?? '');
    return typeof value === 'string' && value !== '' ? value : null;
  } catch {
    return null;
  }
}
