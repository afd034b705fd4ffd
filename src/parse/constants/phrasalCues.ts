/** Words that belong to the verb before them: she put it, he shot back, they pointed out. */
export const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['put', ['it']],
  ['point', ['out']],
  ['shoot', ['back']],
  ['fire', ['back']],
  ['hit', ['back']],
  ['chime', ['in']],
  ['sum', ['up']],
  ['go', ['on']],
  ['cry', ['out']],
  ['call', ['out']],
  ['blurt', ['out']],
  ['spell', ['out']],
  ['refer', ['to']],
]);

/** Phrasal verbs that are speech only with their particle. */
export const PHRASAL_SPEECH: ReadonlySet<string> = new Set([
  'put',
  'shoot',
  'fire',
  'hit',
  'go',
  'blurt',
  'spell',
]);

/** Cues that are no verbs; the source is the phrase that follows. */
export const SOURCE_PREPOSITIONS: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'view', 'of'],
  ['per'],
];

/** Nouns for something said: the owner before them is its source. */
export const SPEECH_NOUN =
  /^(?:claims?|calls?|pledges?|promises?|statements?|remarks?|comments?|words?|assertions?|declarations?|warnings?|descriptions?|demands?|accusations?|charges?|arguments?|views?|opinions?|quotes?|speech(?:es)?|tweets?|posts?|letters?|slogans?|mantra|motto|vows?|admission|contention|insistence|suggestions?|observations?|criticisms?|question|answers?|replies|reply|responses?|reference|characteri[sz]ation|notion|idea|message|plea|appeal|rhetoric|complaint|conclusion|explanation|proposal)$/;
