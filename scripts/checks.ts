import { existsSync } from "node:fs";
import { join } from "node:path";

/** A check that passes or fails as a whole. */
export interface Check {
  name: string;
  command: string[];
}

const PACKAGES = [
  "protocol",
  "agent",
  "composer",
  "apk",
  "ship",
  "workspace",
  "telemetry",
  "worker",
  "control",
  "router",
  "studio",
  "upkeep",
  "cli",
  "testing",
  "e2e",
  "bench",
];

/** Type check of every package, lint and format of the repository. */
export function listChecks(root: string): Check[] {
  const binary = (name: string) => join(root, "node_modules", ".bin", name);
  const typed = PACKAGES.filter((name) => existsSync(join(root, name, "tsconfig.json")));
  return [
    ...typed.map((name) => ({ name: `types of ${name}`, command: [binary("tsc"), "-p", name] })),
    { name: "types of the composer's kit", command: [binary("tsc"), "-p", "composer/kit/web", "--noEmit"] },
    { name: "types of the root", command: [binary("tsc"), "-p", "tsconfig.json"] },
    { name: "lint", command: [binary("oxlint"), "--quiet"] },
    { name: "format", command: [binary("oxfmt"), "--check"] },
  ];
}
