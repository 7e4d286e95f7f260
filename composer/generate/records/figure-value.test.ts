import { expect, test } from "bun:test";
import { interpret } from "../../interpret.ts";
import { readKit } from "../../node/read-kit.ts";
import { generate } from "../generate.ts";

const kit = readKit();

test("the streak of a log is counted from its days, on the web and on phones", () => {
  for (const target of ["web", "mobile"] as const) {
    const read = interpret("Meditation log with minutes, type and streaks", null, target);
    if (read.type !== "create") throw new Error("No app came of it.");
    expect(read.app.entities[0]?.streaks).toBeUndefined();
    const files = generate(read.app, target, kit);
    const figures = files.get("src/figures/numbers-figures.tsx") ?? "";
    expect(figures).toMatch(
      /shownStreak\((?:items|storedMeditations\.items)\.map\(\(\{ date \}\) => date\), currentDay\)/,
    );
    expect(figures).toContain("const currentDay = useToday();");
    expect(files.has("src/records/streaks.ts")).toBe(true);
  }
});

test("what is measured day by day shows how it is now and how much of the way to its goal is gone", () => {
  for (const target of ["web", "mobile"] as const) {
    const read = interpret("Weight tracker with goal weight 68 kg", null, target);
    if (read.type !== "create") throw new Error("No app came of it.");
    const figures = generate(read.app, target, kit).get("src/figures/numbers-figures.tsx") ?? "";
    expect(figures).toContain("newestOf(");
    expect(figures).toMatch(/shareOfWay\([^;]+, 68\)/s);
    expect(figures).toMatch(/import \{[^}]*newestOf[^}]*\}/s);
  }
});
