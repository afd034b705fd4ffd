import type { VFile } from 'vfile';
import type { ArticleDocument } from '#markdown/readArticle.ts';
import type { Article, Event, Speaker } from '#model/briefing.ts';
import type { SpeakerFront } from '#model/speaker.ts';
import type { ContentFiles } from '../contentFiles.ts';
import type { RedirectsDocument } from '../redirects/readRedirects.ts';
import type { SourceText } from '../sourceText.ts';

/** An article whose file is well formed, beside its source text. */
export interface FiledArticle {
  readonly slug: string;
  readonly file: VFile;
  readonly document: ArticleDocument;
  /** Null where it is missing or altered. */
  readonly source: SourceText | null;
}

/** What an article's marks may point to. */
export interface Targets {
  /** By id; null where the file has faults of its own. */
  readonly speakers: ReadonlyMap<string, SpeakerFront | null>;
  readonly events: ReadonlySet<string>;
}

/** Looks at one article: at what it points to, and at what it says of its source text. Reports what it finds in the file. */
export type ArticleRule = (article: FiledArticle, targets: Targets, content: ContentFiles) => void;

/** All that was read, once each article by itself has been looked at. */
export interface AllContent {
  /** Those without an error, in the order of their files. */
  readonly articles: readonly Article[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly events: ReadonlyMap<string, Event>;
  /** Null where their file is not well formed. */
  readonly redirects: RedirectsDocument | null;
  /** Articles as their files give them, those with errors in references or words, too. */
  readonly filed: readonly FiledArticle[];
  /** The files by the ids that their names give. */
  readonly files: FilesById;
  readonly content: ContentFiles;
}

export interface FilesById {
  readonly articles: ReadonlyMap<string, VFile>;
  readonly speakers: ReadonlyMap<string, VFile>;
  readonly events: ReadonlyMap<string, VFile>;
  /** By their paths from `content/`, and without their texts. */
  readonly sources: ReadonlyMap<string, VFile>;
}

/** Looks at all content together. Reports what it finds in the file that an editor would mend. */
export type ContentRule = (all: AllContent) => void;
