import { en } from '#words/en.ts';
import type { Aspect } from '../changes.ts';
import { code, type Phrase, quoted } from './nodes.ts';
import { sayNamed, saySaid } from './values.ts';

/** What a statement rests on: now, and where nothing is left of it. */
const BASIS = {
  source: ['the speaker is named by ', 'no words name the speaker'],
  cue: ['the cue is ', 'no cue'],
  day: ['the day is given by ', 'no words give the day'],
} as const;

/** What changed of a statement: “speaker changed from **Ned Price** to **Wendy Sherman**”. */
export function sayAspect(aspect: Aspect): readonly Phrase[] {
  switch (aspect.what) {
    case 'words':
      return sayWords(aspect.removed, aspect.added);
    case 'speaker':
      return [
        'speaker changed from ',
        ...sayNamed(aspect.before, aspect.after),
        ' to ',
        ...sayNamed(aspect.after, aspect.before),
      ];
    case 'doubt':
      return [sayDoubt(aspect)];
    case 'said':
      return [`day ${saySaid(aspect.before)} → ${saySaid(aspect.after)}`];
    case 'kind':
      return [
        aspect.after === 'partial'
          ? 'now a fragment, was a whole utterance'
          : 'now a whole utterance, was a fragment',
      ];
    case 'id':
      return ['id changed from ', code(aspect.before ?? ''), ' to ', code(aspect.after ?? '')];
    case 'article':
      return ['moved here from ', quoted(aspect.before?.name ?? '')];
    default:
      return sayBasis(aspect.what, aspect.before, aspect.after);
  }
}

function sayWords(removed: readonly string[], added: readonly string[]): readonly Phrase[] {
  const [was, is] = [removed.map(quoted).join(' … '), added.map(quoted).join(' … ')];
  if (was === '' && is === '') return ['passages in another order'];
  if (was === '') return ['passage added: ', is];
  if (is === '') return ['passage taken out: ', was];
  return ['words changed from ', was, ' to ', is];
}

function sayDoubt({ before, after }: Extract<Aspect, { what: 'doubt' }>): string {
  if (after === null) return 'speaker confirmed by an editor, was inferred';
  const way = en.speaker.ways[after];
  return before === null
    ? `speaker no longer confirmed: reached ${way}`
    : `speaker still inferred, now reached ${way}`;
}

function sayBasis(what: keyof typeof BASIS, before: string | null, after: string | null): readonly Phrase[] {
  const [given, none] = BASIS[what];
  const formerly = before === null ? [] : [', formerly ', quoted(before)];
  return [...(after === null ? [none] : [given, quoted(after)]), ...formerly];
}
