import type { Entity } from "@lathe/protocol/app/entity";
import { describe, expect, test } from "bun:test";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { enhance } from "./enhance.ts";
import { interpret } from "./interpret.ts";
import { GOLDEN_RECORDS } from "./testing/golden-records.ts";
import { TestProject } from "./testing/project.ts";
import { loadEnglish } from "./language/english.ts";

await loadEnglish();

function build(prompt: string): AppSpecification | null {
  const interpretation = interpret(prompt, null);
  return interpretation.type === "create" ? interpretation.app : null;
}

function enhanced(prompt: string): string {
  const answer = enhance(prompt);
  if ("refusal" in answer) throw new Error(answer.refusal);
  return answer.text;
}

const described = GOLDEN_RECORDS.flatMap(([[prompt = ""]]) => {
  const app = build(prompt);
  return app === null ? [] : [{ prompt, app }];
});

test("a prompt in more words says what will be built, line by line", () => {
  expect(enhanced("A reading list with title, author, a required rating and a finished checkbox")).toBe(
    `A reading list app called “Reading list”, with the following fields:
- title (text)
- author (text)
- required rating (1-5 stars)
- finished (checkbox)

Add an edit button to each book.
Add a delete button to each book.
Add a search box.
Add sorting options.
Sort by date added, newest first.
Filter by finished.
Count of books.
Save everything in the browser.`,
  );
});

describe("building the enhanced prompt gives the same app", () => {
  test.each(described)("$prompt", ({ prompt, app }) => {
    const again = build(enhanced(prompt));
    expect(again).toMatchObject({ name: app.name, theme: app.theme, pages: app.pages });
    expect(again?.entities.map(withoutExamples)).toEqual(app.entities.map(withoutExamples));
  });

  test("and nearly all of them are put in words of their own", () => {
    const changed = described.filter(({ prompt }) => enhanced(prompt).includes("with the following fields:"));
    expect(changed.length / described.length).toBeGreaterThan(0.95);
  });
});

test("a line that is changed changes the app", () => {
  const text = enhanced("A reading list").replace("- author (text)", "- author (text)\n- shelf (number)");
  expect(build(text)?.entities[0]?.fields.map(({ label }) => label)).toContain("Shelf");
});

test("what cannot be built stays wished for", () => {
  const text = enhanced("a todo app with login and payments");
  expect(text).toContain("login");
  expect(text).toContain("payments");
  const interpretation = interpret(text, null);
  expect(interpretation.type === "create" ? interpretation.undone.length : 0).toBe(2);
});

test.each([
  ["eine Liste mit meinen Büchern und Filmen", "only understand English"],
  ["a weather app", "cannot get data from elsewhere"],
  ["add a genre field", "only to the description of a new app"],
  ["hello", "only to the description of a new app"],
])("%s is refused, and why", (prompt, words) => {
  expect(enhance(prompt)).toEqual({ refusal: expect.stringContaining(words) });
});

test("whatever is written, an app never loses a field by it, and the same words come of the same words", () => {
  const words = fc.constantFrom(
    ..."a list of my books with name, rating (1-5) required notes and or due date : - \n “x” price in euros".split(" "),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const prompt = parts.join(" ");
      const answer = enhance(prompt);
      expect(enhance(prompt)).toEqual(answer);
      const app = build(prompt);
      if (app === null || "refusal" in answer) return;
      expect(build(answer.text)?.entities[0]?.fields).toEqual(app.entities[0]?.fields);
    }),
    { numRuns: 50 },
  );
}, 120_000);

test("the enhanced prompt is built by a turn like any other", async () => {
  const project = new TestProject();
  const { reply } = await project.play(enhanced("A reading list"));
  expect(reply).toContain("finished (checkbox)");
  expect(reply).not.toContain("Not done");
  expect(reply).not.toContain("did not understand");
});

/** The examples come of the prompt's domain, which more words may tell otherwise. */
function withoutExamples({ examples: _examples, storageKey: _key, features, ...entity }: Entity): unknown {
  return { ...entity, features: { ...features, filters: features.filters.toSorted() } };
}
