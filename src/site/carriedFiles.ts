/** What stands in the built folder for those who carry it about, beside the pages. */

/** Plain text that says what the folder is. */
export const READ_ME_FIRST = 'READ ME FIRST.txt';

/** A line a file: its SHA-256 digest and its name, as `sha256sum -c` reads them. */
export const CHECKSUMS = 'SHA256SUMS.txt';
