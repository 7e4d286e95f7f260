import { memo, type RefObject, useRef, useState } from "react";
import { type GestureResponderEvent, PanResponder, Platform, StyleSheet, View } from "react-native";
import Svg, { Path, Rect } from "react-native-svg";
import { radius } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { useLatest } from "@/tools/use-latest.ts";
import { addPoint, DRAWING_SIZE, type Sketch, type Stroke, strokeColor, strokePaths } from "@/tools/strokes.ts";

interface SketchCanvasProps {
  sketch: Sketch;
  /** What the pen draws with: a stroke without points. */
  pen: Stroke;
  /** Holds what is drawn, for saving it. */
  picture: RefObject<Svg | null>;
  onStroke: (stroke: Stroke) => void;
}

/** A square to draw on. */
export function SketchCanvas({ sketch, pen, picture, onStroke }: SketchCanvasProps) {
  const colors = useColors();
  const side = useRef(1);
  // What is drawn now, and what of it is shown: several movements can come between two pictures.
  const current = useRef<Stroke | null>(null);
  const [live, setLive] = useState<Stroke | null>(null);

  const add = (stroke: Stroke, { nativeEvent }: GestureResponderEvent) => {
    const scale = DRAWING_SIZE / side.current;
    // Few devices know how hard they are pressed; the others say nothing or 0.
    const pressure = nativeEvent.force === undefined || nativeEvent.force === 0 ? 0.5 : Math.min(1, nativeEvent.force);
    return addPoint(stroke, nativeEvent.locationX * scale, nativeEvent.locationY * scale, pressure);
  };
  const draw = (stroke: Stroke | null) => {
    current.current = stroke;
    setLive(stroke);
  };
  const begin = useLatest((event: GestureResponderEvent) => draw(add(pen, event)));
  const move = useLatest((event: GestureResponderEvent) => draw(add(current.current ?? pen, event)));
  const finish = useLatest(() => {
    if (current.current !== null) onStroke(current.current);
    draw(null);
  });
  const [responder] = useState(() =>
    PanResponder.create({
      onStartShouldSetPanResponder: () => true,
      onPanResponderGrant: (event) => begin(event),
      onPanResponderMove: (event) => move(event),
      onPanResponderRelease: () => finish(),
      onPanResponderTerminate: () => finish(),
      // The page does not scroll meanwhile.
      onPanResponderTerminationRequest: () => false,
    }),
  );

  return (
    <View
      {...responder.panHandlers}
      accessible
      role="img"
      aria-label={`Drawing with ${sketch.strokes.length} lines`}
      onLayout={({ nativeEvent }) => {
        side.current = Math.max(1, nativeEvent.layout.width);
      }}
      style={[styles.board, Platform.OS === "web" && styles.web, { borderColor: colors.line }]}
    >
      <View style={styles.picture}>
        <Svg ref={picture} width="100%" height="100%" viewBox={`0 0 ${DRAWING_SIZE} ${DRAWING_SIZE}`}>
          <Rect width={DRAWING_SIZE} height={DRAWING_SIZE} fill={sketch.background} />
          {sketch.strokes.map((stroke, index) => (
            <Line key={index} stroke={stroke} background={sketch.background} />
          ))}
          {live !== null && <Line stroke={live} background={sketch.background} />}
        </Svg>
      </View>
    </View>
  );
}

const Line = memo(function Line({ stroke, background }: { stroke: Stroke; background: string }) {
  return strokePaths(stroke).map(({ d, width }, index) => (
    <Path
      key={index}
      d={d}
      fill="none"
      stroke={strokeColor(stroke, background)}
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ));
});

const styles = StyleSheet.create({
  board: { width: "100%", aspectRatio: 1, borderWidth: 1, borderRadius: radius.m, overflow: "hidden" },
  // Else a browser scrolls the page under the finger.
  web: { touchAction: "none", userSelect: "none" },
  // Places are told within the board, not within what lies in it.
  picture: { flex: 1, pointerEvents: "none" },
});
