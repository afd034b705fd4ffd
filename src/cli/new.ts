/**
 * Writes a file to start from, for a speaker, an event or an article:
 *
 *     npm run new -- speaker --name "Wendy Sherman" --kind person --role "Deputy Secretary of State"
 *
 * What is written is sound and in the form that an import writes; no file is written over.
 */
import { askChoice, isByHand, type Terminal } from './ask/questions.ts';
import { fail, messageOf } from './fail.ts';
import { OPTIONS } from './new/options.ts';
import { KINDS, type Kind, USAGE } from './new/usage.ts';
import { oneOf } from './oneOf.ts';
import { readArgs, refuseTaken } from './options.ts';

/** Makes one, and says in words what was made; the terminal is null where nobody is there to be asked. */
type Make = (terminal: Terminal | null) => Promise<string>;

/** Each is read once it is asked for: an article brings the parser with it. */
const MAKE: Readonly<Record<Kind, () => Promise<Make>>> = {
  speaker: async () => (await import('./new/makeSpeaker.ts')).makeSpeaker,
  event: async () => (await import('./new/makeEvent.ts')).makeEvent,
  article: async () => (await import('./new/makeArticle.ts')).makeArticle,
};

try {
  const kind = await readKind();
  const make = await MAKE[kind]();
  process.stdout.write(await make(isByHand() ? {} : null));
} catch (error) {
  fail(`new: ${messageOf(error)}`);
}

/** What is to be made comes first, since the other options are read by it. */
async function readKind(): Promise<Kind> {
  for (const kind of KINDS) refuseTaken(OPTIONS[kind]);
  const [first] = process.argv.slice(2);
  if (first?.startsWith('-')) readArgs({ allowPositionals: true }, USAGE);
  else if (first !== undefined) return oneOf(null, first, KINDS);
  if (!isByHand()) fail(USAGE);
  return askChoice(
    {},
    'What is new?',
    KINDS.map((value) => ({ value, label: value })),
  );
}
