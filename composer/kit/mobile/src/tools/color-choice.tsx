import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { colorName } from "@/tools/drawing-colors.ts";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { Sheet } from "@/ui/sheet";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface ColorChoiceProps {
  label: string;
  colors: readonly string[];
  /** Null when none is chosen. */
  value: string | null;
  onChange: (color: string) => void;
}

const HUES = Array.from({ length: 12 }, (_, index) => index * 30);

/** A few colours, and others from a larger choice. */
export function ColorChoice({ label, colors: few, value, onChange }: ColorChoiceProps) {
  const colors = useColors();
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const isOther = value !== null && !few.includes(value);
  const swatch = (color: string) => (
    <Pressable
      key={color}
      role="radio"
      aria-checked={color === value}
      aria-label={colorName(color)}
      onPress={() => {
        onChange(color);
        setIsOpen(false);
      }}
      style={[styles.touch, color === value && { borderColor: colors.accent }]}
    >
      <View style={[styles.color, { backgroundColor: color, borderColor: colors.edge }]} />
    </Pressable>
  );
  return (
    <View>
      <Text variant="callout" tone="muted" style={styles.label}>
        {label}
      </Text>
      <View role="radiogroup" aria-label={`${label} colour`} style={styles.colors}>
        {few.map(swatch)}
        {isOther && swatch(value)}
        <Pressable
          role="button"
          aria-label={`Another ${label.toLowerCase()} colour`}
          onPress={() => setIsOpen(true)}
          style={styles.touch}
        >
          <View style={[styles.color, styles.more, { borderColor: colors.edge }]}>
            <Icon name="plus" size={18} />
          </View>
        </Pressable>
      </View>
      <Sheet title={`${label} colour`} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <View role="radiogroup" aria-label="Colours" style={styles.colors}>
          {[0.35, 0.5, 0.75].flatMap((lightness) => HUES.map((hue) => swatch(hexOf(hue, lightness))))}
        </View>
        <Field label="Or as hexadecimal number">
          <Input
            aria-label="Or as hexadecimal number"
            placeholder="#4f46e5"
            autoCapitalize="none"
            autoCorrect={false}
            maxLength={7}
            value={typed}
            onChangeText={(text) => {
              setTyped(text);
              if (/^#[0-9a-f]{6}$/i.test(text)) onChange(text.toLowerCase());
            }}
          />
        </Field>
      </Sheet>
    </View>
  );
}

/** A colour by its hue (0 to 360) and lightness (0 to 1), rather strong. */
function hexOf(hue: number, lightness: number): string {
  const strength = 0.75 * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const place = (offset + hue / 30) % 12;
    const part = lightness - strength * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(part * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

const styles = StyleSheet.create({
  label: { fontWeight: "600", marginBottom: spacing.xs },
  colors: { flexDirection: "row", flexWrap: "wrap" },
  touch: {
    width: 44,
    height: 44,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 2,
    borderColor: "transparent",
    borderRadius: radius.full,
  },
  color: { width: 32, height: 32, borderWidth: 1, borderRadius: radius.full },
  more: { alignItems: "center", justifyContent: "center" },
});
