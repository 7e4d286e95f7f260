import { lazy, Suspense } from "react";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";

// Rarely used, and small beside the rest of the arena only while they stay out of it.
const QuickOpen = lazy(() => import("./quick-open.tsx").then((module) => ({ default: module.QuickOpen })));
const CompareDialog = lazy(() => import("./compare-dialog.tsx").then((module) => ({ default: module.CompareDialog })));

/** What the code's commands ask for, whichever panel shows. */
export function CodeDialogs() {
  const { code } = useArena();
  const { dialog } = useStore(code.state);
  if (dialog === null) return null;
  return (
    <Suspense fallback={null}>
      {dialog.kind === "open" ? <QuickOpen initial={dialog.typed} /> : <CompareDialog path={dialog.path} />}
    </Suspense>
  );
}
