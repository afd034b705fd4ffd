import { alikeEvents } from './alikeEvents.ts';
import { alikeSources } from './alikeSources.ts';
import { alikeSpeakers } from './alikeSpeakers.ts';
import { articlesOfSpeakers } from './articlesOfSpeakers.ts';
import { correctedStatements } from './correctedStatements.ts';
import { correctionDays } from './correctionDays.ts';
import { correctionWords } from './correctionWords.ts';
import { dateAnchors } from './dateAnchors.ts';
import { dateWords } from './dateWords.ts';
import { doubtfulSpeakers } from './doubtfulSpeakers.ts';
import { eventTitles } from './eventTitles.ts';
import { garbledText } from './garbledText.ts';
import { orphans } from './orphans.ts';
import { otherSpeaker } from './otherSpeaker.ts';
import { outcomes } from './outcomes.ts';
import { pastPlans } from './pastPlans.ts';
import { publisherNamed } from './publisherNamed.ts';
import { quotedWords } from './quotedWords.ts';
import { quoteIds } from './quoteIds.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { repeatedValues } from './repeatedValues.ts';
import { reportedAhead } from './reportedAhead.ts';
import { roleDays } from './roleDays.ts';
import type { ArticleRule, ContentRule } from './rule.ts';
import { saidAhead } from './saidAhead.ts';
import { sourceFile } from './sourceFile.ts';
import { sourceWords } from './sourceWords.ts';
import { statedEventDays } from './statedEventDays.ts';
import { statedSaidDays } from './statedSaidDays.ts';
import { titleOfSource } from './titleOfSource.ts';
import { unlikelyAddresses } from './unlikelyAddresses.ts';
import { unlikeSides } from './unlikeSides.ts';
import { unnamedElsewhere } from './unnamedElsewhere.ts';
import { unreadFiles } from './unreadFiles.ts';
import { unstatedLines } from './unstatedLines.ts';

/**
 * What each article is checked for by itself, in the order in which an editor would mend it. An article in which one of
 * them reports an error takes no part in what follows.
 */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  // First what it is made from: without its source nothing else can be trusted.
  sourceFile,
  titleOfSource,
  sourceWords,
  garbledText,
  // Then what its marks point to,
  references,
  unnamedElsewhere,
  correctedStatements,
  otherSpeaker,
  // and what they say of days.
  statedSaidDays,
  dateAnchors,
  dateWords,
  saidAhead,
  correctionDays,
  // Last what an editor has yet to confirm.
  doubtfulSpeakers,
  publisherNamed,
  unstatedLines,
];

/** What all content is checked for together, once each article has been. */
export const CONTENT_RULES: readonly ContentRule[] = [
  // Ids first: they are the addresses of pages.
  quoteIds,
  redirects,
  articlesOfSpeakers,
  // Then what seems to be told twice.
  alikeSources,
  alikeSpeakers,
  alikeEvents,
  // Then events beside the articles that name them.
  statedEventDays,
  reportedAhead,
  eventTitles,
  pastPlans,
  outcomes,
  unlikeSides,
  // Then what is written of speakers, and by editors at large.
  roleDays,
  unlikelyAddresses,
  repeatedValues,
  quotedWords,
  // Last what is told of changes.
  correctionWords,
  // And what nothing refers to, or nothing reads.
  orphans,
  unreadFiles,
];
