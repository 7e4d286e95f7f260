import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { composeAll, MOBILE_PROMPTS } from "../testing/mobile-prompts.ts";
import { SPECIFICATIONS } from "../testing/specifications.ts";
import { type AskedApp, goldenApps } from "./golden-apps.ts";
import { type BuiltProject, Workshop } from "./workshop.ts";

const apps: AskedApp[] = [
  ...goldenApps(),
  ...MOBILE_PROMPTS.map((prompts) => ({ prompt: prompts.join(" → "), app: composeAll(prompts) })),
  ...SPECIFICATIONS.map((app) => ({ prompt: `the specification of ${app.name}`, app })),
];

let workshop: Workshop;
let projects: BuiltProject[];
beforeAll(async () => {
  workshop = await Workshop.open("mobile");
  projects = apps.map(({ app }, index) => workshop.write(`app-${index}`, app));
}, 240_000);
// Some thirty thousand files.
afterAll(() => workshop.close(), 180_000);

describe(`each of ${apps.length} apps for phones`, () => {
  // All of them by one compiler, which reads the declarations of React Native once.
  test("type-checks with the packages that projects are prepared with, and declares no more than it uses", async () => {
    expect(await faultsOf(workshop.checkAllTypes(projects))).toBe("");
  }, 900_000);

  test("passes the linter, by its own rules and React's", async () => {
    expect(await faultsOf(workshop.lintAll(projects))).toBe("");
  }, 300_000);

  test("passes the tests that it brings", async () => {
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
});

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
