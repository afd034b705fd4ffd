import { articleFront } from '#model/article.ts';
import { askNeeded, askText, type Terminal } from '../ask/questions.ts';
import { askLongText } from '../ask/text.ts';
import type { ReceivedSource } from '../import/receivedSource.ts';
import { type ArticleWish, pastedSource, sourceIn } from './article.ts';

const { shape } = articleFront;

/** Asks for the source of a new article, in a file or pasted. */
export async function askSource(terminal: Terminal): Promise<ReceivedSource> {
  const file = await askText(terminal, {
    message: 'In which file is the source text? Empty to paste it.',
    placeholder: 'article.txt, page.html',
  });
  return file === undefined ? pastedSource(await askLongText(terminal, 'Paste the text.')) : sourceIn(file);
}

/** Asks for what was not given of a new article, and its source does not say. */
export async function askArticle(
  wish: ArticleWish,
  { metadata }: Pick<ReceivedSource, 'metadata'>,
  terminal: Terminal,
): Promise<ArticleWish> {
  const publisher = wish.publisher ?? metadata.publisher ?? (await askNeeded(terminal, 'Who published it?'));
  const published =
    wish.published ??
    metadata.published ??
    (await askNeeded(
      terminal,
      'On which day? `2022-01-10`: “Tuesday” is counted from it.',
      (answer) => shape.published.safeParse(answer).error?.issues[0]?.message,
    ));
  const url =
    wish.url ??
    metadata.url ??
    (await askText(terminal, {
      message: 'At which address? Empty if there is none.',
      placeholder: 'https://',
      fault: (answer) =>
        answer === '' || shape.source.shape.url.safeParse(answer).success
          ? undefined
          : 'Copy the whole address: it begins with `https://`.',
    }));
  const title =
    wish.title ?? (await askText(terminal, { message: 'Our own headline? Empty to write it later.' }));
  return { ...wish, publisher, published, url, title };
}
