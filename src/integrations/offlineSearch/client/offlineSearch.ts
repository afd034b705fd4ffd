import { type PackFiles, type PackPlan, PLAN_FILE } from '../packFormat.ts';
import { packOf, START } from '../packOf.ts';
import type { ReadFile } from './fetch.ts';
import { type LoadScript, packReader, receive } from './packs.ts';
import { type CreateInstance, openSession, type PagefindClient, type Session } from './session.ts';

/** What the page finds under the one global name: `open` for the search page, `receive` for the scripts of packs. */
export function offlineSearch(createInstance: CreateInstance) {
  return { receive, open: (load: LoadScript) => openSearch(createInstance, load) };
}

/**
 * Opens the index: reads what any search begins with.
 * @returns Pagefind's client, but that a question rejects where any file it needs cannot be read, and the next tries again.
 */
async function openSearch(createInstance: CreateInstance, load: LoadScript): Promise<PagefindClient> {
  const read = await fileReader(load);
  let options = {};
  let session: Session | undefined;
  const ask = async <Answer>(question: (client: Session['client']) => Promise<Answer>): Promise<Answer> => {
    if (!session || session.stale()) session = openSession(createInstance, options, read);
    const { client, assertComplete } = session;
    const answer = await question(client);
    assertComplete();
    return answer;
  };
  return {
    options: async (given) => {
      options = given;
    },
    filters: () => ask((client) => client.filters()),
    search: (term, how) => ask((client) => client.search(term, how)),
  };
}

/** Reads files of the index out of the packs that hold them. */
async function fileReader(load: LoadScript): Promise<ReadFile> {
  const readPack = packReader(load);
  const fileIn = (files: PackFiles, path: string) => {
    const file = files.get(path);
    if (!file) throw new Error(`The search index lacks ${path}`);
    return file;
  };
  const plan = fileIn(await readPack(START), PLAN_FILE);
  const { fragmentBits }: PackPlan = JSON.parse(new TextDecoder().decode(plan));
  return async (path) => fileIn(await readPack(packOf(path, fragmentBits)), path);
}
