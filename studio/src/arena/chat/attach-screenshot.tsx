import { Camera } from "lucide-react";
import { useState } from "react";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { useArena } from "../arena-context.tsx";

/** Puts a picture of the app's page, as it is now, beside the prompt; there only while the app runs. */
export function AttachScreenshot() {
  const arena = useArena();
  const isReady = useStore(arena.app.state, ({ app }) => app.phase === "ready");
  const [isTaking, setIsTaking] = useState(false);
  if (!isReady) return null;

  async function attach(): Promise<void> {
    setIsTaking(true);
    try {
      const picture = await arena.api.takePicture(arena.preview.state.get().route);
      await arena.draft.attachments.add([new File([picture], "preview.jpg", { type: picture.type })]);
    } catch (error) {
      arena.fail(error);
    } finally {
      setIsTaking(false);
    }
  }

  return (
    <IconButton
      size="sm"
      icon={Camera}
      label="Attach a screenshot of the preview"
      disabled={isTaking}
      onClick={() => void attach()}
    />
  );
}
