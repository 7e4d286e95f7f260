import { Platform } from "react-native";
import { Said } from "@/tools/said";
import { useCopying } from "@/tools/use-copying";
import { IconButton } from "@/ui/icon-button";

interface CopyIconProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** A picture as a button beside what it copies. */
export function CopyIcon({ text, name }: CopyIconProps) {
  const { state, copy } = useCopying(text);
  return (
    <>
      <IconButton
        icon={state === "copied" ? "check" : state === "failed" ? "close" : "copy"}
        name={`${Platform.OS === "web" ? "Copy" : "Share"} ${name}`}
        onPress={() => void copy()}
      />
      <Said
        text={state === "copied" ? `Copied: ${name}.` : state === "failed" ? "Copying is not possible here." : ""}
      />
    </>
  );
}
