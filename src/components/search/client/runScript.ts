/**
 * Runs a classic script of the site, the one thing that browsers let a page on a disk load. It may have failed though it was
 * read: whoever needs what it does has to look whether it is done.
 * @throws where it cannot be read.
 */
export async function runScript(url: URL): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const script = document.createElement('script');
  script.src = url.href;
  script.onload = () => resolve();
  script.onerror = () => reject(new Error(`${url.href} cannot be read`));
  document.head.append(script);
  await promise.finally(() => script.remove());
}
