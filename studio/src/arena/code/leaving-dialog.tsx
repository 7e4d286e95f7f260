import { useBlocker } from "@tanstack/react-router";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { useArena } from "../arena-context.tsx";

/** Asks before the page is left while something that was typed is nowhere but here. */
export function LeavingDialog() {
  const { documents } = useArena();
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => current.pathname !== next.pathname && !(await documents.settle()),
    enableBeforeUnload: () => !documents.isHandedOver,
    withResolver: true,
  });
  if (blocker.status !== "blocked") return null;
  return (
    <ConfirmDialog
      title="Leave now?"
      description="What you typed since the connection was lost has not reached the project, and would be lost."
      confirmLabel="Leave"
      onConfirm={blocker.proceed}
      onClose={blocker.reset}
    />
  );
}
