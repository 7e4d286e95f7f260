import { useEffect, useState } from "react";
import { Platform, Share } from "react-native";
import { Button } from "@/ui/button";

interface CopyButtonProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** Opens the system's sheet, which copies and shares; in a browser it copies. */
export function CopyButton({ text, name }: CopyButtonProps) {
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
  const label = Platform.OS === "web" ? "Copy" : "Share";
  return (
    <Button
      label={state === "copied" ? "Copied" : state === "failed" ? "Not possible here" : label}
      name={`${label} ${name}`}
      kind="quiet"
      onPress={() => void copy()}
    />
  );
}
