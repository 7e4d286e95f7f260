import { type Recognizer, findAll } from "../recognizer.ts";

/** Sounds to listen to: "background sounds", "calming music", "rain and ocean sounds". */
export const SOUNDS =
  "(?:(?:(?:background|ambient|nature|natural|calming|relaxing|soothing|meditation|sleep|focus|lo-?fi|white|brown|rain|ocean|forest|waves?|and) )+(?:sounds?|noises?|music|sound ?scapes?)(?: (?:player|generator|machine))?|guided (?:sessions?|meditations?|audio|exercises))";

export const NO_SOUNDS =
  "I have nothing that plays music or sounds, but for the bell of a timer and the clicks of a metronome: “a metronome of 80 beats”.";

/** "A meditation timer with background sounds": they are no bell, for which they are looked for before the timers. */
export const recognizeSounds: Recognizer = (reading) =>
  findAll(
    reading,
    new RegExp(`(?<=[\\p{L}],? )(?:(?:with|and|plus|has|that plays?|an?|the|some) )+(${SOUNDS})(?![\\p{L}-])`, "giu"),
  ).map(({ span, groups }) => ({
    spans: [span],
    part: { undone: [{ words: (groups[1] ?? "").toLowerCase(), answer: NO_SOUNDS }] },
  }));
