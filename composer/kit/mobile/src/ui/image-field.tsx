import { Image } from "expo-image";
import { useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Button } from "@/ui/button";
import { Field, type FieldProps } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { pickPicture } from "@/ui/pick-picture";
import { Text } from "@/ui/text";

/** A picture as an address, or "" for none. It is chosen from those on the device. */
export function ImageField({ label, value, error, onChange }: FieldProps<string> & { required?: boolean }) {
  const colors = useColors();
  const [fault, setFault] = useState<string>();
  const [isReading, setIsReading] = useState(false);

  async function choose() {
    setIsReading(true);
    setFault(undefined);
    try {
      const picked = await pickPicture();
      if (picked === null) return;
      if ("fault" in picked) setFault(picked.fault);
      else onChange(picked.address);
    } catch {
      // The device does not let the app see its pictures.
      setFault("Pictures cannot be opened here.");
    } finally {
      setIsReading(false);
    }
  }

  return (
    <Field label={label} error={fault ?? error}>
      {value === "" ? (
        <Pressable
          role="button"
          aria-label={`Choose a picture: ${label}`}
          disabled={isReading}
          onPress={() => void choose()}
          style={[styles.empty, { borderColor: error === undefined ? colors.edge : colors.danger }]}
        >
          <Icon name="camera" color={colors.accent} />
          <Text variant="headline">{isReading ? "One moment …" : "Choose a picture"}</Text>
        </Pressable>
      ) : (
        <View style={styles.shown}>
          <Image source={{ uri: value }} accessibilityLabel={label} contentFit="contain" style={styles.picture} />
          <View style={styles.row}>
            <Button
              kind="quiet"
              label="Replace"
              name={`Replace ${label}`}
              disabled={isReading}
              onPress={() => void choose()}
              style={styles.button}
            />
            <Button
              kind="quiet"
              label="Remove"
              name={`Remove ${label}`}
              onPress={() => onChange("")}
              style={styles.button}
            />
          </View>
        </View>
      )}
    </Field>
  );
}

const styles = StyleSheet.create({
  empty: {
    minHeight: 84,
    flexDirection: "row",
    alignItems: "center",
    justifyContent: "center",
    gap: spacing.m,
    borderWidth: 1.5,
    borderStyle: "dashed",
    borderRadius: radius.m,
  },
  shown: { gap: spacing.s },
  picture: { width: "100%", height: 180, borderRadius: radius.m },
  row: { flexDirection: "row", gap: spacing.s },
  button: { flex: 1 },
});
