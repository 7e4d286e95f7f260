import { useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { useArena } from "../arena-context.tsx";

const HINT = "Click what should change, or find it with Tab and press Enter.";

/**
 * How to pick an element, while one is to be picked: where the address stands otherwise, so that the page does not move
 * below the pointer. Escape ends it here too, where the page does not hear it.
 */
export function PickHint() {
  const { preview } = useArena();
  const isPicking = useStore(preview.state, (view) => view.isPicking);
  useEffect(() => {
    if (!isPicking) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape") preview.stopPicking();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isPicking, preview]);
  return (
    <div role="status" aria-label="Picking" className={classNames("min-w-0", isPicking && "grow basis-40")}>
      {isPicking && (
        <p className="flex h-6.5 items-center gap-2 rounded-md bg-accent-soft pl-2 text-sm">
          <span className="min-w-0 grow truncate" title={HINT}>
            {HINT}
          </span>
          <Button size="sm" look="ghost" onClick={() => preview.stopPicking()}>
            Cancel
          </Button>
        </p>
      )}
    </div>
  );
}
