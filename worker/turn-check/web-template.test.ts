import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { Check } from "@lathe/protocol/check";
import { reach, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { createTurnCheck } from "./create-turn-check.ts";

const LIMIT_MS = 60_000;

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
    const { checks } = await createTurnCheck({
      workspace,
      files: workspace.files,
      folder: workspace.sandbox.kind === "none" ? `${workspaces.folder}/web/files` : "/app",
      keepScreenshot: async () => {},
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
});
