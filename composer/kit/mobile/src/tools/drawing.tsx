import { useRef, useState } from "react";
import { Pressable, StyleSheet, View } from "react-native";
import type Svg from "react-native-svg";
import { useStored } from "@/store/stored";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { ColorChoice } from "@/tools/color-choice";
import { BACKGROUND_COLORS, PEN_COLORS, PEN_WIDTHS } from "@/tools/drawing-colors.ts";
import { Said } from "@/tools/said";
import { savePicture } from "@/tools/save-picture";
import { SketchCanvas } from "@/tools/sketch-canvas";
import { NO_HISTORY, redoStep, remember, type SketchStep, undoStep } from "@/tools/sketch-history.ts";
import { readSketch, type Sketch } from "@/tools/strokes.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { Button } from "@/ui/button";
import { Text } from "@/ui/text";

interface DrawingProps {
  title?: string;
  storageKey: string;
}

/** The side of the picture that is saved. */
const SAVED_PIXELS = 1_200;

/** Draws with a finger or a pen; what is drawn is kept. */
export function Drawing({ title, storageKey }: DrawingProps) {
  const colors = useColors();
  const [sketch, setSketch] = useStored(storageKey, readSketch);
  const [history, setHistory] = useState(NO_HISTORY);
  const [color, setColor] = useState("#1b1b1f");
  const [width, setWidth] = useState(14);
  const [isErasing, setIsErasing] = useState(false);
  const [said, setSaid] = useState("");
  const picture = useRef<Svg>(null);

  function change(next: Sketch) {
    setHistory(remember(history, sketch));
    setSketch(next);
  }
  function goTo(step: SketchStep | null, words: string) {
    if (step === null) return;
    setHistory(step.history);
    setSketch(step.sketch);
    setSaid(words);
  }
  function clear() {
    change({ ...sketch, strokes: [] });
    setSaid("Cleared. Undo brings it back.");
  }
  function save() {
    picture.current?.toDataURL(
      (base64) => {
        savePicture(base64, "drawing.png").catch(() => setSaid("This device cannot save the drawing."));
      },
      { width: SAVED_PIXELS, height: SAVED_PIXELS },
    );
  }

  return (
    <ToolPanel title={title} name="Drawing">
      <SketchCanvas
        sketch={sketch}
        pen={{ color: isErasing ? null : color, width, points: [] }}
        picture={picture}
        onStroke={(stroke) => change({ ...sketch, strokes: [...sketch.strokes, stroke] })}
      />
      <ColorChoice
        label="Pen"
        colors={PEN_COLORS}
        value={isErasing ? null : color}
        onChange={(next) => {
          setColor(next);
          setIsErasing(false);
        }}
      />
      <View style={styles.row}>
        {PEN_WIDTHS.map((size) => (
          <Pressable
            key={size.name}
            role="button"
            aria-label={size.name}
            aria-pressed={width === size.width}
            onPress={() => setWidth(size.width)}
            style={[
              styles.width,
              width === size.width && { backgroundColor: colors.accentSoft, borderColor: colors.accent },
            ]}
          >
            <View
              style={{
                width: 4 + size.width / 3,
                height: 4 + size.width / 3,
                borderRadius: radius.full,
                backgroundColor: colors.ink,
              }}
            />
          </Pressable>
        ))}
        <Pressable
          role="button"
          aria-label="Eraser"
          aria-pressed={isErasing}
          onPress={() => setIsErasing(!isErasing)}
          style={[
            styles.width,
            styles.eraser,
            { borderColor: isErasing ? colors.accent : colors.line },
            isErasing && { backgroundColor: colors.accentSoft },
          ]}
        >
          <Text variant="callout">Eraser</Text>
        </Pressable>
      </View>
      <ColorChoice
        label="Background"
        colors={BACKGROUND_COLORS}
        value={sketch.background}
        onChange={(background) => change({ ...sketch, background })}
      />
      <View style={styles.row}>
        <Button
          label="Undo"
          kind="quiet"
          icon="undo"
          disabled={history.past.length === 0}
          onPress={() => goTo(undoStep(history, sketch), "Taken back.")}
        />
        <Button
          label="Redo"
          kind="quiet"
          disabled={history.future.length === 0}
          onPress={() => goTo(redoStep(history, sketch), "Done again.")}
        />
        <Button label="Clear" kind="quiet" icon="trash" disabled={sketch.strokes.length === 0} onPress={clear} />
        <Button label="Save as PNG" icon="download" onPress={save} />
      </View>
      <Said text={said} />
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: "row", flexWrap: "wrap", gap: spacing.s },
  width: {
    width: 44,
    height: 44,
    alignItems: "center",
    justifyContent: "center",
    borderWidth: 1.5,
    borderColor: "transparent",
    borderRadius: radius.m,
  },
  eraser: { width: "auto", paddingHorizontal: spacing.m },
});
