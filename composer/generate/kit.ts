import type { Target } from "./target.ts";

/** The kit's files by their path below src, which is their path in an app too; see composer/kit/README.md. */
export type Kit = Readonly<Record<Target | "shared", ReadonlyMap<string, string>>>;

/** Imports of an app's own files: "./x.ts", "../ui/x.tsx", "@/ui/x"; of types as well. */
const IMPORT = /\b(?:from|import)\s*\(?\s*"((?:\.{1,2}|@)\/[^"]+)"/g;

/**
 * The files of the kit that an app's files need, by path in the project: what they import, and what that imports in turn,
 * each with its test. Throws when one is neither in the app nor in the kit: the generators and the kit do not fit.
 */
export function linkKit(
  own: ReadonlyMap<string, string>,
  {
    kit,
    target,
    isThere,
  }: { kit: Kit; target: Target; /** Files of the template. */ isThere: (path: string) => boolean },
): Map<string, string> {
  const linked = new Map<string, string>();
  const open = [...own];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [path, text] = next;
    for (const [, specifier = ""] of text.matchAll(IMPORT)) {
      const wanted = resolvePath(path, specifier);
      const candidates = [wanted, `${wanted}.ts`, `${wanted}.tsx`];
      if (candidates.some((each) => own.has(each) || linked.has(each) || isThere(each))) continue;
      const found = candidates.map((each) => kitFile(kit, target, each)).find((each) => each !== null) ?? null;
      if (found === null) throw new TypeError(`${path} imports ${specifier}, which is nowhere.`);
      const test = kitFile(kit, target, found.path.replace(/\.tsx?$/, ".test.ts"));
      for (const each of test === null ? [found] : [found, test]) {
        linked.set(each.path, each.text);
        open.push([each.path, each.text]);
      }
    }
  }
  return linked;
}

function kitFile(kit: Kit, target: Target, path: string): { path: string; text: string } | null {
  const below = path.replace(/^src\//, "");
  const text = kit[target].get(below) ?? kit.shared.get(below);
  return text === undefined ? null : { path, text };
}

function resolvePath(from: string, specifier: string): string {
  if (specifier.startsWith("@/")) return `src/${specifier.slice(2)}`;
  const parts = from.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
