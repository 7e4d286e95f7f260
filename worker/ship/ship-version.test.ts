import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readApk, readSite } from "@lathe/apk/read-apk";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { ShipRequest } from "@lathe/protocol/ship";
import { TEST_STORE, TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import { findVersion } from "../archive/find-version.ts";
import { readZip } from "../archive/read-zip.ts";
import { SkippedFiles } from "../archive/skipped-files.ts";
import { makePackageId } from "./make-package-id.ts";
import { MemoryControl } from "./memory-control.fixture.ts";
import { readBuildSettings } from "./native/build-settings.ts";
import { shipVersion } from "./ship-version.ts";

const LIMIT_MS = 60_000;
const workspaces = new TestWorkspaces();
const folder = mkdtempSync(join(tmpdir(), "lathe-ship-"));
let workspace: OpenedWorkspace;
let control: MemoryControl;
beforeAll(async () => {
  workspace = await workspaces.open("web");
  control = new MemoryControl();
}, LIMIT_MS);
afterAll(async () => {
  await workspaces.close();
  rmSync(folder, { recursive: true });
}, LIMIT_MS);

async function ship(request: Partial<ShipRequest> & Pick<ShipRequest, "kind">) {
  const phases: string[] = [];
  await workspace.history.commit({ kind: "edit", message: "before" });
  const shipId = newId("shp");
  const made = await shipVersion(
    {
      project: { name: "Reading list" },
      workspace,
      control,
      findVersion: (id) => findVersion(workspace.history, id),
      toolsDirectory: join(folder, "tools"),
      native: {
        workspaceDirectory: join(workspaces.folder, "web"),
        storeDirectory: TEST_STORE,
        sandbox: "auto",
        settings: readBuildSettings({}),
        log: () => {},
      },
      makePackageId: (name) => makePackageId(name, newId("prj")),
    },
    { shipId, request: { options: {}, ...request } },
    { enter: (phase) => phases.push(phase), print: () => {} },
    AbortSignal.timeout(LIMIT_MS),
  );
  return { made, phases, file: control.files.get(shipId) ?? new Uint8Array() };
}

async function unzip(bytes: Uint8Array): Promise<Map<string, string>> {
  const path = join(folder, `${crypto.randomUUID()}.zip`);
  await Bun.write(path, bytes);
  const file = await open(path, "r");
  try {
    const found = new Map<string, string>();
    for (const entry of await readZip(file, new SkippedFiles())) {
      found.set(entry.path, new TextDecoder().decode(await entry.read()));
    }
    return found;
  } finally {
    await file.close();
  }
}

describe("a web project is shipped", () => {
  test(
    "as its source, which needs nothing of Lathe's",
    async () => {
      await workspace.files.write("docs/plan.md", "# Plan\n");
      const { made, file, phases } = await ship({ kind: "source" });
      const files = await unzip(file);
      expect(files.get("reading-list/docs/plan.md")).toBe("# Plan\n");
      expect([...files.keys()].filter((path) => /node_modules|\.git\/|\.env$/.test(path))).toEqual([]);
      expect(made).toMatchObject({ kind: "source", fileName: "reading-list-source.zip" });
      expect(phases).toEqual(["preparing", "packing", "keeping"]);
    },
    LIMIT_MS,
  );

  test(
    "as a site, and as one that can be installed",
    async () => {
      const web = await unzip((await ship({ kind: "web" })).file);
      expect(web.get("index.html")).toContain("<div id=");
      expect(web.has("manifest.webmanifest")).toBe(false);
      const pwa = await unzip((await ship({ kind: "pwa", options: { name: "Books & more" } })).file);
      expect(JSON.parse(pwa.get("manifest.webmanifest") ?? "")).toMatchObject({
        name: "Books & more",
        display: "standalone",
      });
      expect(pwa.get("index.html")).toContain("manifest.webmanifest");
    },
    LIMIT_MS,
  );

  test(
    "as a package: signed with one key, with a code that rises, holding the site byte for byte",
    async () => {
      await workspace.files.write(
        "src/app.tsx",
        `export function App() {\n  return <button onClick={() => navigator.geolocation.getCurrentPosition(() => {})}>Where</button>;\n}\n`,
      );
      const first = await ship({ kind: "apk" });
      const second = await ship({ kind: "apk" });
      const [one, two] = [await readApk(first.file), await readApk(second.file)];
      expect(one).toMatchObject({ versionCode: 1, packageId: expect.stringMatching(/^app\.lathe\.books_more_\w{6}$/) });
      expect(two).toMatchObject({ versionCode: 2, packageId: one.packageId });
      expect(two.fingerprint).toBe(one.fingerprint);
      expect(control.reserved.at(-1)?.options).toMatchObject({ name: "Books & more", permissions: ["location"] });
      await ship({ kind: "apk", options: { icon: null } });
      expect(control.reserved.at(-1)?.options.icon).toBeNull();
      expect(first.phases).toEqual(["preparing", "building", "packing", "signing", "signing", "keeping"]);
      const site = await unzip((await ship({ kind: "web" })).file);
      const packed = await readSite(first.file, 10_000_000);
      expect(Object.fromEntries([...packed].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]))).toEqual(
        Object.fromEntries(site),
      );
    },
    LIMIT_MS,
  );

  test(
    "from an earlier version",
    async () => {
      const { versionId } = await findVersion(workspace.history, undefined);
      await workspace.files.write("docs/plan.md", "# Another\n");
      const files = await unzip((await ship({ kind: "source", versionId })).file);
      expect(files.get("books-more/docs/plan.md")).toBe("# Plan\n");
    },
    LIMIT_MS,
  );
});

describe("nothing is kept", () => {
  test(
    "of an icon that is none, or of a build that fails",
    async () => {
      const before = control.files.size;
      const options = { icon: newId("att") };
      await expect(ship({ kind: "apk", options })).rejects.toMatchObject({ code: "bad_request" });
      await workspace.files.write("src/app.tsx", "export const nothing: number = 'text';\n");
      await expect(ship({ kind: "web", options: {} })).rejects.toMatchObject({ code: "build_failed" });
      expect(control.files.size).toBe(before);
    },
    LIMIT_MS,
  );

  test(
    "when control does not take it: what was reserved is let go",
    async () => {
      const [put, before] = [control.putShip, control.dropped.length];
      control.putShip = async () => {
        throw new LatheError("disk_full", "There is no room.");
      };
      await expect(ship({ kind: "source" })).rejects.toMatchObject({ code: "disk_full" });
      control.putShip = put;
      expect(control.dropped).toHaveLength(before + 1);
    },
    LIMIT_MS,
  );
});
