/** Numbers as a place writes them (`locale` for `Intl`): “28,800”, “28.800”. */
export const figuresIn =
  (locale: string) =>
  (count: number): string =>
    count.toLocaleString(locale);

/** “311 KB”, “12.4 MB”: the size of a file, in units of 1,000 bytes, as most systems show it. */
export const sizeIn =
  (locale: string) =>
  (bytes: number): string => {
    if (bytes < 1e6) return `${Math.ceil(bytes / 1e3).toLocaleString(locale)} KB`;
    const megabytes = (bytes / 1e6).toLocaleString(locale, {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
    return `${megabytes} MB`;
  };

/** “a, b and c”. */
export const listedIn = (locale: string): ((items: readonly string[]) => string) => {
  const format = atFirstUse(() => new Intl.ListFormat(locale));
  return (items) => format().format(items);
};

/**
 * A share in running text: a fraction where one of those given holds to the nearest per cent, else “56%”. A part is never
 * rounded to all or to nothing.
 */
export function shareIn(locale: string, named: Readonly<Record<'all' | 'none' | number, string>>) {
  const format = atFirstUse(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  return (part: number, whole: number): string => {
    if (part === whole) return named.all;
    if (part === 0) return named.none;
    const share = Math.round((part / whole) * 100);
    return named[share] ?? format().format(Math.min(99, Math.max(1, share)) / 100);
  };
}

/** A format that is made once, and only where something is said with it: making one reads a language's tables from ICU. */
function atFirstUse<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
