import type { ExampleValue } from "@lathe/protocol/app/entity";

/** What visitors look at as a list, and how such lists look where nothing more was told. */
export interface ShownThing {
  /** Of the heading, in lower case. */
  words: RegExp;
  /** What one is called and what several are; the noun of the heading when nothing is said. */
  of?: readonly [singular: string, plural: string];
  title: string;
  /** As in a table of subjects. */
  fields: string;
  /** The title first; pictures are drawn, so rows leave them out. "{word}" is the first word of the heading. */
  rows: readonly (readonly ExampleValue[])[];
}

/** Samples of people in lists. */
export const PEOPLE_ROWS = ["Carla Weiss", "Kofi Mensah", "Lea Brandt", "Tomás Rivera"] as const;
