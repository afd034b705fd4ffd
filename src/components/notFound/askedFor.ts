/**
 * What an address that leads nowhere may have asked for, as words to search for: `/articles/us-russia-talk/` → “us russia
 * talk”. Of an address that ends in nothing but a file of a page it is the folder.
 */
export function askedFor(pathname: string): string {
  const names = decode(pathname)
    .split('/')
    .map((name) => name.replace(/\.\w+$/, ''))
    .filter((name) => name !== '' && name !== 'index' && name !== '404');
  return (names.at(-1) ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** An address may be no text at all, since anybody can write one. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
