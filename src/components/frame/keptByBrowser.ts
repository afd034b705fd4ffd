declare global {
  var keptByPage: Record<string, string | undefined> | undefined;
}

/** What a browser keeps for pages: always, or as long as their tab is open. */
type Area = 'localStorage' | 'sessionStorage';

/** What the browser keeps for the pages of this host, by name; undefined where its reader lets no page keep anything. */
function storage(area: Area): Storage | undefined {
  try {
    return globalThis[area] ?? undefined;
  } catch {
    return undefined;
  }
}

/** The same, or where that is forbidden what this page keeps while it is open: one record for all of its scripts. */
export function kept(area: Area): Record<string, string | undefined> {
  const store = storage(area);
  if (store) return store;
  globalThis.keptByPage ??= {};
  return globalThis.keptByPage;
}

/** Whether the browser will know tomorrow what its reader chooses today. */
export const keepsChoices = (): boolean => storage('localStorage') !== undefined;
