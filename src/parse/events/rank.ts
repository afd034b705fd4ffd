import type { Candidate } from './candidates.ts';
import { features } from './features.ts';
import type { Scene } from './scene.ts';
import { WEIGHTS } from './weights.ts';

/** The candidate that the date most likely dates; undefined where its sentence holds none. The first of equals wins. */
export function governingEvent(scene: Scene): Candidate | undefined {
  let best: Candidate | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  for (const candidate of scene.candidates) {
    const score = features(scene, candidate).reduce((sum, name) => sum + (WEIGHTS[name] ?? 0), 0);
    if (score > highest) [best, highest] = [candidate, score];
  }
  return best;
}
