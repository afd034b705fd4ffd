/** The registration of the site that begins at `root`; that of a site around it is another. */
export async function ownRegistration(root: string): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}
