import { useEffect, useRef, useState } from "react";
import { AccessibilityInfo, Animated, Easing, Platform, StyleSheet, View } from "react-native";
import { useStored } from "@/store/stored";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { randomBits } from "@/tools/random-bits";
import { ToolPanel } from "@/tools/tool-panel";
import { keepPicked, pickIndex, readPicked, turnTo } from "@/tools/wheel.ts";
import { WheelFace } from "@/tools/wheel-face";
import { Button } from "@/ui/button";
import { successFeedback } from "@/ui/haptics";
import { SwitchField } from "@/ui/switch-field";
import { Text } from "@/ui/text";

interface PickerProps {
  title?: string;
  names: readonly string[];
  /** The words on the button. */
  button: string;
  storageKey: string;
}

const TURN_MS = 3_600;

/** A wheel that stops at one of the names, each as likely. */
export function Picker({ title, names, button, storageKey }: PickerProps) {
  const colors = useColors();
  const [picked, setPicked] = useStored(storageKey, readPicked);
  const [isTurning, setIsTurning] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const [turned] = useState(() => new Animated.Value(0));
  const degrees = useRef(0);
  useEffect(() => () => turned.stopAnimation(), [turned]);

  if (names.length === 0)
    return (
      <ToolPanel title={title} name="Picker">
        <Text tone="muted">There is nothing to choose from yet.</Text>
      </ToolPanel>
    );

  async function turn() {
    if (isTurning) return;
    setIsTurning(true);
    setShown(null);
    const last = picked.names[0] ?? null;
    const index = pickIndex(names, picked.notTwiceInARow ? last : null, randomBits);
    const name = names[index] ?? "";
    degrees.current = turnTo(index, names.length, randomBits() / 2 ** 32, degrees.current);
    // Where it cannot be asked nothing moves.
    const isStill = await AccessibilityInfo.isReduceMotionEnabled().catch(() => true);
    Animated.timing(turned, {
      toValue: degrees.current,
      duration: isStill ? 0 : TURN_MS,
      easing: Easing.bezier(0.15, 0.7, 0.1, 1),
      useNativeDriver: Platform.OS !== "web",
    }).start(({ finished }) => {
      if (!finished) return;
      successFeedback();
      setIsTurning(false);
      setShown(name);
      setPicked(keepPicked(picked, name));
    });
  }

  return (
    <ToolPanel title={title} name="Picker">
      <WheelFace names={names} turned={turned} />
      <Text role="status" aria-live="polite" variant="largeTitle" style={styles.shown}>
        {shown ?? (isTurning ? "…" : " ")}
      </Text>
      <Button label={button} icon="shuffle" disabled={isTurning} onPress={() => void turn()} />
      <SwitchField
        label="Not twice in a row"
        value={picked.notTwiceInARow}
        onChange={(notTwiceInARow) => setPicked({ ...picked, notTwiceInARow })}
      />
      {picked.names.length > 0 && (
        <View>
          <Text variant="callout" tone="muted" heading={3}>
            Last results
          </Text>
          {picked.names.map((name, index) => (
            <View key={picked.names.length - index} style={[styles.past, { borderColor: colors.line }]}>
              <Text variant="callout">{name}</Text>
            </View>
          ))}
          <Button label="Forget them" kind="plain" onPress={() => setPicked({ ...picked, names: [] })} />
        </View>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  shown: { minHeight: 42, textAlign: "center" },
  past: {
    minHeight: 40,
    justifyContent: "center",
    borderTopWidth: StyleSheet.hairlineWidth,
    paddingVertical: spacing.s,
  },
});
