import { LatheError } from "@lathe/protocol/errors";

/** The archive is not whole, or not a backup of Lathe. Nothing was touched. */
export function damaged(reason: string, cause?: unknown): LatheError<"bad_request"> {
  return new LatheError("bad_request", `The backup is damaged or none of Lathe: ${reason}.`, undefined, { cause });
}
