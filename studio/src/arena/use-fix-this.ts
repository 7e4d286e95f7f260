import type { ReportedProblem } from "@lathe/protocol/prompt";
import { useArena } from "./arena-context.tsx";
import { useNextModel } from "./use-next-model.ts";

/** Starts a turn that repairs what went wrong, with the model of the next prompt. */
export function useFixThis(): (problem: ReportedProblem) => void {
  const arena = useArena();
  const model = useNextModel();
  return (problem) => arena.fix(problem, model);
}
