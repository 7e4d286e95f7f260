import { afterAll, expect, test } from "bun:test";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { interpret } from "../interpret.ts";
import { mergeFile } from "../files/merge-file.ts";
import { makeEdits } from "../files/make-edits.ts";
import { contrast, accentShades, parseHex } from "./accent.ts";
import { projects } from "../testing/project-specification.ts";
import { gym, readingList, SPECIFICATIONS } from "../testing/specifications.ts";
import { generate } from "./generate.ts";
import { readKit } from "../node/read-kit.ts";

const kit = readKit();

const PROMPTS = [
  "A reading list with title, author, rating and a finished checkbox",
  "inventory with stock levels",
  "A todo app",
  "contacts",
  "wish list",
  "guitar collection",
  "A habit tracker with streaks and start time",
  'gear with class, default, "type" {x}, on loan checkbox, size (S, M & L, "XL") and price in euros',
];

/** Follow-ups and what takes them back. */
const INVERSES: readonly [string, string][] = [
  ["add a shelfmark field", "remove shelfmark"],
  ["add a lent checkbox", "remove the lent field"],
  ["add a score between 1 and 10", "remove score"],
  ["make it dark", "use the system theme"],
  ["rename the app to Zebra", "rename the app to NAME"],
  ["ask before deleting", "delete without confirmation"],
  ["remove the delete button", "add a delete button"],
];

function compose(prompt: string): AppSpecification {
  const read = interpret(prompt, null);
  if (read.type !== "create") throw new Error(`No app came of “${prompt}”.`);
  return read.app;
}

function follow(app: AppSpecification, prompt: string): AppSpecification {
  const read = interpret(prompt, app);
  if (read.type !== "change") throw new Error(`“${prompt}” was not read as a change.`);
  expect(read.undone).toEqual([]);
  return read.app;
}

const anyApp = fc.constantFrom(...PROMPTS).map(compose);

test("the same specification gives the same files", () => {
  fc.assert(
    fc.property(anyApp, (app) => expect(generate(structuredClone(app), "web", kit)).toEqual(generate(app, "web", kit))),
    { numRuns: 30 },
  );
});

test("a follow-up and its inverse give the files as they were", () => {
  fc.assert(
    fc.property(anyApp, fc.subarray([...INVERSES], { minLength: 1 }), (app, pairs) => {
      let changed = app;
      for (const [there] of pairs) changed = follow(changed, there);
      expect([...generate(changed, "web", kit)]).not.toEqual([...generate(app, "web", kit)]);
      for (const [, back] of pairs.toReversed()) changed = follow(changed, back.replace("NAME", app.name));
      expect([...generate(changed, "web", kit)]).toEqual([...generate(app, "web", kit)]);
    }),
    { numRuns: 60 },
  );
});

test("edits make of one file the other, each with a search text that stands once", () => {
  fc.assert(
    fc.property(anyApp, fc.constantFrom(...INVERSES), (app, [there]) => {
      const after = generate(follow(app, there), "web", kit);
      for (const [path, before] of generate(app, "web", kit)) {
        const edits = makeEdits(before, after.get(path) ?? before);
        if (edits === null) continue;
        let text = before;
        for (const { search, replace } of edits) {
          expect(text.split(search)).toHaveLength(2);
          text = text.replace(search, () => replace);
        }
        expect(text).toBe(after.get(path) ?? before);
      }
    }),
    { numRuns: 60 },
  );
});

test("merging gives all of the composer's change and all of the person's, where they are apart", () => {
  fc.assert(
    fc.property(anyApp, fc.constantFrom(...INVERSES), fc.nat(), fc.boolean(), (app, [there], at, isWindows) => {
      const after = generate(follow(app, there), "web", kit);
      for (const [path, base] of generate(app, "web", kit)) {
        const theirs = after.get(path) ?? base;
        const lines = base.split("\n");
        const mine = lines.toSpliced(at % lines.length, 0, "// a line of mine").join(isWindows ? "\r\n" : "\n");
        const merged = mergeFile({ base, mine, theirs });
        expect(merged.text).toContain("// a line of mine");
        if (merged.conflicts.length === 0) {
          const without = merged.text
            .replaceAll("\r\n", "\n")
            .split("\n")
            .filter((line) => line !== "// a line of mine");
          expect(without.join("\n")).toBe(theirs);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("every accent can be read on light and on dark", () => {
  const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(hex, (colour) => {
      const { light, dark } = accentShades(colour);
      expect(contrast(parseHex(light.accent), parseHex("#ffffff"))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(parseHex(dark.accent), parseHex("#1c1c1f"))).toBeGreaterThanOrEqual(4.5);
      for (const { accent, onAccent } of [light, dark])
        expect(contrast(parseHex(accent), parseHex(onAccent))).toBeGreaterThanOrEqual(4.5);
    }),
  );
});

const folder = mkdtempSync(join(tmpdir(), "composed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROOT = join(import.meta.dir, "../..");

/** Apps of prompts, and those that together have each view, block and type of field. */
function composeAll(): AppSpecification[] {
  const prompted = PROMPTS.map((prompt, index) => {
    const app = compose(prompt);
    if (index !== 2) return app;
    const filtered = follow(app, "ask before deleting, add search and filter by priority");
    return follow(filtered, "add an owner and filter by owner");
  });
  return [...SPECIFICATIONS, ...prompted];
}

test("generated projects check and build", async () => {
  const store = join(folder, "store");
  cpSync(join(ROOT, "templates/web"), store, { recursive: true });
  // With the packages that an app may come to use.
  cpSync(join(ROOT, "templates/web-kit"), store, { recursive: true });
  await run(store, [process.execPath, "install", "--frozen-lockfile", "--prefer-offline"]);
  const oxlint = join(ROOT, "node_modules/.bin/oxlint");
  const rules = join(folder, "oxlint.json");
  writeFileSync(rules, JSON.stringify(LINT_RULES));
  for (const [index, app] of composeAll().entries()) {
    const project = join(folder, `app-${index}`);
    cpSync(join(ROOT, "templates/web"), project, { recursive: true });
    symlinkSync(join(store, "node_modules"), join(project, "node_modules"));
    for (const [path, text] of generate(app, "web", kit)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const [check, build] = [
      ["tsc", "--noEmit"],
      ["vite", "build", "--logLevel", "warn"],
    ].map(([tool = "", ...rest]) => [process.execPath, "--bun", join(project, "node_modules/.bin", tool), ...rest]);
    await run(project, check ?? []);
    await run(project, [oxlint, "--config", rules, "--deny-warnings", join(project, "src")]);
    if (BUILT.has(app)) await run(project, build ?? []);
  }
}, 180_000);

/** What oxlint and React find wrong by default, but for what the kit does knowingly. */
const LINT_RULES = {
  plugins: ["typescript", "unicorn", "oxc", "react"],
  categories: { correctness: "error" },
  rules: { "no-control-regex": "off", "react/purity": "off" },
};
const BUILT: ReadonlySet<AppSpecification> = new Set([readingList, projects, gym]);

async function run(cwd: string, command: string[]): Promise<void> {
  const process = Bun.spawn(command, { cwd, stdout: "pipe", stderr: "pipe", stdin: "ignore" });
  const [out, errors, exitCode] = await Promise.all([process.stdout.text(), process.stderr.text(), process.exited]);
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode}:\n${out}\n${errors}`);
}
