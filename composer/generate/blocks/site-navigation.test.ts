import { expect, test } from "bun:test";
import type { Block } from "@lathe/protocol/app/block";
import { siteNavigation } from "./site-navigation.ts";

function pageWith(...titles: string[]): Parameters<typeof siteNavigation>[0] {
  const blocks = titles.map((title, index): Block => ({ id: `text-${index}`, type: "text", title, text: "As told." }));
  return { pages: [{ id: "home", title: "Home", icon: "home", blocks }] };
}

test("sections stand in the header by titles that fit there", () => {
  expect(siteNavigation(pageWith("Prices", "What we do in the long winter")).links).toEqual([
    { label: "Prices", to: "#/home/text-0" },
  ]);
});

test("where none fits there are no links, and no list of them without a type", () => {
  expect(siteNavigation(pageWith("What we do in the long winter")).links).toBeNull();
});
