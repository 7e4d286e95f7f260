import { expect, test } from "bun:test";
import { interpret } from "./interpret.ts";
import { AppSpecification } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { readFirstPrompt } from "./language/first-prompt.ts";
import { describeApp } from "./testing/describe-app.ts";
import { GOLDEN_PROMPTS } from "./testing/golden-prompts.ts";
import { loadEnglish } from "./language/english.ts";

await loadEnglish();

for (const [prompts, outcome, undone = ""] of GOLDEN_PROMPTS) {
  test(prompts.join(" → "), () => {
    const played = play(prompts);
    expect(played.outcome).toBe(outcome);
    expect(played.undone).toBe(undone);
  });
}

test("nearly all of the prompts for an app are used wholly, or what is not possible is said with what is", () => {
  const created = GOLDEN_PROMPTS.filter(([prompts, outcome]) => prompts.length === 1 && outcome.includes(";"));
  // That a form's messages stay in the browser is said of each site with one; all its words are used.
  const used = created.filter(
    ([, , undone = ""]) => undone.replace(/^[\w -]+ from other people's devices!$/, "") === "",
  );
  const answered = created.filter(([, , undone = ""]) => !undone.includes("?"));
  expect(created.length).toBeGreaterThan(120);
  expect(used.length / created.length).toBeGreaterThan(0.85);
  expect(answered.length / created.length).toBeGreaterThan(0.9);
});

const words =
  "a an the my list of books tasks projects app with without no only and or , . : ; - ( ) title author rating 1-5 three each has many belongs to kanban board by status chart calendar gallery photo tags dark green elegant sorted filter search csv zorble quux login “x” 'y' \n not more than 2 fields ☃ straße ünïcode $5 100%";
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...words.split(" ")), { maxLength: 18 }).map((parts) => parts.join(" ")),
  fc.string({ maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

test("any text gives a valid specification or an explanation, and the same text the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const interpretation = interpret(text, null);
      if (interpretation.type !== "explain") expect(AppSpecification.safeParse(interpretation.app).success).toBe(true);
      expect(interpret(text, null)).toEqual(interpretation);
    }),
    { numRuns: 200 },
  );
}, 30_000);

test("a word that nobody knows is shown in the app or named, wherever it stands", () => {
  const prompts = GOLDEN_PROMPTS.filter(([prompts, outcome]) => prompts.length === 1 && outcome.includes(";"));
  fc.assert(
    fc.property(
      fc.constantFrom(...prompts),
      fc.constantFrom("zorblify", "quuxing", "fnordized"),
      ([[prompt = ""]], word) => {
        const read = readFirstPrompt(`${prompt.replace(/[.!?\s]*$/, "")}. And it ${word} them.`);
        if ("reason" in read) return;
        const said = JSON.stringify([read.gaps, read.rest, read.undone, read.app]);
        expect(said.toLowerCase()).toContain(word);
      },
    ),
    { numRuns: 60 },
  );
}, 30_000);

function play(prompts: readonly string[]): { outcome: string; undone: string } {
  let app: Parameters<typeof interpret>[1] = null;
  let topic = "";
  const undone: string[] = [];
  for (const prompt of prompts) {
    const interpretation = interpret(prompt, app);
    topic = interpretation.type === "explain" ? interpretation.topic.about : "";
    if (interpretation.type === "explain") continue;
    app = interpretation.app;
    undone.push(...interpretation.undone.map(({ words, answer }) => words + (answer === null ? "?" : "!")));
  }
  return { outcome: topic === "" && app !== null ? describeApp(app) : topic, undone: undone.join(" | ") };
}
