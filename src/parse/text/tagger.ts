import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp';

/** A universal part-of-speech tag. */
export type Tag = PartOfSpeech;

/** One word or mark as the tagger sees it, without its place in the text. */
export interface TaggedWord {
  readonly value: string;
  readonly tag: Tag;
  readonly lemma: string;
  /** Whether a sentence begins with it. */
  readonly opens: boolean;
}

let loaded: ReturnType<typeof winkNLP> | undefined;

/** The tagger with its model, unpacked for the first word: nothing else of the parser takes as long, and many a command reads no text. */
function tagger(): ReturnType<typeof winkNLP> {
  loaded ??= winkNLP(model, ['sbd', 'pos']);
  return loaded;
}

/**
 * A possessive before a mark (“Reed’s,”): the tagger keeps it whole there, remembers the word, and from then on never
 * splits it, in any text. A space keeps one text from changing how the next is read; words are found again in the text
 * as it was.
 */
const POSSESSIVE_BEFORE_MARK = /(['’]s)(?=[^\s\p{L}\p{N}])/gu;

/** Splits a paragraph into tagged words. The only place that knows which tagger is used. */
export function tag(paragraph: string): TaggedWord[] {
  const nlp = tagger();
  const { its } = nlp;
  const doc = nlp.readDoc(paragraph.replaceAll(POSSESSIVE_BEFORE_MARK, '$1 '));
  const tokens = doc.tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as Tag[];
  // The package declares this helper without its second parameter, so its type does not fit where it is used.
  const lemmas = tokens.out(its.lemma as unknown as ItsFunction<string>) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [first: number, last: number][];
  const openings = new Set(spans.map(([first]) => first));
  return values.map((value, i) => ({
    value,
    tag: tags[i] ?? 'X',
    lemma: lemmas[i] ?? value,
    opens: openings.has(i),
  }));
}
