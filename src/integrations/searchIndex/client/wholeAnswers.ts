/**
 * Runs before Pagefind's worker, in its scope. Pagefind answers with fewer results, or none, where a part of the index cannot
 * be read; here that answer, and every later one, becomes an error, so that no page says that nothing is there.
 */

/** What Pagefind's worker answers a message with. */
interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
}

/** What the worker's scope has of this. TypeScript's own types of it cannot stand in one program with those of pages. */
const scope = globalThis as unknown as {
  fetch(address: string): Promise<Response>;
  postMessage(answer: Answer): void;
};

const fetchFile = scope.fetch.bind(globalThis);
const post = scope.postMessage.bind(globalThis);
let unread: string | undefined;

scope.fetch = async (address) => {
  try {
    const response = await fetchFile(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    return response;
  } catch (error) {
    // A record is asked for by its result alone, which then says itself that it failed.
    if (!address.includes('/fragment/')) unread ??= address;
    throw error;
  }
};

scope.postMessage = ({ id, ...answer }) =>
  post(unread === undefined ? { id, ...answer } : { id, error: `The search index lacks ${unread}` });
