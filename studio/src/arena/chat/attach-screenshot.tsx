import type { Turn } from "@lathe/protocol/thread";
import { Camera } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";

/** Puts the newest picture of the app's page beside the prompt; there only when there is one. */
export function AttachScreenshot() {
  const arena = useArena();
  const turn = useStore(arena.feed.state, ({ thread }) => thread.turns.findLast(hasScreenshot));
  const [isFetching, setIsFetching] = useState(false);
  if (turn === undefined) return null;

  async function attach({ turnId }: Turn): Promise<void> {
    setIsFetching(true);
    try {
      const picture = await arena.api.readScreenshot(turnId);
      await arena.draft.attachments.add([new File([picture], "preview.jpg", { type: picture.type })]);
    } catch (error) {
      arena.fail(error);
    } finally {
      setIsFetching(false);
    }
  }

  return (
    <IconButton
      size="sm"
      icon={Camera}
      label="Attach a screenshot of the preview"
      disabled={isFetching}
      onClick={() => void attach(turn)}
    />
  );
}

function hasScreenshot(turn: Turn): boolean {
  return turn.items.some((item) => item.type === "check" && item.screenshot);
}
