import { useEffect, useState } from "react";

/** Copies a text, and says for a moment whether it went well. */
export function useCopying(text: string) {
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
  return { state, copy };
}
