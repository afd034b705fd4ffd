import { writeFile } from 'node:fs/promises';
import { SOURCE_FEATURES } from '#parse/refiners/attribution/features/sourceRow.ts';
import { SPOKEN_FEATURES } from '#parse/refiners/attribution/features/spokenRow.ts';
import { figuresOf } from '../../bench/quotes/figures.ts';
import { publisherTable } from '../../bench/quotes/publisherTable.ts';
import { calibrate, calibrationText, judgementsOf } from './calibrate.ts';
import { keepHeldOut } from './heldOut.ts';
import { judgeHeldOut } from './judgeHeldOut.ts';
import { learn } from './learn.ts';
import { writeLearned } from './learnedFile.ts';
import { lessonsOf } from './lessons.ts';
import { provenance } from './provenance.ts';
import { trainingArticles } from './trainingArticles.ts';

const FOLDER = 'src/parse/learned';

/** Grows the trees that attribute quotes, says how they do on publishers they have not seen, and writes them where asked. */
export async function fitQuotes(root: string, write: boolean, say: (done: string) => void): Promise<string> {
  const articles = trainingArticles(root);
  const lessons = articles.flatMap(lessonsOf);
  const { trees, heldOut } = learn(lessons, say);
  keepHeldOut(root, heldOut);
  const judged = judgeHeldOut(articles, heldOut);
  const figures = publisherTable(
    new Map([
      ...[...judged].map(([publisher, outcomes]) => [publisher, figuresOf(outcomes)] as const),
      ['all of them', figuresOf([...judged.values()].flat())],
    ]),
  );
  const calibration = calibrate(judgementsOf([...judged.values()].flat()));
  if (write) {
    await writeLearned(`${FOLDER}/sources.json`, SOURCE_FEATURES, trees.sources);
    await writeLearned(`${FOLDER}/spoken.json`, SPOKEN_FEATURES, trees.spoken);
    await writeFile(`${FOLDER}/calibration.json`, calibrationText(calibration));
    await writeFile(
      `${FOLDER}/README.md`,
      provenance({ articles: articles.length, lessons, trees, figures }),
    );
  }
  return figures;
}
