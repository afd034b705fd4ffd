/**
 * Of each sentence of the fixture that is neither a quote nor a quote's sentence, words that stand nowhere else in the project:
 * their stems, which is what a search index may hold.
 */
export const HIDDEN = ['kittiwak', 'bellweth', 'sunburnt', 'boyhood', 'gloam', 'boathous'];

/** The sentences that stand in quotes, or around them. */
export const SHOWN = [
  '“The lamp goes out in April,” said keeper Ines Falk on Tuesday.',
  '“After that, count your own rocks.”',
  'An official close to the council called the plan “a quiet farewell.”',
];

/** Such hidden words as stand in a text, in its mark-up as well. */
export function hiddenIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return HIDDEN.filter((word) => lower.includes(word));
}

/** Text as words with one space between them, without mark-up and the sign that sets off what a search found. */
export const plain = (text: string) => text.replace(/<[^>]*>|\u2063/g, '').replace(/\s+/g, ' ');
