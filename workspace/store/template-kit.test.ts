import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { TemplateName } from "@lathe/protocol/api";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";
import { findTemplate, findTemplateFile } from "./template.ts";
import { copyWithKit, listPreparedPackages } from "./template-kit.ts";

const Versions = z.record(z.string(), z.string());
const Manifest = z.looseObject({
  scripts: Versions,
  dependencies: Versions,
  devDependencies: Versions,
});

function readManifest(path: string) {
  return Manifest.parse(JSON.parse(readFileSync(path, "utf8")));
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lathe-kit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("what is installed for a template", () => {
  for (const name of ["web", "mobile", "mobile-54"]) {
    test(`${name}: its own packages in its own versions, and more, each in one version`, async () => {
      const template = findTemplate(name);
      const own = readManifest(findTemplateFile(template, "package.json") ?? "");
      const { dependencies, ...rest } = readManifest(join(template.kit ?? "", "package.json"));
      expect(dependencies).toMatchObject(own.dependencies);
      expect({ ...rest, dependencies: own.dependencies }).toEqual(own);
      const { kit } = await listPreparedPackages(template);
      expect(kit).toContainValues(["chess.js", "marked"]);
      for (const added of kit) expect(dependencies[added]).toMatch(/^\d+\.\d+\.\d+$/);
      // A kit is no template: nothing else lies in it, and nobody can choose it.
      expect(readdirSync(template.kit ?? "").toSorted()).toEqual(["bun.lock", "package.json"]);
    });
  }

  test("every folder beside the templates is one, or is prepared for one", () => {
    const root = dirname(findTemplate("web").folders[0] ?? "");
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = TemplateName.options.flatMap((name) => {
      const { kit } = findTemplate(name);
      return kit === null ? [name] : [name, kit.slice(root.length + 1)];
    });
    expect(folders.map(({ name }) => name).toSorted()).toEqual(known.toSorted());
  });
});

test("the kit's package.json lies in the place of the template's, which waits beside it", async () => {
  const [base, kit, to] = [join(folder, "base"), join(folder, "kit"), join(folder, "to")];
  for (const path of [base, kit]) {
    mkdirSync(path);
    writeFileSync(join(path, "package.json"), path);
    writeFileSync(join(path, "bun.lock"), path);
  }
  writeFileSync(join(base, "index.html"), "page");
  const template = { name: "x", folders: [base], bundler: "vite" as const, modules: "inside" as const, kit };
  await copyWithKit(template, to, null);
  expect(readFileSync(join(to, "package.json"), "utf8")).toBe(kit);
  expect(readFileSync(join(to, "bun.lock"), "utf8")).toBe(kit);
  expect(readFileSync(join(to, "index.html"), "utf8")).toBe("page");
  expect(readFileSync(join(to, ".own/package.json"), "utf8")).toBe(base);
  await copyWithKit({ ...template, kit: null }, join(folder, "plain"), null);
  expect(readFileSync(join(folder, "plain/package.json"), "utf8")).toBe(base);
  expect(existsSync(join(folder, "plain/.own"))).toBeFalse();
});
