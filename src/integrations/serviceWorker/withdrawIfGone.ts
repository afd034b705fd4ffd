import { cacheName } from '#site/edition.ts';
import { withdraw } from './withdraw.ts';
import { workerScope } from './workerScope.ts';

/** A day: how long a server has to go without the worker before what is kept is taken away, in ms. */
const LONG_ENOUGH = 86_400_000;

/** Stands in the site's cache as a file does, and holds since when the server has no worker, in ms since 1970. */
const NOTE = new URL('gone-since', workerScope.location.href).href;

/** Whether this worker has withdrawn. */
let asked: Promise<boolean> | undefined;

/**
 * Withdraws where the server goes on saying that there is no worker any more: the site was taken down, or another one
 * stands at its address. What is said once may be a site that is just being published, and is noted only. Asked once each
 * time the browser starts the worker, which is about once a visit.
 */
export function withdrawIfGone(): Promise<boolean> {
  asked ??= decide().catch(() => false);
  return asked;
}

/** Whether what is kept may be taken away by the next answer, so that no page should be begun with it before. */
export async function mayBeGone(): Promise<boolean> {
  const since = await noted();
  return since !== undefined && Date.now() - since >= LONG_ENOUGH;
}

async function decide(): Promise<boolean> {
  const gone = await isGone();
  if (gone === undefined) return false;
  if (!gone) await (await noteCache())?.delete(NOTE);
  else if ((await noted()) === undefined) await (await noteCache())?.put(NOTE, new Response(`${Date.now()}`));
  else if (await mayBeGone()) {
    await withdraw();
    return true;
  }
  return false;
}

async function noted(): Promise<number | undefined> {
  const note = await (await noteCache())?.match(NOTE);
  return note && Number(await note.text());
}

/** The site's cache; none once it was taken away, since to open it would make it anew. */
async function noteCache(): Promise<Cache | undefined> {
  const name = cacheName(workerScope.registration.scope);
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Whether the server has no worker here, or a page in its place; undefined where it cannot be asked or is at fault itself. */
async function isGone(): Promise<boolean | undefined> {
  const question = { method: 'HEAD', cache: 'no-store' } as const;
  const answer = await fetch(workerScope.location.href, question).catch(() => null);
  if (answer?.ok) return !/javascript|ecmascript/i.test(answer.headers.get('content-type') ?? '');
  return answer?.status === 404 || answer?.status === 410 || undefined;
}
