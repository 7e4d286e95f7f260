import { afterAll, beforeAll, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Target } from "../generate/target.ts";
import type { AskedApp } from "./golden-apps.ts";
import { type BuiltProject, Workshop } from "./workshop.ts";

/** Where apps are written and checked, while their tests run. */
export interface CheckedApps {
  workshop(): Workshop;
  project(index: number): BuiltProject;
}

/** The tests of what all apps of a target can be checked for at once: types, lint, and the tests that they bring. */
export function checkTogether(target: Target, apps: readonly AskedApp[]): CheckedApps {
  let workshop: Workshop;
  let projects: BuiltProject[];
  beforeAll(async () => {
    workshop = await Workshop.open(target);
    projects = apps.map(({ app }, index) => workshop.write(`app-${index}`, app));
  }, 240_000);
  // Some thirty thousand files.
  afterAll(() => workshop.close(), 180_000);

  // All of them by one compiler, which reads the declarations of React once.
  test("type-check with the packages that projects are prepared with, and declare no more than they use", async () => {
    expect(await faultsOf(workshop.checkAllTypes(projects))).toBe("");
  }, 1_800_000);

  test("pass the linter, by its own rules and React's", async () => {
    expect(await faultsOf(workshop.lintAll(projects))).toBe("");
  }, 300_000);

  test("pass the tests that they bring", async () => {
    // The kit's tests are the same in all apps: each is run in one of them.
    const seen = new Set<string>();
    const chosen = projects.flatMap(({ folder }) =>
      [...new Bun.Glob("src/**/*.test.ts").scanSync(folder)].flatMap((path) => {
        const text = readFileSync(join(folder, path), "utf8");
        if (seen.has(text)) return [];
        seen.add(text);
        return [join(folder, path)];
      }),
    );
    expect(chosen.length).toBeGreaterThan(40);
    expect(await faultsOf(workshop.runTests(chosen))).toBe("");
  }, 120_000);

  /** What is said of them, with the prompts of the apps that it is said of. */
  async function faultsOf(check: Promise<void>): Promise<string> {
    try {
      await check;
      return "";
    } catch (error) {
      // Behind the command, which names all of them.
      const said = String(error).replace(/^.*\n/, "");
      const indexes = new Set([...said.matchAll(/\bapp-(\d+)\//g)].map(([, index = ""]) => Number(index)));
      return [said, ...[...indexes].map((index) => `app-${index}: ${apps[index]?.prompt}`)].join("\n");
    }
  }

  return {
    workshop: () => workshop,
    project: (index) => {
      const project = projects[index];
      if (project === undefined) throw new RangeError(`there is no app ${index}`);
      return project;
    },
  };
}
