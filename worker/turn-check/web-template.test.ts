import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { generate } from "@lathe/composer/generate/generate";
import { readKit } from "@lathe/composer/node/read-kit";
import { interpret } from "@lathe/composer/interpret";
import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Check } from "@lathe/protocol/check";
import { reach, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { createTurnCheck } from "./create-turn-check.ts";

const LIMIT_MS = 60_000;

/** Holds a number that a reload of the page would lose. */
const COUNTS = `import { useState } from "react";

export function App() {
  const [count, setCount] = useState(0);
  return <main><button onClick={() => setCount(count + 1)}>{count}</button><p>Before</p></main>;
}
`;
const COUNT = {
  ...{ id: "count", text: "Somebody can count up", steps: [{ do: "click", role: "button" }] },
  expect: [{ role: "button", name: "1" }],
};

describe("a project of the web template", () => {
  const workspaces = new TestWorkspaces();
  let workspace: OpenedWorkspace;
  let template = "";
  beforeAll(async () => {
    workspace = await workspaces.open("web");
    await workspace.app.start();
    await reach(workspace, "ready");
    template = (await workspace.files.read("src/app.tsx")).text ?? "";
  }, LIMIT_MS);
  afterAll(() => workspaces.close(), LIMIT_MS);

  async function checkWith(source: string): Promise<Record<string, Check>> {
    await workspace.files.write("src/app.tsx", source);
    return look();
  }

  async function look(): Promise<Record<string, Check>> {
    const { checks } = await createTurnCheck({
      workspace,
      files: workspace.files,
      folder: workspace.sandbox.kind === "none" ? `${workspaces.folder}/web/files` : "/app",
      keepScreenshot: async () => {},
      keepCheckScreenshot: async () => {},
      listPreviewReports: () => [],
      log: (line) => {
        throw new Error(line.message);
      },
    })(new AbortController().signal);
    return Object.fromEntries(checks.map((check) => [check.name, check]));
  }

  test(
    "passes as it is",
    async () => {
      const checks = await checkWith(template);
      expect(Object.values(checks).map(({ name, status }) => `${name} ${status}`)).toEqual([
        "app passed",
        "types passed",
        "page passed",
      ]);
    },
    LIMIT_MS,
  );

  test(
    "fails where it does not compile, with the place",
    async () => {
      const { types, page } = await checkWith("export function App() {\n  return <main>\n}\n");
      expect(types?.details).toMatch(/^src\/app\.tsx\(\d+,\d+\): error TS\d+/);
      expect(page).toMatchObject({ status: "failed", unusable: true });
      expect(page?.summary).toContain("The dev server shows an error in place of the page");
      expect(page?.details).toContain("src/app.tsx");
      expect(page?.details).not.toContain("node_modules");
    },
    LIMIT_MS,
  );

  test(
    "fails where it throws while it is drawn: the page is blank",
    async () => {
      const { app, types, page } = await checkWith(
        'const list: string[] = JSON.parse("null");\nexport function App() {\n  return <p>{list.length}</p>;\n}\n',
      );
      expect([app?.status, types?.status]).toEqual(["passed", "passed"]);
      expect(page).toMatchObject({ status: "failed", unusable: true });
      expect(page?.summary).toMatch(/^The page is blank\. .*Cannot read properties of null \(reading 'length'\)/);
      expect(page?.details).toMatch(/at App \(src\/app\.tsx:\d+:\d+\)/);
    },
    LIMIT_MS,
  );

  test(
    "fails with a warning's weight where only the types are wrong",
    async () => {
      const { types, page } = await checkWith(`${template}\nexport const wrong: number = "text";\n`);
      expect(types).toMatchObject({ status: "failed", summary: "The type check finds an error." });
      expect(types?.unusable).toBeUndefined();
      expect(page?.status).toBe("passed");
    },
    LIMIT_MS,
  );

  test(
    "is not reloaded when what people should be able to do is written down",
    async () => {
      const { browser, files } = workspace;
      if (browser === null) throw new Error("there is no browser");
      const signal = AbortSignal.timeout(LIMIT_MS);
      await files.write(ACCEPTANCE_CHECKS_PATH, "[]");
      await files.write("src/app.tsx", COUNTS);
      const page = await browser.open({ route: "/", size: "desktop" }, signal);
      expect(await page.act({ do: "wait", role: "button", name: "0", seconds: 20 }, signal)).toMatchObject({
        done: true,
      });
      expect(await page.act({ do: "click", role: "button", name: "0" }, signal)).toMatchObject({ done: true });
      await files.write(ACCEPTANCE_CHECKS_PATH, JSON.stringify([COUNT]));
      // What the page is told of at all it is told in the order of the changes.
      await files.write("src/app.tsx", COUNTS.replace("Before", "Behind"));
      expect(await page.act({ do: "wait", text: "Behind", seconds: 20 }, signal)).toMatchObject({ done: true });
      expect(await page.act({ do: "wait", role: "button", name: "1", seconds: 0 }, signal)).toMatchObject({
        done: true,
      });
      await page.close();
      expect((await look())["acceptance"]).toMatchObject({ status: "passed", summary: "1 of 1 thing works." });
    },
    LIMIT_MS,
  );

  const chains = [
    { prompts: ["A reading list with title, author, rating and a finished checkbox", "ask before deleting"] },
    { prompts: ["a todo app"] },
    {
      prompts: ["tools with weight as a required number, condition (good, worn) required, and a bought date required"],
    },
  ];
  test.each(process.env.LATHE_TEST_ALL === "1" ? chains : chains.slice(0, 1))(
    "that the composer makes can do what its checks say: $prompts",
    async ({ prompts }) => {
      await workspace.files.write("src/app.tsx", template);
      await workspace.files.delete(ACCEPTANCE_CHECKS_PATH).catch(() => {});
      let app: AppSpecification | null = null;
      for (const prompt of prompts) {
        const read = interpret(prompt, app);
        if (read.type === "explain") throw new Error(`nothing came of ${prompt}`);
        app = read.app;
      }
      if (app === null) throw new Error("no app");
      for (const [path, text] of generate(app, "web", readKit())) await workspace.files.write(path, text);
      const { page, acceptance } = await look();
      expect(page?.status).toBe("passed");
      expect(acceptance?.tried?.map(({ id, status, reason }) => `${id} ${status} ${reason}`.trim())).toEqual(
        acceptance?.tried?.map(({ id }) => `${id} passed`),
      );
      expect(acceptance).toMatchObject({
        status: "passed",
        summary: expect.stringMatching(/^(\d) of \1 things work\.$/),
      });
    },
    LIMIT_MS,
  );
});
