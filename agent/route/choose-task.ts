import type { ModelTask, TurnMode } from "@lathe/protocol/prompt";
import type { Turn } from "@lathe/protocol/thread";

/** What a turn's model is called for: which route it takes. `earlier` are the thread's turns before it. */
export function chooseTask(mode: TurnMode, earlier: readonly Pick<Turn, "options">[]): ModelTask {
  if (mode !== "build") return "plan";
  return earlier.some(({ options }) => options.mode === "build") ? "edit" : "write";
}
