/** A noun by the category of its number (`Intl.PluralRules`): `{ one: '{n} result', other: '{n} results' }`. */
export type Forms = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** “1 result”, “1,204 results”. */
export function counted(forms: Forms, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return form.replace('{n}', count.toLocaleString(language));
}

/** A sentence with its `{name}`s filled in. */
export function fill<Part>(sentence: string, parts: Readonly<Record<string, Part>>): (string | Part)[] {
  const pieces = sentence.split(/\{(\w+)\}/u);
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : (parts[piece] ?? '')));
}

/** The same where all of it is text. */
export function fillText(sentence: string, parts: Readonly<Record<string, string>>): string {
  return fill(sentence, parts).join('');
}
