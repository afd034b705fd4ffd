import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An XML document of one element. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`;
}

/** A text without the characters that XML 1.0 has no way to write (https://www.w3.org/TR/xml/#charsets). */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
