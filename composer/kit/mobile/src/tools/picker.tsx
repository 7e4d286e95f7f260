import { useEffect, useRef, useState } from "react";
import { AccessibilityInfo, Animated, Easing, Platform, StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { randomBits } from "@/tools/random-bits";
import { ToolPanel } from "@/tools/tool-panel";
import { usePicker } from "@/tools/use-picker.ts";
import { turnTo } from "@/tools/wheel.ts";
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
  /** At first nobody comes again before all had their turn. */
  eachOnce?: boolean;
  storageKey: string;
}

const TURN_MS = 3_600;

/** A wheel that stops at one of the names, each as likely. */
export function Picker({ title, names, button, eachOnce = false, storageKey }: PickerProps) {
  const colors = useColors();
  const picker = usePicker(storageKey, names, eachOnce);
  const { picked } = picker;
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
    const index = picker.choose();
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
      picker.keep(name);
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
        onChange={(notTwiceInARow) => picker.change({ notTwiceInARow })}
      />
      <SwitchField
        label="Each once, until all had a turn"
        value={picked.eachOnce}
        onChange={(isOn) => picker.change({ eachOnce: isOn })}
      />
      {picked.eachOnce && (
        <Text variant="callout" tone="muted">
          {picker.left} of {names.length} still to come
        </Text>
      )}
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
          <Button label="Forget them" kind="plain" onPress={picker.forget} />
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
