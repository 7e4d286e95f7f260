import type { ProjectId } from "@lathe/protocol/ids";

const MAX_WORD = 40;
const SUFFIX_CHARACTERS = 6;

/**
 * A package id for an app that has none: made of its name and, so that no two are the same, of its project's id where it
 * has one. It is the app's for good once it is shipped.
 */
export function makePackageId(name: string, projectId: ProjectId | null): string {
  const word = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "_")
    .slice(0, MAX_WORD)
    .replace(/^[_0-9]+|_+$/g, "");
  const suffix = projectId === null ? "" : `_${projectId.slice("prj_".length, "prj_".length + SUFFIX_CHARACTERS)}`;
  // Behind its prefix no word of Java's stands alone.
  return `app.lathe.${word === "" ? "app" : word}${suffix === "" ? "_app" : suffix}`;
}
