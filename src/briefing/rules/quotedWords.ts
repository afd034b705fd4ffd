import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { fieldPlace, fieldsOf } from '#markdown/fields.ts';
import { placeBetween } from '#markdown/placeBetween.ts';
import { warn } from '#markdown/problems.ts';
import type { Span } from '#model/span.ts';
import { holdsWords, plainWords } from './plainWords.ts';
import type { AllContent, ContentRule } from './rule.ts';

/** A passage of an editor's own words, by offsets of its file. */
interface Passage extends Span {
  readonly file: VFile;
  /** Words of ours that it may quote, too: those of its own fields. */
  readonly own: string;
}

const QUOTED = /[“„«]([^“”„«»]+)[”“»]|"([^"\n]+)"/dg;
/** Lines without an empty one between them. */
const PARAGRAPH = /[^\r\n]+(?:\r?\n[^\r\n]+)*/g;
/** Words that stand elsewhere are linked to. */
const LINK = /\]\(|<https?:|https?:\/\//;

/**
 * Warns of words that an editor puts between quotation marks and that stand in no source text, so that readers would take for
 * somebody's words what nobody is known to have said. A paragraph with a link quotes what it links to.
 */
export const quotedWords: ContentRule = (all) => {
  let texts: readonly string[] | undefined;
  const isQuoted = (words: string, own: string): boolean => {
    if (holdsWords(plainWords(own), words)) return true;
    texts ??= all.filed.flatMap(({ source, document: { front } }) =>
      plainWords(`${source?.text ?? ''} ${front.source.headline ?? ''}`),
    );
    return texts.some((text) => holdsWords(text, words));
  };
  for (const { file, start, end, own } of passagesOf(all)) {
    for (const paragraph of String(file).slice(start, end).matchAll(PARAGRAPH)) {
      if (LINK.test(paragraph[0])) continue;
      for (const found of paragraph[0].matchAll(QUOTED)) {
        const words = found[1] ?? found[2] ?? '';
        if (!/\p{L}/u.test(words) || isQuoted(words, own)) continue;
        const at = start + paragraph.index + found.index + 1;
        warnOf(file, words, at);
      }
    }
  }
};

function warnOf(file: VFile, words: string, at: number): void {
  warn(
    file,
    {
      reason: `Unexpected quotation “${words}”: no source text has these words`,
      rule: 'quoted-words',
      mend: 'Quote the source to the letter, with `[…]` where you leave something out; of words that stand elsewhere give the link; what nobody said stands without quotation marks.',
      actual: words,
    },
    placeBetween(file, at, at + words.length),
  );
}

/** Headlines, standfirsts, remarks on a day and notes of articles, and what is written on speakers and events. */
function* passagesOf({ filed, files }: AllContent): Generator<Passage> {
  for (const { file, document } of filed) {
    for (const path of [['title'], ['standfirst'], ['dating', 'note']]) {
      const place = fieldPlace(file, path);
      if (place) yield { file, ...insideQuotes(file, place), own: '' };
    }
    for (const { position } of document.notes) {
      const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
      yield { file, start, end, own: '' };
    }
  }
  for (const file of [...files.speakers.values(), ...files.events.values()]) {
    const { from, written } = fieldsOf(file) ?? { from: 0, written: '' };
    const start = from + written.length;
    yield { file, start, end: String(file).length, own: written };
  }
}

/** Quotation marks that YAML has around a value are none of the value's own. */
function insideQuotes(file: VFile, { start, end }: Position): Span {
  const [from, to] = [start.offset ?? 0, end.offset ?? 0];
  const isQuoted = /^(["']).*\1$/s.test(String(file).slice(from, to));
  return isQuoted ? { start: from + 1, end: to - 1 } : { start: from, end: to };
}
