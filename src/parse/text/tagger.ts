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

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;
// The package declares this helper without its second parameter, so its type does not fit where it is used.
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/**
 * A possessive before a mark (“Reed’s,”): the tagger keeps it whole there, remembers the word, and from then on never
 * splits it, in any text. A space keeps one text from changing how the next is read; words are found again in the text
 * as it was.
 */
const POSSESSIVE_BEFORE_MARK = /(['’]s)(?=[^\s\p{L}\p{N}])/gu;

/** Splits a paragraph into tagged words. The only place that knows which tagger is used. */
export function tag(paragraph: string): TaggedWord[] {
  const doc = nlp.readDoc(paragraph.replaceAll(POSSESSIVE_BEFORE_MARK, '$1 '));
  const tokens = doc.tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as Tag[];
  const lemmas = tokens.out(lemmaOf) as string[];
  const spans = doc.sentences().out(its.span) as unknown as [first: number, last: number][];
  const openings = new Set(spans.map(([first]) => first));
  return values.map((value, i) => ({
    value,
    tag: tags[i] ?? 'X',
    lemma: lemmas[i] ?? value,
    opens: openings.has(i),
  }));
}
