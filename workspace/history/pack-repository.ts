import { LatheError } from "@lathe/protocol/errors";
import type { Git } from "./git.ts";

const VERSIONS_BETWEEN_PACKS = 100;
const MAX_LOOSE_OBJECTS = 1_500;
const MAX_PACKS = 20;

/**
 * Git's own automatic packing is off, since it would run whenever it likes. Gives what is called after each version:
 * it packs when a hundred versions have come since the last look and there is enough to pack.
 */
export function packOccasionally(git: Git): () => Promise<void> {
  // The first version of a session looks too, so that short sessions do not put it off for ever.
  let versions = VERSIONS_BETWEEN_PACKS - 1;
  return async () => {
    if (++versions < VERSIONS_BETWEEN_PACKS) return;
    versions = 0;
    try {
      await packWhenNeeded(git);
    } catch (error) {
      // Nothing is lost by not packing, and a full disk is one of the reasons. The next hundred try again.
      if (!(error instanceof LatheError)) throw error;
    }
  };
}

async function packWhenNeeded(git: Git): Promise<void> {
  const counts = new Map(
    (await git.run(["count-objects", "-v"]))
      .toString()
      .trim()
      .split("\n")
      .map((line) => line.split(": "))
      .map(([name = "", value = ""]) => [name, Number(value)]),
  );
  const packs = counts.get("packs") ?? 0;
  if (packs <= MAX_PACKS && (counts.get("count") ?? 0) <= MAX_LOOSE_OBJECTS) return;
  await git.run(["repack", "-d", "-l", "-q", ...(packs > MAX_PACKS ? ["-a"] : [])]);
}
