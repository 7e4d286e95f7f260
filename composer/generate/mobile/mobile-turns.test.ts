import { expect, test } from "bun:test";
import { APP_SPECIFICATION_PATH, ComposedApp } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { makeEdits } from "../../files/make-edits.ts";
import { mergeFile } from "../../files/merge-file.ts";
import { readKit } from "../../node/read-kit.ts";
import { composeAll, MOBILE_PROMPTS } from "../../testing/mobile-prompts.ts";
import { templateFiles, TestProject } from "../../testing/project.ts";
import { generate } from "../generate.ts";

const HABITS = "A habit tracker with streaks";
const ROW = "src/habits/habit-row.tsx";
const STORE = "src/habits/habits.ts";

const kit = readKit();

async function habits(): Promise<TestProject> {
  const project = new TestProject(templateFiles("mobile"));
  await project.play(HABITS);
  return project;
}

function file(project: TestProject, path: string): string {
  const text = project.files.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

test("a first prompt makes the app in place of the template's first page", async () => {
  const project = new TestProject(templateFiles("mobile"));
  const { reply, calls } = await project.play(HABITS);
  expect(calls).toContain("delete_file src/app/index.tsx");
  expect(project.files.has("src/app/(tabs)/index.tsx")).toBe(true);
  expect(project.files.has("src/app.tsx")).toBe(false);
  expect(file(project, ROW)).toContain("toggleDay(habit, today)");
  expect(reply).toContain("stored on the device");
});

test("follow-ups change it in place and keep the stored data's name", async () => {
  const project = await habits();
  const { app } = ComposedApp.parse(JSON.parse(file(project, APP_SPECIFICATION_PATH)));
  const key = app.entities[0]?.storageKey;
  for (const prompt of [
    "add a category with health, work and fun",
    "add a reminder time",
    "make it green",
    "add search",
    "call it Daily",
  ]) {
    const { reply } = await project.play(prompt);
    expect(reply).not.toContain("Not done");
  }
  expect(file(project, "src/app/habits/edit.tsx")).toContain('kind="time"');
  expect(file(project, "src/habits/habit.ts")).toContain('["Health", "Work", "Fun"]');
  expect([...project.files.values()].some((text) => text.includes('title="Daily"'))).toBe(true);
  expect(file(project, STORE)).toContain(`key: "${key}"`);
  expect(file(project, "app.json")).toContain(`"slug": "${app.storageKey}"`);
});

test("a person's changes stay; what they wrote before the app is not written over", async () => {
  const project = await habits();
  project.files.set(ROW, `// Mine.\n${file(project, ROW)}`);
  await project.play("remove streaks");
  expect(file(project, ROW)).toStartWith("// Mine.\n");
  expect(project.files.has("src/records/streaks.ts")).toBe(false);
  const other = new TestProject(templateFiles("mobile"));
  other.files.set("src/app/index.tsx", "export default () => null;\n");
  const { reply } = await other.play(HABITS);
  expect(reply).toContain("There is work in src/app/index.tsx that I did not make");
});

test("package.json says what the project is for where its files do not", async () => {
  const project = new TestProject(templateFiles("mobile"));
  project.files.set("src/main.tsx", "export {};\n");
  const { calls } = await project.play(HABITS);
  expect(calls[0]).toBe("read_file package.json");
  expect(project.files.has(ROW)).toBe(true);
});

test("edits and merges of any follow-up keep the composer's change and the person's", () => {
  const anyFollowUp = fc.constantFrom(
    "add a shelfmark field",
    "make it dark",
    "rename the app to Zebra",
    "add streaks",
  );
  fc.assert(
    fc.property(fc.constantFrom(...MOBILE_PROMPTS), anyFollowUp, fc.nat(), (prompts, prompt, at) => {
      const after = generate(composeAll([...prompts, prompt]), "mobile", kit);
      for (const [path, base] of generate(composeAll(prompts), "mobile", kit)) {
        const theirs = after.get(path) ?? base;
        let edited = base;
        for (const { search, replace } of makeEdits(base, theirs) ?? []) {
          expect(edited.split(search)).toHaveLength(2);
          edited = edited.replace(search, () => replace);
        }
        if (edited !== base) expect(edited).toBe(theirs);
        const lines = base.split("\n");
        const mine = lines.toSpliced(at % lines.length, 0, "// a line of mine").join("\n");
        const merged = mergeFile({ base, mine, theirs });
        expect(merged.text).toContain("// a line of mine");
        if (merged.conflicts.length === 0)
          expect(
            merged.text
              .split("\n")
              .filter((line) => line !== "// a line of mine")
              .join("\n"),
          ).toBe(theirs);
      }
    }),
    { numRuns: 20 },
  );
});
