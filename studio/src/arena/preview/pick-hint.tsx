import { useEffect } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { useArena } from "../arena-context.tsx";

/** How to pick an element, while one is to be picked. Escape ends it here too, where the page does not hear it. */
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
    <div role="status" aria-label="Picking">
      {isPicking && (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-raised py-1 pr-1.5 pl-3 text-sm">
          <span className="min-w-0 grow basis-40">Click what should change, or find it with Tab and press Enter.</span>
          <Button size="sm" look="ghost" onClick={() => preview.stopPicking()}>
            Cancel
          </Button>
        </p>
      )}
    </div>
  );
}
