import { correctedStatements } from './correctedStatements.ts';
import { correctionWords } from './correctionWords.ts';
import { dateAnchors } from './dateAnchors.ts';
import { dateWords } from './dateWords.ts';
import { doubtfulSpeakers } from './doubtfulSpeakers.ts';
import { eventTitles } from './eventTitles.ts';
import { pastPlans } from './pastPlans.ts';
import { quoteIds } from './quoteIds.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { reportedAhead } from './reportedAhead.ts';
import type { ArticleRule, ContentRule } from './rule.ts';
import { sourceFile } from './sourceFile.ts';
import { sourceWords } from './sourceWords.ts';
import { statedEventDays } from './statedEventDays.ts';
import { statedSaidDays } from './statedSaidDays.ts';
import { titleOfSource } from './titleOfSource.ts';
import { unnamedElsewhere } from './unnamedElsewhere.ts';

/**
 * What each article is checked for by itself, in the order in which an editor would mend it. An article in which one of
 * them reports an error takes no part in what follows.
 */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  // First what it is made from: without its source nothing else can be trusted.
  sourceFile,
  titleOfSource,
  sourceWords,
  // Then what its marks point to,
  references,
  unnamedElsewhere,
  correctedStatements,
  // and what they say of days.
  statedSaidDays,
  dateAnchors,
  dateWords,
  // Last what an editor has yet to confirm.
  doubtfulSpeakers,
];

/** What all content is checked for together, once each article has been. */
export const CONTENT_RULES: readonly ContentRule[] = [
  // Ids first: they are the addresses of pages.
  quoteIds,
  redirects,
  // Then events beside the articles that name them.
  statedEventDays,
  reportedAhead,
  eventTitles,
  pastPlans,
  // Last what is told of changes.
  correctionWords,
];
