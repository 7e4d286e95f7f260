import { LatheError } from "@lathe/protocol/errors";
import type { VersionId } from "@lathe/protocol/ids";
import type { History, Version } from "@lathe/protocol/workspace";

const PER_PAGE = 500;

/** A version by its id; without one the newest. Errors: `version_not_found`. */
export async function findVersion(history: Pick<History, "list">, versionId: VersionId | undefined): Promise<Version> {
  let before: VersionId | undefined;
  for (;;) {
    const versions = await history.list({ limit: versionId === undefined ? 1 : PER_PAGE, before });
    const found = versions.find((version) => versionId === undefined || version.versionId === versionId);
    if (found !== undefined) return found;
    before = versions.at(-1)?.versionId;
    if (before === undefined) throw new LatheError("version_not_found", "There is no such version.");
  }
}
