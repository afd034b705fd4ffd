import { remembered } from '../remembered.ts';

/** Words that name the same thing happening, by dictionary form: a text calls a “dialogue” a “meeting” later on. */
const SYNONYMS: readonly string[] = [
  `meet meeting talk talks dialogue dialog discussion consultation consult summit conference convocation convene assembly assemble
  gathering gather session negotiation negotiate negotiating`,
  'attack assault raid strike bomb bombing bombardment shell shelling',
  'kill killing murder slay slaying shoot shooting assassinate assassination',
  'vote ballot election elect referendum poll',
  'crash collision collide accident',
  'blaze fire',
  'blast explosion explode',
  'quake earthquake',
  'trial hearing',
  'deal agreement agree accord pact',
  'protest demonstration demonstrate rally march',
  'storm hurricane typhoon cyclone',
  'takeover acquisition acquire buyout purchase buy',
  'resign resignation quit step',
  'arrest detention detain',
  'die death',
  'fly flight',
  'sell sale',
  'lose loss',
  'arrive arrival',
  'depart departure leave',
  'launch launching liftoff',
  'marry marriage wedding',
  'invade invasion',
  'decide decision',
  'suspend suspension',
  'expel expulsion',
  'collide collision',
  'begin beginning start',
  'close closure closing shutdown shut',
  'win victory',
  'defeat beat',
  'choose choice',
];

const KINDS: ReadonlyMap<string, string> = new Map(
  SYNONYMS.flatMap((line) => {
    const words = line.split(/\s+/);
    return words.map((word) => [word, words[0] ?? word] as const);
  }),
);

/** Endings that make a noun of a verb, longest first. */
const ENDING = /(?:isation|ization|ication|ation|ition|ution|ment|sion|tion|ance|ence|ing|ure|ery|al|ion|y)$/;
/** A stem shorter than this tells nothing. */
const SHORTEST = 4;

/**
 * What a word of an event has in common with others for the same: “resigned” and “resignation”, “talks” and “meeting” are of
 * one kind.
 *
 * @param lemma dictionary form
 */
export const eventKind = remembered((lemma: string): string => {
  const known = KINDS.get(lemma);
  if (known) return known;
  const stem = lemma.replace(ENDING, '').replace(/e$/, '');
  return stem.length >= SHORTEST ? stem : lemma;
});
