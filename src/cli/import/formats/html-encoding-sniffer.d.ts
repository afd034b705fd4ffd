/** The part of the untyped package `html-encoding-sniffer` that is used here. */
declare module 'html-encoding-sniffer' {
  /** The name of the encoding in which a browser would read a page. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options: { readonly defaultEncoding: string; readonly maxPrescanBytes: number },
  ): string;
}
