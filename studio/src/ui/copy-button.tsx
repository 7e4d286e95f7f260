import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { IconButton } from "./icon-button.tsx";

const SHOWN_MS = 2_000;

/** Copies a text, and says that it did. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // The browser does not allow it on this address: the text stands there to be copied by hand.
      setState("refused");
    }
  }
  return (
    <span className="inline-flex items-center">
      <span role="status" className="text-sm text-muted">
        {state === "copied" ? "Copied" : state === "refused" ? "Not allowed here" : ""}
      </span>
      <IconButton size="sm" icon={state === "copied" ? Check : Copy} label={label} onClick={() => void copy()} />
    </span>
  );
}
