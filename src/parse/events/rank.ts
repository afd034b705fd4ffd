import { weigh } from '../weigh.ts';
import type { Candidate } from './candidates.ts';
import { features } from './features.ts';
import type { Scene } from './scene.ts';
import { EVENT_WEIGHTS } from './weights.ts';

/** The candidate that the date most likely dates; undefined where its sentence holds none. The first of equals wins. */
export function governingEvent(scene: Scene): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of scene.candidates) {
    const score = weigh(features(scene, candidate), EVENT_WEIGHTS);
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}
