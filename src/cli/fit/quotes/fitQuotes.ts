import { SOURCE_FEATURES } from '#parse/refiners/attribution/features/sourceRow.ts';
import { SPOKEN_FEATURES } from '#parse/refiners/attribution/features/spokenRow.ts';
import { percent } from '../../bench/percent.ts';
import { figuresOf } from '../../bench/quotes/figures.ts';
import { publisherTable } from '../../bench/quotes/publisherTable.ts';
import { learnedText, replaceFile } from '../learnedFile.ts';
import { calibrate, calibrationText, judgementsOf } from './calibrate.ts';
import { keepHeldOut } from './heldOut.ts';
import { judgeHeldOut } from './judgeHeldOut.ts';
import { learn } from './learn.ts';
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
  const byPublisher = new Map([...judged].map(([publisher, outcomes]) => [publisher, figuresOf(outcomes)]));
  const pooled = figuresOf([...judged.values()].flat());
  const calibration = calibrate(judgementsOf([...judged.values()].flat()));
  if (write) {
    const worst = Math.min(...[...byPublisher.values()].map(({ direct }) => direct.endToEnd.f1));
    await replaceFile(`${FOLDER}/sources.json`, learnedText(SOURCE_FEATURES, trees.sources));
    await replaceFile(`${FOLDER}/spoken.json`, learnedText(SPOKEN_FEATURES, trees.spoken));
    await replaceFile(`${FOLDER}/calibration.json`, calibrationText(calibration));
    await replaceFile(
      `${FOLDER}/quotes.md`,
      provenance({ articles: articles.length, lessons, trees, pooled, worst }),
    );
  }
  const { direct, all } = pooled;
  return `${publisherTable(byPublisher)}\nAll together: direct ${percent(direct.endToEnd.f1)}, all ${percent(all.endToEnd.f1)}\n`;
}
