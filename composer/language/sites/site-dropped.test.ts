import { beforeAll, expect, test } from "bun:test";
import { loadEnglish } from "../english.ts";
import { readFirstPrompt } from "../first-prompt.ts";
import { findPieces } from "../pieces/find-pieces.ts";
import { readText } from "../read-text.ts";
import { findDroppedOfSite } from "./site-dropped.ts";

beforeAll(loadEnglish);

/** What would be dropped if the site of the first prompt came of the second. */
function dropped(made: string, asked: string): string[] {
  const read = readFirstPrompt(made);
  if ("reason" in read) throw new Error(`no site comes of “${made}”`);
  const reading = readText(asked);
  return findDroppedOfSite(reading, findPieces(reading.text), read).map(({ words }) => words);
}

test("a section of which nothing stands on a site is dropped", () => {
  expect(dropped("bakery website with menu", "bakery website with menu, apprenticeships")).toEqual(["apprenticeships"]);
});

test("a section is there in words of its own, and a telephone number under any label", () => {
  expect(dropped("bakery website with menu, opening hours", "bakery website with menu, how to find us")).toEqual([]);
  const site = "plumber website, services, phone 0161 555 0199";
  expect(dropped(site, "plumber website, services, ring 0161 555 0199")).toEqual([]);
});
