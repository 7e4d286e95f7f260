import { useEffect, useState } from "react";
import { Platform, Share } from "react-native";

/** Opens the system's sheet, which copies and shares; in a browser it copies. `state` says for a moment how it went. */
export function useCopying(text: string): { state: "idle" | "copied" | "failed"; copy: () => Promise<void> } {
  const [state, setState] = useState<"idle" | "copied" | "failed">("idle");
  useEffect(() => {
    if (state === "idle") return;
    const timer = setTimeout(() => setState("idle"), 2_500);
    return () => clearTimeout(timer);
  }, [state]);
  async function copy() {
    try {
      if (Platform.OS === "web") {
        await navigator.clipboard.writeText(text);
        setState("copied");
      } else await Share.share({ message: text });
    } catch {
      // The browser does not let this page copy, or there is nothing to share with.
      setState("failed");
    }
  }
  return { state, copy };
}
