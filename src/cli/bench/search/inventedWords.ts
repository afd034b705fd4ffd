const SYLLABLES =
  'bal ber bri cor dal den dor el fen fer gal gor hal han hel jor kal ken lam len lin lor mar mel mir mon nal nor ol or pal pen per por ral ren rin ros sal sel sen sor sul tal ten tir tol tor ul van vel ven vin vol war wen wil yor zan zel'.split(
    ' ',
  );

/** Invented words: a number gives one, another number another, and neighbours are unlike: 0 → “balbalbal”, 1 → “cordormir”. */
export function inventedWord(number: number): string {
  const count = SYLLABLES.length;
  // A step with no divisor in common with the count of syllables reaches every word before one returns.
  let left = (number * 7919) % count ** 3;
  let word = '';
  for (let i = 0; i < 3; i++) {
    word = (SYLLABLES[left % count] ?? '') + word;
    left = Math.floor(left / count);
  }
  return word;
}
