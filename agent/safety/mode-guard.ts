import type { ActionOutcome } from "@lathe/protocol/actions";
import { PLAN_PATH, type TurnMode } from "@lathe/protocol/prompt";

/**
 * What a call of a tool changes. `nothing`; `texts`: the contents of these files, by their paths in the workspace's form;
 * `anything`: the project or the app in a way that cannot be told beforehand.
 */
export type Effect = { changes: "nothing" } | { changes: "texts"; paths: readonly string[] } | { changes: "anything" };

export const CHANGES_NOTHING: Effect = { changes: "nothing" };
export const CHANGES_ANYTHING: Effect = { changes: "anything" };

/** Why a call must not be performed in a turn of this mode, in words that its model can act on; null: it may be. */
export function guardMode(mode: TurnMode, effect: Effect): ActionOutcome | null {
  if (mode === "build" || effect.changes === "nothing") return null;
  if (mode === "ask") return { status: "refused", result: ASK_ONLY };
  // The very path, in the form in which the tool goes on with it: nothing that merely leads there.
  const isPlan = effect.changes === "texts" && effect.paths.every((path) => path === PLAN_PATH);
  return isPlan ? null : { status: "refused", result: PLAN_ONLY };
}

const ASK_ONLY =
  "Nothing was done: this turn only reads and answers, nothing may be changed in it. Answer with what you know or can " +
  "read, and say what you would change; the person can then ask for it in a turn that builds.";
const PLAN_ONLY =
  `Nothing was done: this turn plans, the only file that may be written or edited in it is ${PLAN_PATH}. Write down ` +
  "there what you would do; the person can then have the plan built.";
