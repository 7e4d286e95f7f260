import { expect, test } from "bun:test";
import { ACCEPTANCE_CHECKS_PATH, AcceptanceChecks } from "@lathe/protocol/acceptance";
import { APP_SPECIFICATION_PATH, ComposedApp } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { z } from "zod";
import { makeEdits } from "../../files/make-edits.ts";
import { mergeFile } from "../../files/merge-file.ts";
import { composeAll, MOBILE_PROMPTS } from "../../testing/mobile-prompts.ts";
import { templateFiles, TestProject } from "../../testing/project.ts";
import { generate } from "../generate.ts";
import { readKit } from "../../node/read-kit.ts";

const kit = readKit();

const HABITS = "A habit tracker with streaks";
const PROVIDER = "src/habits/habits-provider.tsx";
const LIST = "src/app/(tabs)/index.tsx";

const template = templateFiles("mobile");
const Manifest = z.object({ dependencies: z.record(z.string(), z.string()) });
const packages = Object.keys(Manifest.parse(JSON.parse(template.get("package.json") ?? "")).dependencies);

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

test.each(MOBILE_PROMPTS.map((prompts) => [prompts] as const))(
  "%j: every file parses, imports what there is, and knows no DOM",
  (prompts) => {
    const files = generate(composeAll(prompts), "mobile", kit);
    const all = new Map([...template, ...files]);
    const transpiler = new Bun.Transpiler({ loader: "tsx" });
    for (const [path, text] of files) {
      if (!/\.tsx?$/.test(path)) {
        JSON.parse(text);
        continue;
      }
      transpiler.transformSync(text);
      expect([
        path,
        text.match(/\b(?:document|window|localStorage)\.|<(?:div|span|p|button|input|ul|li|h\d)\b|className=/),
      ]).toEqual([path, null]);
      expect([path, /\.toSorted\(|import\.meta/.test(text)]).toEqual([path, false]);
      for (const [, from = ""] of text.matchAll(/ from "([^"]+)";/g)) {
        const base = from.startsWith("@/")
          ? `src/${from.slice(2)}`
          : from.replace(/^\.\//, `${path.replace(/\/[^/]*$/, "")}/`);
        const isThere = packages.includes(from) || [`${base}.ts`, `${base}.tsx`].some((each) => all.has(each));
        expect([path, from, isThere]).toEqual([path, from, true]);
      }
    }
    AcceptanceChecks.parse(JSON.parse(files.get(ACCEPTANCE_CHECKS_PATH) ?? "null"));
  },
);

test("app.json and the colours of the first page are the template's, but for name, slug and accent", () => {
  const app = { ...composeAll(["contacts"]), name: "New app", storageKey: "app" };
  const files = generate({ ...app, theme: { ...app.theme, accent: "#4f46e5" } }, "mobile", kit);
  expect(files.get("app.json")).toBe(template.get("app.json") ?? "");
  const names = (text: string | undefined) => (text ?? "").match(/^ {2}\w+/gm);
  expect(names(files.get("src/theme/colors.ts"))).toEqual(names(template.get("src/theme/colors.ts")));
});

test("a first prompt makes the app in place of the template's first page", async () => {
  const project = new TestProject(templateFiles("mobile"));
  const { reply, calls } = await project.play(HABITS);
  expect(calls).toContain("delete_file src/app/index.tsx");
  expect(project.files.has("src/app.tsx")).toBe(false);
  expect(file(project, LIST)).toContain("toggleDay(item.id, day)");
  expect(reply).toContain("current streak");
  expect(reply).toContain("stored on the device");
});

test("follow-ups change it in place and keep the stored data's name", async () => {
  const project = await habits();
  const key = ComposedApp.parse(JSON.parse(file(project, APP_SPECIFICATION_PATH))).app.storageKey;
  file(project, "src/habits/storage.ts");
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
  expect(file(project, "src/app/edit.tsx")).toContain('kind="time"');
  expect(file(project, "src/habits/habit.ts")).toContain('["Health", "Work", "Fun"]');
  expect(file(project, LIST)).toContain('title="Daily"');
  expect(file(project, "src/habits/storage.ts")).toContain(`const KEY = "${key}"`);
  expect(file(project, "app.json")).toContain(`"slug": "${key}"`);
});

test("a person's changes stay; what they wrote before the app is not written over", async () => {
  const project = await habits();
  project.files.set(PROVIDER, `// Mine.\n${file(project, PROVIDER)}`);
  await project.play("remove streaks");
  expect(file(project, PROVIDER)).toStartWith("// Mine.\n");
  expect(project.files.has("src/habits/streaks.ts")).toBe(false);
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
  expect(project.files.has(LIST)).toBe(true);
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
