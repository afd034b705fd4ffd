import type { Briefing } from '#model/briefing.ts';
import type { Dataset } from '#model/dataset/dataset.ts';
import { CONTENT_LANGUAGE } from '#words/language.ts';
import { type AddressOf, addressesIn } from '../addresses.ts';
import { eventRecordsOf } from '../eventRecords.ts';
import { SITE_NAME } from '../siteName.ts';
import { speakerRecordsOf } from '../speakers/speakerRecords.ts';
import { statementsOf } from '../timeline/timeline.ts';
import { articleDataOf } from './articleData.ts';
import { eventDataOf } from './eventData.ts';
import { EXPORTS } from './exportAddresses.ts';
import { redirectDataOf } from './redirectData.ts';
import { speakerDataOf } from './speakerData.ts';
import { statementDataOf } from './statementData.ts';

/** The whole record as `data/briefing.json` has it; of an excerpt, what its rights let us publish. */
export function datasetOf(briefing: Briefing, site: URL | undefined): Dataset {
  const address: AddressOf = addressesIn(EXPORTS.briefing, site);
  return {
    $schema: address(EXPORTS.schema),
    name: SITE_NAME,
    language: CONTENT_LANGUAGE,
    articles: briefing.articles.map((article) => articleDataOf(article, address)),
    statements: statementsOf(briefing).map((statement) => statementDataOf(statement, address)),
    speakers: Array.from(speakerRecordsOf(briefing).values(), (record) => speakerDataOf(record, address)),
    events: Array.from(eventRecordsOf(briefing).values(), (record) => eventDataOf(record, address)),
    redirects: briefing.redirects.map((redirect) => redirectDataOf(redirect, address)),
  };
}
