import { type Reading, type Span, findAll } from "../recognizer.ts";

/** Games that show the time themselves. */
const WITH_CLOCK = /\b(?:memory|matching pairs|mine ?sweeper|sudoku|whac?k[- ]?an?[- ]?mole|typing|reaction|reflex)\b/i;
const CLOCK =
  /(?<=\bwith (?:[^.;:]*?(?:,|,? and) )?)(?:an? |the )?(?:count ?down )?(?:timers?|time limit|stop ?watch)(?! (?:of|for|set|app|to|that (?:rings|beeps))\b)(?![\p{L}-])/giu;

/** "Memory with a timer": the clock of a game that has one, which is no timer beside it. */
export function clockOfGame(reading: Reading): Span[] {
  return WITH_CLOCK.test(reading.text) ? findAll(reading, CLOCK).map(({ span }) => span) : [];
}
