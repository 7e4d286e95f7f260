import type { CatalogueName } from "./catalogues.ts";
import type { SiteWish } from "./compose-site.ts";
import { sampleNames, sampleOnes } from "./find-goods.ts";
import type { KindRows } from "./site-kind.ts";

/** Where somebody with a van or a stall is to be found. */
const STOPS: KindRows = {
  title: "Where we are this week",
  of: ["stop", "stops"],
  rows: [
    ["Market square", "+1", "11:30", "By the fountain", "Until 14:30."],
    ["Station forecourt", "+2", "11:30", "Exit north", "Until 14:30."],
    ["Weekend market", "+4", "10:00", "At the river", "Until everything is gone."],
  ],
};

/** What stands in a catalogue for a sample: of what was told as far as that says it. */
export function rowsOf(
  name: CatalogueName,
  { subject: { kind, goods }, titles, counts }: SiteWish,
): KindRows | undefined {
  const own = kind.records?.[name];
  if (name === "events" && /\b(?:locations?|stops?|places)\b/i.test(titles.events ?? "")) return STOPS;
  const used = name === "products" ? forSale(titles.products) : null;
  const thing = name === "products" ? (goods ?? used) : null;
  if (thing === null) return own;
  const names = used === null ? sampleNames(thing, counts.products ?? 4) : sampleOnes(used);
  return {
    title: titles.products ?? `Our ${thing}`,
    rows: names.map((each, index) => [
      each,
      12 + ((index * 7) % 20),
      "What it is made of, and what is special about it.",
    ]),
  };
}

/** "Used bikes for sale" */
function forSale(title: string | undefined): string | null {
  const words = /^((?:[\p{L}-]+ ){0,2}[\p{L}-]+s) for sale$/u.exec(title ?? "")?.[1] ?? null;
  return words === null || /^(?:items|things|stuff)$/i.test(words) ? null : words.toLowerCase();
}
