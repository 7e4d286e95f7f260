import { Moon } from "lucide-react";
import { useStore } from "../store/use-store.ts";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { useArena } from "./arena-context.tsx";

const ANYWAY = "Everything is kept. Write a message or open it again to go on.";

/** Why the project rests, in place of what would need its worker; nothing while it does not. */
export function RestingNotice() {
  const { connection } = useArena();
  const state = useStore(connection.state);
  if (state.phase !== "resting") return null;
  return (
    <EmptyState
      icon={Moon}
      title="This project is resting"
      actions={
        <Button look="primary" onClick={() => connection.retryNow()}>
          Open again
        </Button>
      }
    >
      {state.reason !== "" && <p>{state.reason}</p>}
      <p>{ANYWAY}</p>
    </EmptyState>
  );
}
