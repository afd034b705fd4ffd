/** An event whose work the browser waits for. */
export interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A request that waits for an answer. */
export interface FetchEvent extends ExtendableEvent {
  /** The client that the answer makes, where it is a page. */
  readonly resultingClientId: string;
}

/**
 * What a service worker knows of itself. TypeScript's own types of it cannot stand in one program with those of pages.
 */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: string): void } | undefined>;
    matchAll(): Promise<readonly { readonly url: string; navigate(url: string): Promise<unknown> }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

export const workerScope = globalThis as unknown as WorkerScope;
