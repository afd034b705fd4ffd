/**
 * Of each sentence of the fixture that is neither a quote nor a quote's sentence, words that stand nowhere else in the project:
 * their stems, which is what a search index may hold.
 */
export const HIDDEN = ['kittiwak', 'bellweth', 'sunburnt', 'boyhood', 'gloam', 'boathous'];

/** Of the draft in `fixtures/drafts` every word that stands nowhere else in the project: of its text, its marks and its files. */
export const DRAFTED = [
  'seventeen dancers',
  'quadrille',
  'pavilion',
  'hummed',
  'overture',
  'choirmaster',
  'odalys',
  'wintergreen',
  'marzipan',
  'rehears',
  'prints no score',
];

/** The sentences that stand in quotes, or around them. */
export const SHOWN = [
  '“The lamp goes out in April,” said keeper Ines Falk on Tuesday.',
  '“After that, count your own rocks.”',
  'An official close to the council called the plan “a quiet farewell.”',
];

/** Such of some words, of the hidden ones where none are given, as stand in a text, in its mark-up as well. */
export function hiddenIn(text: string, words: readonly string[] = HIDDEN): readonly string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word));
}

/** Text as words with one space between them, without mark-up and the sign that sets off what a search found. */
export const plain = (text: string) => text.replace(/<[^>]*>|\u2063/g, '').replace(/\s+/g, ' ');
