import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { generate } from "@lathe/composer/generate/generate";
import { readKit } from "@lathe/composer/node/read-kit";
import { interpret } from "@lathe/composer/interpret";
import { ACCEPTANCE_CHECKS_PATH } from "@lathe/protocol/acceptance";
import type { Check } from "@lathe/protocol/check";
import { reach, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { checkBundle } from "./check-bundle.ts";
import { createTurnCheck } from "./create-turn-check.ts";

/** Of what is begun with nothing in Metro's cache: some 40 s on two cores that do nothing else. */
const COLD_MS = 300_000;
const LIMIT_MS = 120_000;
const HOME = "src/app/index.tsx";

describe("a project of the mobile template", () => {
  const workspaces = new TestWorkspaces();
  let workspace: OpenedWorkspace;
  let folder = "";
  let template = "";
  beforeAll(async () => {
    workspace = await workspaces.open("mobile", { template: "mobile", signal: AbortSignal.timeout(COLD_MS) });
    folder = workspace.sandbox.kind === "none" ? `${workspaces.folder}/mobile/files` : "/app";
    await workspace.app.start();
    await reach(workspace, "ready");
    template = (await workspace.files.read(HOME)).text ?? "";
  }, COLD_MS);
  afterAll(() => workspaces.close(), LIMIT_MS);

  async function checkWith(source: string): Promise<Record<string, Check>> {
    await workspace.files.write(HOME, source);
    return look();
  }

  async function look(): Promise<Record<string, Check>> {
    const { checks } = await createTurnCheck({
      workspace,
      files: workspace.files,
      folder,
      keepScreenshot: async () => {},
      keepCheckScreenshot: async () => {},
      listPreviewReports: () => [],
      log: (line) => {
        // A browser that takes too long beside a cold Metro is told by the check itself.
        if (line.level === "error") throw new Error(JSON.stringify(line));
      },
    })(new AbortController().signal);
    return Object.fromEntries(checks.map((check) => [check.name, check]));
  }

  test(
    "is shown while Metro is cold, with errors by file and line",
    async () => {
      const { page } = await checkWith("export default function Home() {\n  return <Text>\n}\n");
      expect(page).toMatchObject({ status: "failed", unusable: true });
      expect(page?.details).toContain("src/app/index.tsx:");
      expect((await checkWith(template))["page"]?.status).toBe("passed");
    },
    LIMIT_MS,
  );

  test(
    "has bundles that build, when Metro has had its time",
    async () => {
      const state = await reach(workspace, "ready");
      const app = workspace.app.ports.find(({ port }) => state.phase === "ready" && port === state.port);
      if (app === undefined) throw new Error("the app's port is not open");
      const options = { app, folder, limitMs: COLD_MS, warmMs: COLD_MS };
      const finding = await checkBundle(options, new AbortController().signal);
      expect(finding).toEqual({ status: "passed", summary: "The web and Android bundles build.", details: "" });
    },
    COLD_MS,
  );

  test(
    "passes as it is",
    async () => {
      expect(Object.values(await look()).map(({ name, status }) => `${name} ${status}`)).toEqual([
        ...["app passed", "types passed", "page passed", "bundle passed"],
      ]);
    },
    LIMIT_MS,
  );

  test(
    "fails where it does not compile or imports what is not there, in Metro's words with the place",
    async () => {
      const syntax = await checkWith(
        'import { Text, View } from "react-native";\nexport default function Home() {\n  return <View><Text>Hi</View>;\n}\n',
      );
      expect(syntax["types"]?.details).toContain("src/app/index.tsx(3,");
      expect(syntax["page"]).toMatchObject({ status: "failed", unusable: true });
      expect(syntax["page"]?.details).toStartWith("src/app/index.tsx:3:");
      expect(syntax["bundle"]).toMatchObject({ status: "failed" });
      const missing = await checkWith(`import pad from "left-pad";\n${template}\nexport const padded = pad;\n`);
      expect(missing["page"]?.summary).toBe(
        'The page cannot be built. src/app/index.tsx:1: "left-pad" cannot be found.',
      );
      expect(missing["bundle"]?.details).toContain("left-pad is not installed");
    },
    LIMIT_MS,
  );

  test(
    "fails where it throws while it is drawn, with the place in the source",
    async () => {
      const { types, page, bundle } = await checkWith(
        'import { Text } from "react-native";\nconst list: string[] = JSON.parse("null");\nexport default function Home() {\n  return <Text>{list.length}</Text>;\n}\n',
      );
      expect([types?.status, bundle?.status]).toEqual(["passed", "passed"]);
      expect(page).toMatchObject({ status: "failed", unusable: true });
      expect(page?.summary).toMatch(/^The page is blank\. .*Cannot read properties of null \(reading 'length'\)/);
      expect(page?.details).toContain("at Home (src/app/index.tsx:4:22)");
    },
    LIMIT_MS,
  );

  test(
    "that the composer makes can do what its checks say, at the size of a phone",
    async () => {
      // The composer's own first screen takes its place.
      await workspace.files.delete(HOME);
      await workspace.files.delete(ACCEPTANCE_CHECKS_PATH).catch(() => {});
      const read = interpret("A habit tracker with streaks", null, "mobile");
      if (read.type === "explain") throw new Error("nothing came of it");
      for (const [path, text] of generate(read.app, "mobile", readKit())) await workspace.files.write(path, text);
      const { page, bundle, acceptance } = await look();
      expect([page, bundle].map((check) => `${check?.status} ${check?.details}`)).toEqual(["passed ", "passed "]);
      expect(acceptance?.tried?.map(({ id, status, reason }) => `${id} ${status} ${reason}`.trim())).toEqual(
        acceptance?.tried?.map(({ id }) => `${id} passed`),
      );
      expect(acceptance).toMatchObject({ status: "passed" });
    },
    LIMIT_MS,
  );
});
