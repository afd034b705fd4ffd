import type { VFile } from 'vfile';
import { DOCUMENT_READERS, type DocumentReaders } from './readBriefing.ts';

/** Readers for whoever reads content more than once. */
export function rememberedReaders(): DocumentReaders {
  return {
    article: rememberedDocuments(DOCUMENT_READERS.article),
    speaker: rememberedDocuments(DOCUMENT_READERS.speaker),
    event: rememberedDocuments(DOCUMENT_READERS.event),
  };
}

/**
 * A reader that gives a file whose text is that of a former time the document of that time, and the messages with it. It may
 * be any that looks at nothing but the file.
 */
export function rememberedDocuments<Document>(read: (file: VFile) => Document): (file: VFile) => Document {
  const known = new Map<string, Read<Document>>();
  return (file) => {
    const text = String(file);
    const before = known.get(file.path);
    if (before?.text === text) {
      file.messages.push(...before.messages);
      return before.document;
    }
    const others = file.messages.length;
    const document = read(file);
    known.set(file.path, { text, document, messages: file.messages.slice(others) });
    return document;
  };
}

interface Read<Document> {
  readonly text: string;
  readonly document: Document;
  readonly messages: VFile['messages'];
}
