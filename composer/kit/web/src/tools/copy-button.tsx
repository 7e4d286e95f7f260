import { useEffect, useState } from "react";
import { Icon } from "../ui/icons.tsx";

interface CopyButtonProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** Says for a moment whether it went well. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2_500);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      // The browser does not let this page copy.
      setState("failed");
    }
  }
  return (
    <>
      <button type="button" aria-label={`Copy ${name}`} className="button-quiet" onClick={() => void copy()}>
        {state === "copied" && <Icon name="check" />}
        {state === "copied" ? "Copied" : state === "failed" ? "Not possible here" : "Copy"}
      </button>
      <span role="status" className="sr-only">
        {state === "copied" ? `Copied ${name}.` : state === "failed" ? "The browser does not allow copying." : ""}
      </span>
    </>
  );
}
