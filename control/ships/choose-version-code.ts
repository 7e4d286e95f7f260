import { LatheError } from "@lathe/protocol/errors";
import { VersionCode } from "@lathe/protocol/ship";

/**
 * The version code of the next package with this id: the one that is asked for, or one more than the highest so far (0:
 * there is none). Phones and stores take only one that is higher than theirs. Errors: `conflict`, naming the lowest possible.
 */
export function chooseVersionCode(packageId: string, highest: number, asked: number | undefined): number {
  const lowest = highest + 1;
  if (!VersionCode.safeParse(lowest).success) {
    throw new LatheError(
      "conflict",
      `${packageId} has used ${highest}, the highest version code that there is. It needs another package id.`,
    );
  }
  if (asked === undefined || asked >= lowest) return asked ?? lowest;
  throw new LatheError(
    "conflict",
    `${packageId} was shipped with the version code ${highest} already, and phones take only higher ones than theirs. The lowest possible is ${lowest}.`,
  );
}
