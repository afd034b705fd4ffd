import type { Redirect } from '#model/briefing.ts';
import type { Dataset } from '#model/dataset/dataset.ts';
import { type AddressOf, pageOf } from '../addresses.ts';

/** What became of an address, for programs. */
export function redirectDataOf(redirect: Redirect, address: AddressOf): Dataset['redirects'][number] {
  const { from } = redirect;
  const url = address(pageOf(from));
  if (redirect.to !== null)
    return { from, url, to: address(pageOf(redirect.to)), gone: null, why: null, article: null };
  const { gone, why, article } = redirect;
  return { from, url, to: null, gone, why, article };
}
