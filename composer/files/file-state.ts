import type { DoneCall } from "../conversation.ts";

/** A change that was refused is tried so often. */
export const MAX_TRIES = 2;

/** What this turn knows of a file. */
export type ReadState =
  | { state: "unread" }
  | { state: "read"; /** Null when there is no such file. */ text: string | null }
  | { state: "failed"; reason: string };

const CHANGING: readonly string[] = ["write_file", "edit_file", "delete_file"];

/** What reading a file gave in this turn. A change that was refused since then makes it unread again. */
export function readFileState(
  path: string,
  calls: readonly DoneCall[],
  mayExist: (path: string) => boolean,
): ReadState {
  const own = calls.filter((call) => call.path === path);
  const last = own.findLastIndex((call) => call.name === "read_file");
  const read = own[last];
  if (read === undefined) return mayExist(path) ? { state: "unread" } : { state: "read", text: null };
  const refusals = own.filter((call) => CHANGING.includes(call.name) && call.isError).length;
  const isRefusedSince = own.slice(last).some((call) => CHANGING.includes(call.name) && call.isError);
  if (isRefusedSince && refusals < MAX_TRIES) return { state: "unread" };
  if (!read.isError) return { state: "read", text: read.output };
  if (/there is no file|not found|no such file|does not exist/i.test(read.output)) return { state: "read", text: null };
  return { state: "failed", reason: read.output };
}

/** What became of a change of a file in this turn. */
export type ChangeOutcome = { state: "open" } | { state: "done" } | { state: "failed"; reason: string };

export function changeOutcome(path: string, calls: readonly DoneCall[]): ChangeOutcome {
  const tries = calls.filter((call) => call.path === path && CHANGING.includes(call.name));
  if (tries.some((call) => !call.isError)) return { state: "done" };
  const last = tries.at(-1);
  return tries.length >= MAX_TRIES && last !== undefined ? { state: "failed", reason: last.output } : { state: "open" };
}
