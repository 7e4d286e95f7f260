import { CircleAlert } from "lucide-react";
import { useStore } from "../../../store/use-store.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { useArena } from "../../arena-context.tsx";
import { countProblems } from "./describe-problems.ts";

/** Leads to the Problems list, and says how many errors there are. */
export function ProblemsButton() {
  const { problems, workbench } = useArena();
  const { errors, warnings } = useStore(problems.state);
  const isShown = useStore(workbench.state, (view) => view.codeSide === "problems");
  const label = errors + warnings === 0 ? "Problems" : `Problems: ${countProblems(errors, warnings)}`;
  return (
    <span className="relative flex">
      <IconButton
        size="sm"
        icon={CircleAlert}
        label={label}
        aria-pressed={isShown}
        onClick={() => workbench.showCodeSide("problems")}
      />
      {errors > 0 && (
        <span
          aria-hidden
          className="pointer-events-none absolute -top-0.5 -right-1 rounded-full bg-danger-soft px-1 text-[10px] leading-3.5 font-semibold text-danger"
        >
          {errors > 99 ? "99+" : errors}
        </span>
      )}
    </span>
  );
}
