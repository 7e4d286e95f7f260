import { Text as NativeText, type TextProps as NativeTextProps } from "react-native";
import type { Colors } from "@/theme/colors";
import { type } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";

export interface TextProps extends NativeTextProps {
  variant?: keyof typeof type;
  tone?: "ink" | "muted" | "accent" | "onAccent" | "danger";
  /** Makes it a heading of this level for assistive tools. */
  heading?: 1 | 2 | 3;
}

/** All text of the app: sizes and colours come from the theme. */
export function Text({ variant = "body", tone = "ink", heading, style, ...rest }: TextProps) {
  const colors: Colors = useColors();
  return (
    <NativeText
      {...(heading === undefined ? {} : { role: "heading", "aria-level": heading })}
      style={[type[variant], { color: colors[tone] }, style]}
      {...rest}
    />
  );
}
