import { toId } from '#model/id.ts';
import { GROUP_QUANTITY } from '../../constants/names.ts';

/** “a pair of senior Russian officials” → `senior-russian-officials`: no article, no quantity, no accents. */
export function slug(name: string): string {
  const bare = name.replace(/^(?:an?|the)\s+/i, '');
  const described =
    /^\p{Ll}/u.test(name) || /^(?:an?|the)\s/i.test(name) ? bare.replace(GROUP_QUANTITY, '') || bare : bare;
  return toId(described) || 'speaker';
}

/** The first of `slug`, `slug-2`, `slug-3` … that is not taken; takes it. */
export function uniqueId(name: string, taken: Set<string>): string {
  const base = slug(name);
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
