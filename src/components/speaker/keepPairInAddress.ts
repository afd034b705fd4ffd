/**
 * Keeps in the address which two voices stand side by side (`?a=ned-price&b=sergey-lavrov`), so that it can be shared. Who is
 * chosen on one side while on the other changes places with whom it takes the place of.
 */
export function keepPairInAddress(pair: HTMLElement): void {
  const lists = [...pair.querySelectorAll('select')];
  const before = new Map<HTMLSelectElement, string>();
  const asked = new URLSearchParams(location.search);
  for (const list of lists) {
    const id = asked.get(list.name);
    if (id !== null && [...list.options].some(({ value }) => value === id)) list.value = id;
    before.set(list, list.value);
  }
  pair.addEventListener('change', ({ target }) => {
    for (const other of lists)
      if (other !== target && target instanceof HTMLSelectElement && other.value === target.value)
        other.value = before.get(target) ?? other.value;
    for (const list of lists) before.set(list, list.value);
    const chosen = new URLSearchParams(lists.map(({ name, value }) => [name, value]));
    history.replaceState(null, '', `?${chosen}`);
  });
}
