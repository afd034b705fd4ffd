/** How often at most a page that stays open asks whether there is a new edition, and how long an offer that is put off stays away, in ms. */
export const HOUR = 3_600_000;
