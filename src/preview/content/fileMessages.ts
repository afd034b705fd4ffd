import type { VFile } from 'vfile';
import { type Finding, findingsOf } from '#briefing/report/findings.ts';
import { articleAddress, eventAddress, speakerAddress } from '#site/addresses.ts';

/** What the check found, as the preview shows it. */
export interface ShownMessage extends Finding {
  /** Id of its element on the page that it concerns. */
  readonly id: string;
}

/** A file with what the check found in it. */
export interface FileMessages {
  readonly path: string;
  /** Of its page; null where it has none. */
  readonly address: string | null;
  readonly messages: readonly ShownMessage[];
}

const ADDRESSES: Readonly<Record<string, (id: string) => string>> = {
  articles: articleAddress,
  speakers: speakerAddress,
  events: eventAddress,
};

/** What the check found in all files in which it found something; those with errors come first. */
export function messagesByFile(files: readonly VFile[]): readonly FileMessages[] {
  const told = files.filter(({ messages }) => messages.length > 0).map(messagesOf);
  const hasError = ({ messages }: FileMessages) => messages.some(({ severity }) => severity === 'error');
  return [...told.filter(hasError), ...told.filter((file) => !hasError(file))];
}

/** What the check found in a file, from its top. */
export function messagesOf(file: VFile): FileMessages {
  return {
    path: file.path,
    address: addressOf(file),
    // Ids of content hold no underscore, so that none of them is taken.
    messages: findingsOf([file]).map((finding, index) => ({ ...finding, id: `preview_${index + 1}` })),
  };
}

function addressOf(file: VFile): string | null {
  const folder = file.dirname?.split(/[\\/]/).at(-1) ?? '';
  return ADDRESSES[folder]?.(file.stem ?? '') ?? null;
}
