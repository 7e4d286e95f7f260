import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { BuildFolder } from "./build-folder.ts";
import { buildSite, type Site } from "./build-site.ts";
import { planBuild } from "./plan-build.ts";

const LIMIT_MS = 60_000;
const workspaces = new TestWorkspaces();
afterAll(() => workspaces.close(), LIMIT_MS);

/** The site of the files as they are. */
async function build(workspace: OpenedWorkspace): Promise<{ site: Site; printed: string }> {
  await workspace.history.commit({ kind: "edit", message: "before the build" });
  const [version] = await workspace.history.list({ limit: 1 });
  if (version === undefined) throw new Error("there is no version");
  const { signal } = new AbortController();
  const folder = await BuildFolder.open(workspace, workspace.history.readFiles(version.versionId), signal);
  let printed = "";
  try {
    const plan = await planBuild(workspace.files);
    const onOutput = (text: string) => void (printed += text);
    return { site: await buildSite({ workspace, folder, plan, onOutput }, signal), printed };
  } finally {
    await folder.close();
  }
}

async function refusal(workspace: OpenedWorkspace): Promise<LatheError> {
  try {
    await build(workspace);
  } catch (error) {
    if (error instanceof LatheError) return error;
    throw error;
  }
  throw new Error("it was built");
}

const text = (site: Site, path: RegExp) =>
  new TextDecoder().decode([...site].find(([name]) => path.test(name))?.[1] ?? new Uint8Array());

describe("a project of the web template", () => {
  let workspace: OpenedWorkspace;
  beforeAll(async () => {
    workspace = await workspaces.open("web");
  }, LIMIT_MS);

  test(
    "is built by its own script, beside the project",
    async () => {
      workspace.secrets.set({ VITE_PLACE: "Oslo", TOKEN: "a-secret-of-the-server" });
      await workspace.files.write(
        "src/app.tsx",
        `export function App() {\n  return <h1>Hello {String(import.meta.env["VITE_PLACE"])}</h1>;\n}\n`,
      );
      const { site } = await build(workspace);
      expect(text(site, /^index\.html$/)).toContain('<div id="root">');
      const script = text(site, /^assets\/index-.*\.js$/);
      expect(script).toContain("Oslo");
      expect(script).not.toContain("a-secret-of-the-server");
      expect(await workspace.files.list()).not.toContainEqual(expect.objectContaining({ path: "dist" }));
      expect([...site.keys()].filter((path) => path.endsWith(".map") || path.includes("node_modules"))).toEqual([]);
    },
    LIMIT_MS,
  );

  test(
    "that does not build says why, with secrets masked, and leaves nothing behind",
    async () => {
      workspace.secrets.set({ TOKEN: "a-secret-of-the-server" });
      const before = await workspace.files.read("package.json");
      const changed = (before.text ?? "").replace(/"build": "[^"]*"/, `"build": "echo $TOKEN && exit 3"`);
      await workspace.files.write("package.json", changed);
      const error = await refusal(workspace);
      expect(error.code).toBe("build_failed");
      expect(error.message).toContain("exit code 3");
      expect(JSON.stringify(error.details)).not.toContain("a-secret-of-the-server");
      const left = workspace.commands.run({ command: "ls -A ~/../cache/ship /cache/ship 2>/dev/null | wc -l" });
      let count = "";
      for await (const part of left.output) count += part;
      expect(count.trim()).toBe("0");
    },
    LIMIT_MS,
  );

  test(
    "whose script makes no page is told so",
    async () => {
      const before = await workspace.files.read("package.json");
      const changed = (before.text ?? "").replace(/"build": "[^\n]*",\n/, `"build": "mkdir dist",\n`);
      await workspace.files.write("package.json", changed);
      expect((await refusal(workspace)).message).toContain("no index.html");
    },
    LIMIT_MS,
  );
});

describe("a project without a template", () => {
  let workspace: OpenedWorkspace;
  beforeAll(async () => {
    workspace = await workspaces.open("blank", { template: "blank" });
  }, LIMIT_MS);

  test("with nothing to build is told what to do", async () => {
    await workspace.files.write("notes.txt", "only words");
    const error = await refusal(workspace);
    expect([error.code, error.message]).toEqual(["bad_request", expect.stringContaining("export its source")]);
  });

  test(
    "has its pages bundled",
    async () => {
      await workspace.files.write(
        "index.html",
        '<script type="module" src="./app.ts"></script><a href="about.html">a</a>',
      );
      await workspace.files.write("about.html", "<h1>About</h1>");
      await workspace.files.write("app.ts", `const place: string = "Oslo"; document.title = place;`);
      const { site } = await build(workspace);
      expect(text(site, /^index-.*\.js$/)).toContain("Oslo");
      expect(text(site, /^about\.html$/)).toContain("About");
    },
    LIMIT_MS,
  );

  test(
    "cannot lead a build out of its folder",
    async () => {
      await workspace.files.write(
        "package.json",
        JSON.stringify({
          scripts: { build: "mkdir dist && echo ok > dist/index.html && ln -s /etc/passwd dist/users" },
        }),
      );
      const { site } = await build(workspace);
      expect([...site.keys()]).toEqual(["index.html"]);
    },
    LIMIT_MS,
  );
});
