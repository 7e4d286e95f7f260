import { z } from "zod";

const Versions = z.record(z.string(), z.string());
const Workspace = z.looseObject({
  dependencies: Versions.optional(),
  devDependencies: Versions.optional(),
  optionalDependencies: Versions.optional(),
  peerDependencies: Versions.optional(),
});
const Head = z.looseObject({
  lockfileVersion: z.union([z.literal(1), z.literal(2)]),
  workspaces: z.strictObject({ "": Workspace }),
});
const Entry = z.tuple([z.string()], z.unknown());
const EntryNeeds = z.looseObject({
  dependencies: Versions.optional(),
  optionalDependencies: Versions.optional(),
  peerDependencies: Versions.optional(),
  optionalPeers: z.array(z.string()).optional(),
});

const PACKAGES = '\n  "packages": {\n';
const END = "\n  }\n}\n";
const ENTRY = /^ {4}("(?:[^"\\]|\\.)+"): (\[.*\]),$/;

/** A package at its place: `chess.js`, or `terser/commander` for one that only `terser` sees. */
export interface LockEntry {
  /** As it stands in the text. */
  text: string;
  /** `name@version`. */
  id: string;
  needs: readonly { name: string; isPeer: boolean }[];
}

/** A bun.lock of one project, in which all that this code does not know is kept as text. */
export interface BunLock {
  /** All before the list of packages. */
  head: string;
  /** Direct dependencies of the project, whichever list they stand in. */
  direct: readonly string[];
  /** By place, in the text's order. */
  entries: ReadonlyMap<string, LockEntry>;
}

/** Null for what Bun does not write like this for a single project. */
export function parseBunLock(text: string): BunLock | null {
  const start = text.indexOf(PACKAGES);
  if (start === -1 || !text.endsWith(END)) return null;
  const head = text.slice(0, start + PACKAGES.length);
  const workspace = readHead(text.slice(0, start));
  if (workspace === null) return null;
  const entries = new Map<string, LockEntry>();
  for (const line of text.slice(head.length, -END.length).split("\n\n")) {
    const match = ENTRY.exec(line);
    const key = readJson(match?.[1] ?? "", z.string());
    const entry = readEntry(match?.[2] ?? "");
    if (key === null || entry === null || entries.has(key)) return null;
    entries.set(key, entry);
  }
  const { dependencies, devDependencies, optionalDependencies, peerDependencies } = workspace;
  const lists = [dependencies, devDependencies, optionalDependencies, peerDependencies];
  return { head, direct: lists.flatMap((list) => Object.keys(list ?? {})), entries };
}

export function writeBunLock({ head, entries }: Pick<BunLock, "head" | "entries">): string {
  const lines = [...entries].map(([key, { text }]) => `    ${JSON.stringify(key)}: ${text},`);
  return head + lines.join("\n\n") + END;
}

/** Where the package lies that the one at `from` ("": the project) gets for a name; null: nowhere. */
export function resolveInLock({ entries }: Pick<BunLock, "entries">, from: string, name: string): string | null {
  const names = namesOf(from);
  for (let depth = names.length; depth >= 0; depth -= 1) {
    const key = [...names.slice(0, depth), name].join("/");
    if (entries.has(key)) return key;
  }
  return null;
}

/** The order in which Bun writes the places: by depth, then by the package around, then by name. */
export function comparePlaces(one: string, other: string): number {
  const [a, b] = [namesOf(one), namesOf(other)];
  const [parentA, parentB] = [a.slice(0, -1).join("/"), b.slice(0, -1).join("/")];
  return a.length - b.length || compareTexts(parentA, parentB) || compareTexts(a.at(-1) ?? "", b.at(-1) ?? "");
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `@a/b/c` are two names: `@a/b` and `c`. */
function namesOf(place: string): string[] {
  return place.match(/@[^/]+\/[^/]+|[^/]+/g) ?? [];
}

function readHead(text: string): z.infer<typeof Workspace> | null {
  // Bun leaves commas before closing braces.
  const json = `${text.replaceAll(/,(?=\s*[}\]])/g, "").replace(/,\s*$/, "")}\n}`;
  return readJson(json, Head)?.workspaces[""] ?? null;
}

function readEntry(text: string): LockEntry | null {
  const entry = readJson(text, Entry);
  if (entry === null) return null;
  const described = entry.find((part) => typeof part === "object" && part !== null);
  const needs = EntryNeeds.safeParse(described ?? {}).data;
  if (needs === undefined) return null;
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {}, optionalPeers = [] } = needs;
  const peers = Object.keys(peerDependencies).filter((name) => !optionalPeers.includes(name));
  return {
    text,
    id: entry[0],
    needs: [
      ...[...Object.keys(dependencies), ...Object.keys(optionalDependencies)].map((name) => ({ name, isPeer: false })),
      ...peers.map((name) => ({ name, isPeer: true })),
    ],
  };
}

function readJson<T>(text: string, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    // No JSON.
    return null;
  }
}
