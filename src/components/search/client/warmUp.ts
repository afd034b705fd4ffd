import { INDEX_START } from '#site/search/searchFolders.ts';

/**
 * Has the browser fetch what any search begins with once its field has the focus, and nothing before, so that results come
 * at once when the search is sent. From a disk, where browsers fetch nothing ahead, the search page reads it itself.
 */
export function warmUp(field: HTMLInputElement): void {
  const load = () => {
    const page = field.form?.action ?? '';
    if (!page.startsWith('http')) return;
    for (const file of [page, ...INDEX_START.map((name) => new URL(`../${name}`, page).href)])
      document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: file }));
  };
  field.addEventListener('focus', load, { once: true });
}
