/** What files begin with that are taken for articles now and then, and what to do with them instead. */
const SIGNATURES: readonly (readonly [begins: string, what: string, mend: string])[] = [
  ['%PDF-', 'PDF document', 'save its text as .txt'],
  ['PK\u0003\u0004', 'zip archive or an office document', 'save its text as .txt, or unpack it'],
  ['\u00d0\u00cf\u0011\u00e0', 'office document', 'save its text as .txt'],
  ['{\\rtf', 'rich-text document', 'save its text as .txt'],
  ['bplist', 'web archive of Safari', 'save the page again as “Page Source”'],
  ['MIME-Version:', 'web archive (MHTML)', 'save the page again as “HTML only”'],
  ['From: <Saved by', 'web archive (MHTML)', 'save the page again as “HTML only”'],
  ['\u00ff\u00d8\u00ff', 'JPEG picture', 'give the article it belongs to'],
  ['\u0089PNG', 'PNG picture', 'give the article it belongs to'],
  ['GIF8', 'GIF picture', 'give the article it belongs to'],
  ['RIFF', 'picture or sound', 'give the article it belongs to'],
  ['\u001f\u008b', 'compressed file', 'unpack it first'],
];

/**
 * Refuses bytes that begin as no text does.
 *
 * @throws Error with what they are, by whatever name they go
 */
export function refuseBinary(bytes: Buffer): void {
  const beginning = bytes.subarray(0, 32).toString('latin1');
  const known = SIGNATURES.find(([begins]) => beginning.startsWith(begins));
  if (known === undefined) return;
  const [, what, mend] = known;
  throw new Error(`Unexpected ${what}, expected an article as text, Markdown, a web page or ninjs: ${mend}`);
}
