/**
 * A path as somebody types it, as it stands in an address: `a/sub path` → `/a/sub%20path/`. What is percent-encoded
 * already stays as it is.
 */
export function basePath(typed: string): string {
  const escaped = `/${typed}/`.replace(/[?#]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return new URL(escaped.replace(/\/+/g, '/'), 'http://localhost').pathname;
}

/**
 * The part of an address below `base`, with the slash before it: `/about/` for `/a/sub%20path/about/` below
 * `/a/sub%20path/`. Undefined for what does not lie there. Which characters are percent-encoded makes no difference.
 */
export function pathBelow(base: string, pathname: string): string | undefined {
  const above = base.split('/').slice(0, -1);
  const names = pathname.split('/');
  const isBelow = above.every((name, i) => decoded(name) === decoded(names[i] ?? ''));
  return isBelow ? `/${names.slice(above.length).join('/')}` : undefined;
}

/** A path with the names that its files have on the disk; as it is where it is no valid encoding. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
