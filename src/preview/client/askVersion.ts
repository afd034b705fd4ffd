import { VERSION_EVENT } from '../versionEvent.ts';

/** Tells the server which content the page shows: what changed before the page could hear of it is then shown at once. */
export function askVersion(): void {
  const panel = document.querySelector<HTMLElement>('.preview-panel');
  import.meta.hot?.send(VERSION_EVENT, panel?.dataset.version);
}
