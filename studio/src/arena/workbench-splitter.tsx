import { useStore } from "../store/use-store.ts";
import { Splitter } from "../ui/splitter.tsx";
import { useArena } from "./arena-context.tsx";
import { WORKBENCH_SIZES, type WorkbenchSize } from "./workbench-store.ts";

interface WorkbenchSplitterProps {
  of: WorkbenchSize;
  label: string;
  orientation?: "vertical" | "horizontal";
  panel?: "before" | "behind";
  isCollapsed?: boolean;
  onToggle?: () => void;
  className?: string;
}

/** A line between two panels of the arena, whose place is remembered. */
export function WorkbenchSplitter({ of, isCollapsed = false, ...line }: WorkbenchSplitterProps) {
  const { workbench } = useArena();
  const size = useStore(workbench.state, (view) => view.sizes[of]);
  const { min, max, initial } = WORKBENCH_SIZES[of];
  return (
    <Splitter
      {...line}
      value={isCollapsed ? 0 : size}
      size={size}
      min={min}
      max={max}
      {...(of === "editorShare" ? { step: SHARE_STEP, measureUnit: measurePercent(line.orientation) } : {})}
      onResize={(next) => workbench.resize(of, next)}
      onReset={() => workbench.resize(of, initial)}
    />
  );
}

const SHARE_STEP = 5;

/** A share is of what the line stands in. */
function measurePercent(orientation: "vertical" | "horizontal" = "vertical") {
  return (line: HTMLElement): number => {
    const box = line.parentElement?.getBoundingClientRect();
    return Math.max(1, (orientation === "vertical" ? box?.width : box?.height) ?? 1) / 100;
  };
}
