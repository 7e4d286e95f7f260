import { expect, test } from "bun:test";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { openHistory } from "./open-history.ts";

/** A tree as a map of path to kind and content; folders only where something is in them. */
type Tree = Record<string, string>;

const name = fc.oneof(
  fc.constantFrom("a", "b", "src", "A", ".env", "x.ts"),
  fc.string({
    unit: fc.constantFrom("a", "é", "\\", '"', "\n", "\t", " ", "*", "日", "-", "#"),
    minLength: 1,
    maxLength: 4,
  }),
);
const entry = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => `file ${Buffer.from(bytes).toString("base64")}`),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }).map((text) => `exec ${Buffer.from(text).toString("base64")}`) },
  { weight: 1, arbitrary: fc.constantFrom("link a", "link src/b", "link .") },
);
const tree: fc.Arbitrary<Tree> = fc
  .array(fc.tuple(fc.array(name, { minLength: 1, maxLength: 3 }), entry), { maxLength: 12 })
  .map((pairs) => {
    const made: Tree = {};
    for (const [names, what] of pairs) {
      const path = names.join("/");
      const clashes = Object.keys(made).some(
        (other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`),
      );
      if (!clashes) made[path] = what;
    }
    return made;
  });

function writeTree(top: string, made: Tree): void {
  for (const found of readdirSync(top)) if (found !== "node_modules") rmSync(join(top, found), { recursive: true });
  for (const [path, what] of Object.entries(made)) {
    const [kind = "", content = ""] = [what.slice(0, 4), what.slice(5)];
    mkdirSync(dirname(join(top, path)), { recursive: true });
    if (kind === "link") symlinkSync(content, join(top, path));
    else writeFileSync(join(top, path), Buffer.from(content, "base64"));
    if (kind === "exec") chmodSync(join(top, path), 0o755);
  }
}

function readTree(top: string, prefix = ""): Tree {
  const found: Tree = {};
  for (const child of readdirSync(join(top, prefix))) {
    const path = prefix + child;
    if (path === "node_modules") continue;
    const stat = lstatSync(join(top, path));
    if (stat.isDirectory()) Object.assign(found, readTree(top, `${path}/`));
    else if (stat.isSymbolicLink()) found[path] = `link ${readlinkSync(join(top, path))}`;
    else
      found[path] =
        `${(stat.mode & 0o100) === 0 ? "file" : "exec"} ${readFileSync(join(top, path)).toString("base64")}`;
  }
  return found;
}

test("any version can be gone back to from any state, and gives the same tree", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 2, maxLength: 4 }), tree, async (trees, unsaved) => {
      const top = mkdtempSync(join(tmpdir(), "lathe-model-"));
      const filesDirectory = join(top, "files");
      mkdirSync(join(filesDirectory, "node_modules"), { recursive: true });
      const history = await openHistory({ directory: join(top, "git"), filesDirectory, owner: null });
      try {
        const made: { versionId: Parameters<typeof history.restore>[0]; tree: Tree }[] = [];
        for (const next of trees) {
          writeTree(filesDirectory, next);
          const version = await history.commit({ kind: "created", message: "x" });
          if (version !== null) made.push({ versionId: version.versionId, tree: next });
          expect(await history.commit({ kind: "edit", message: "x" })).toBeNull();
        }
        writeTree(filesDirectory, unsaved);
        for (const version of made) {
          const restored = await history.restore(version.versionId);
          expect(readTree(filesDirectory)).toEqual(version.tree);
          expect(await history.diff(restored.versionId, version.versionId)).toEqual([]);
          expect(await history.commit({ kind: "edit", message: "x" })).toBeNull();
        }
        expect(readdirSync(filesDirectory)).toContain("node_modules");
      } finally {
        await history.close();
        rmSync(top, { recursive: true });
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
