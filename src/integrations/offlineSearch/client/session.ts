import { basePathFor, type ReadFile } from './fetch.ts';

/** The part of Pagefind's client that is used (https://pagefind.app/docs/api/). */
export interface PagefindClient {
  options(options: object): Promise<void>;
  filters(): Promise<object>;
  search(term: string | null, options?: object): Promise<object>;
}

export type CreateInstance = (options: {
  basePath: string;
  noWorker: true;
}) => Omit<PagefindClient, 'options'>;

/** An instance of Pagefind's client, and what it could not read. */
export interface Session {
  readonly client: ReturnType<CreateInstance>;
  /** The client keeps for good that it could not read a file: after a failure the next search needs another. */
  stale: () => boolean;
  /** Throws where a part of the index is missing, which the client answers with fewer results instead of an error. */
  assertComplete: () => void;
}

/** Makes an instance of Pagefind's client that reads by a function. */
export function openSession(createInstance: CreateInstance, options: object, read: ReadFile): Session {
  const failures = new Map<string, unknown>();
  const basePath = basePathFor((path) =>
    read(path).catch((error) => {
      failures.set(path, error);
      throw error;
    }),
  );
  return {
    client: createInstance({ ...options, basePath, noWorker: true }),
    stale: () => failures.size > 0,
    assertComplete: () => {
      // A fragment is asked for by its result alone, which then says itself that it failed.
      for (const [path, error] of failures) if (!path.startsWith('fragment/')) throw error;
    },
  };
}
