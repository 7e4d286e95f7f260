import { Platform } from "react-native";
import { useCopying } from "@/tools/use-copying";
import { Button } from "@/ui/button";

interface CopyButtonProps {
  text: string;
  /** What is copied, for assistive tools. */
  name: string;
}

/** Says for a moment whether it went well. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const { state, copy } = useCopying(text);
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
