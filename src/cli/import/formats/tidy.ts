/** “By Ida Holm”, “Per Lund” → “Ida Holm and Per Lund”; undefined where there is none. */
export function joinNames(names: readonly string[]): string | undefined {
  const bare = names.map((name) =>
    name
      .replaceAll(/\s+/g, ' ')
      .replace(/^by[:\s]\s*/i, '')
      .trim(),
  );
  const distinct = [...new Set(bare)].filter((name) => name !== '');
  if (distinct.length === 0) return undefined;
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(distinct);
}

/** A language as its tag is written: `en_gb` → `en-GB`; undefined where it is none. */
export function languageTag(given: string | undefined): string | undefined {
  const tag = given?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? Intl.getCanonicalLocales(tag)[0] : undefined;
}

/** A full address of the web, as `URL` writes it; undefined where it is none. */
export function httpAddress(given: string | undefined): string | undefined {
  const url = given === undefined ? null : URL.parse(given.trim());
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
