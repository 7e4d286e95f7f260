import type { ComposedSection } from "./compose-site.ts";

/** What a reader of the site could take for true, and nobody told. */
const SAMPLES: Partial<Readonly<Record<ComposedSection["name"], string>>> = {
  menu: "the menu",
  prices: "the prices",
  pricing: "the prices",
  timetable: "the timetable",
  events: "the dates",
  programme: "the programme",
  products: "the products",
  courses: "the courses",
  rooms: "the rooms",
  listings: "the listings",
  episodes: "the episodes",
  publications: "the publications",
  team: "the people",
  testimonials: "the voices",
  hours: "hours and address",
  blog: "the posts",
};

/** Which parts of a site are samples, in a sentence; null where all was told. */
export function samplesIn(
  sections: readonly ComposedSection[],
  told: ReadonlySet<ComposedSection["name"]>,
): string | null {
  const names = [
    ...new Set(
      sections.flatMap(({ name, entities }) => {
        const list = name.startsWith("own:") ? entities[0]?.plural : undefined;
        const words = list === undefined ? SAMPLES[name] : `the ${list}`;
        return told.has(name) || words === undefined ? [] : [words];
      }),
    ),
  ];
  const last = names.at(-1);
  if (last === undefined) return null;
  const list = names.length === 1 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `${list.charAt(0).toUpperCase()}${list.slice(1)} on the site are samples, to be replaced by yours.`;
}
