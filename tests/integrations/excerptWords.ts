/** All of the fixture's text that is neither a quote nor in a quote's sentences. */
export const HIDDEN = [
  'Gulls circled over the empty quay before anybody had spoken a word.',
  'A grey vote on the tower waits for the council next week.',
  'The worn-out daughter of two lighthouse builders has kept the log since boyhood storms took her uncle.',
  'Nobody in the village was asked what the darkness would cost them.',
  'The ceremony at the old lamp will fill the pier on March 18.',
];

export const SHOWN = [
  '“The lamp goes out in April,” said keeper Ines Falk on Tuesday.',
  '“After that, count your own rocks.”',
  'An official close to the council called the plan “a quiet farewell.”',
];

/** Text as words with one space between them, without mark-up and the sign that sets off what a search found. */
export const plain = (text: string) => text.replace(/<[^>]*>|\u2063/g, '').replace(/\s+/g, ' ');

/** Every run of five words. */
export function fives(sentence: string): readonly string[] {
  const words = sentence.split(' ');
  return words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
}
