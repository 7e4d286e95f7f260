import { describe, expect, test } from "bun:test";
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(import.meta.dir, "..");

/** What each package may import, as ARCHITECTURE.md says. `testing` may be imported by tests of every package. */
const ALLOWED: Record<string, readonly string[]> = {
  protocol: [],
  agent: ["protocol"],
  composer: ["protocol"],
  workspace: ["protocol"],
  telemetry: ["protocol"],
  apk: ["protocol"],
  ship: ["protocol"],
  control: ["protocol", "apk", "telemetry"],
  router: ["protocol", "telemetry"],
  studio: ["protocol"],
  worker: ["protocol", "agent", "composer", "workspace", "apk", "telemetry", "ship"],
  upkeep: ["protocol", "workspace", "control"],
  cli: [
    "protocol",
    "agent",
    "composer",
    "workspace",
    "apk",
    "telemetry",
    "ship",
    "worker",
    "control",
    "router",
    "upkeep",
  ],
  testing: ["protocol"],
  e2e: ["protocol", "testing"],
  bench: ["protocol", "testing", "e2e", "workspace", "agent", "composer"],
};

/** Packages whose code also runs in a browser. */
const BROWSER_SAFE = ["protocol", "agent", "composer", "studio"];

const transpilers = { ts: new Bun.Transpiler({ loader: "ts" }), tsx: new Bun.Transpiler({ loader: "tsx" }) };

async function listImports(path: string): Promise<string[]> {
  const source = await Bun.file(path).text();
  const scanned = transpilers[path.endsWith("x") ? "tsx" : "ts"].scanImports(source).map((found) => found.path);
  // Imports of types only are erased before the scan; a wrong direction in types is one all the same.
  const typed = [...source.matchAll(/^(?:import|export)\s[^;]*?from\s+"([^"]+)"/gms)].map((match) => match[1] ?? "");
  return [...new Set([...scanned, ...typed])];
}

function isTest(path: string): boolean {
  return (
    /\.(test|fixture)\.tsx?$/.test(path) ||
    /\/(fixtures|testing|quality)\//.test(path) ||
    /(acceptance|-suite)\.ts$/.test(path)
  );
}

async function* listSources(name: string): AsyncIterable<string> {
  for await (const path of new Bun.Glob(`${name}/**/*.{ts,tsx}`).scan({ cwd: root })) {
    if (!path.includes("node_modules/") && !path.includes("/dist/")) yield path;
  }
}

describe("imports", () => {
  for (const [name, allowed] of Object.entries(ALLOWED)) {
    test(`${name} imports only ${allowed.join(", ") || "itself"}`, async () => {
      const wrong: string[] = [];
      for await (const path of listSources(name)) {
        for (const specifier of await listImports(join(root, path))) {
          const lathe = /^@lathe\/([a-z0-9]+)\//.exec(specifier)?.[1];
          if (
            lathe !== undefined &&
            lathe !== name &&
            !allowed.includes(lathe) &&
            !(lathe === "testing" && isTest(path))
          ) {
            wrong.push(`${path} imports ${specifier}`);
          }
          if (specifier.startsWith(".")) {
            const target = relative(root, resolve(root, dirname(path), specifier));
            const leaves = target.split("/")[0] !== name;
            const isTemplate = target.startsWith("templates/") || target === "package.json";
            if (leaves && !isTemplate && !isTest(path)) wrong.push(`${path} reaches out by ${specifier}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  for (const name of BROWSER_SAFE) {
    test(`${name} runs in a browser: it imports nothing of Node or Bun`, async () => {
      const wrong: string[] = [];
      for await (const path of listSources(name)) {
        // Run when the studio is built.
        if (path.startsWith("studio/build/")) continue;
        // For those who run the composer where there are files.
        if (path.startsWith("composer/node/")) continue;
        if (isTest(path) || path.endsWith("vite.config.ts")) continue;
        for (const specifier of await listImports(join(root, path))) {
          if (/^(node:|bun(:|$))/.test(specifier)) wrong.push(`${path} imports ${specifier}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});

test("what is generated for the web and what is for phones share only what belongs to neither", async () => {
  const targets = ["composer/generate/web", "composer/generate/mobile"];
  const wrong: string[] = [];
  for await (const path of listSources("composer/generate")) {
    const own = targets.find((folder) => path.startsWith(`${folder}/`));
    const isChoice = path === "composer/generate/generate.ts";
    if (isChoice || isTest(path)) continue;
    for (const specifier of await listImports(join(root, path))) {
      const imported = relative(root, resolve(root, dirname(path), specifier));
      const other = targets.find((folder) => imported.startsWith(`${folder}/`));
      if (other !== undefined && other !== own) wrong.push(`${path} imports ${specifier}`);
    }
  }
  expect(wrong).toEqual([]);
});

describe("documents", () => {
  for (const document of ["README.md", "ARCHITECTURE.md", "docs/protocol.md", "docs/security.md", "docs/upkeep.md"]) {
    test(`every path that ${document} names exists`, async () => {
      const text = await Bun.file(join(root, document)).text();
      const paths = [...text.matchAll(/`((?:[a-z0-9.-]+\/)+[a-z0-9.-]+\.(?:ts|tsx|mjs|md|json))`/g)].map(
        (match) => match[1] ?? "",
      );
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) =>
        relative(root, resolve(root, dirname(document), match[1] ?? "")),
      );
      // What stands in `.lathe/` is of the projects that people make.
      const own = [...paths, ...links].filter((path) => !path.startsWith(".lathe/"));
      expect(own.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    });
  }

  test("no file holds a path of a machine or a registry's address", async () => {
    const files = Bun.spawnSync(["git", "ls-files"], { cwd: root }).stdout.toString().trim().split("\n");
    const wrong: string[] = [];
    for (const file of files) {
      if (file.endsWith(".test.ts") || !/\.(ts|tsx|mjs|json|md|lock|html|css|toml|yml)$|^lathe$|^\.ci\/run$/.test(file))
        continue;
      if (!existsSync(join(root, file))) continue;
      const text = await Bun.file(join(root, file)).text();
      if (/(^|[^a-z.])\/(work|root)\/[a-z.]/m.test(text)) wrong.push(`${file}: a machine's path`);
      if (file.endsWith(".lock") && /https?:\/\//.test(text)) wrong.push(`${file}: an address`);
    }
    expect(wrong).toEqual([]);
  });
});
