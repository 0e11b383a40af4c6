/**
 * What the alignment weighs against likeness. Order is evidence, not law: staying in step is free, going back is dear but possible,
 * and saying that a sentence has no partner costs nothing but the gain of `noPartner`.
 * Settled on half of two corpora of paired human translations, lines dropped, merged and moved.
 */
export const settings = {
  noPartner: 0.17,
  /** For every doubling of the length of the other text beyond the usual; from the least to the most sentences. */
  longer: 0.012,
  places: { usual: 40, least: 8, most: 160 },
  same: 0,
  skip: 0.035,
  back: 0.12,
  floor: 0.1,
  candidates: 12,
  states: 48,
  fill: 0.2,
  fillOne: 0.015,
  held: 0.7,
  extend: 0.08,
  adds: 0.6,
  addsSure: 0.4,
  sure: 0.3
}
