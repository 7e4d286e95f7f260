import { Moon } from "lucide-react";
import { useStore } from "../store/use-store.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useArena } from "./arena-context.tsx";

const ANYWAY = "Everything is kept. Write a message or open it again to go on.";

/**
 * Why the project rests, or that there is no room to open it, in place of what would need its worker; nothing while it
 * is open.
 */
export function RestingNotice() {
  const { connection, worker } = useArena();
  const state = useStore(connection.state);
  const wasOpen = useStore(worker.state).workerId !== null;
  if (state.phase !== "resting") return null;
  return (
    <EmptyState
      icon={Moon}
      title={wasOpen ? "This project is resting" : "There is no room for this project now"}
      actions={
        <Button look="primary" onClick={() => connection.retryNow()}>
          {wasOpen ? "Open again" : "Try again"}
        </Button>
      }
    >
      {state.reason !== "" && <p>{state.reason}</p>}
      {wasOpen && <p>{ANYWAY}</p>}
    </EmptyState>
  );
}
