import { StyleSheet, View } from "react-native";
import Svg, { Defs, Path, Pattern, Rect } from "react-native-svg";
import { placeOn, scaleOf } from "@/records/chart-scale.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { ChartFigure, type ChartProps } from "@/ui/chart-figure";
import { Grow } from "@/ui/grow";
import { Text } from "@/ui/text";

/** A bar for each part, one below the other, so that long names have room. */
export function BarChart({ label, data, format }: ChartProps) {
  const colors = useColors();
  const scale = scaleOf(data.map(({ value }) => value));
  const zero = placeOn(scale, 0);
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={data.length === 0 ? "Nothing to show yet." : null}
    >
      <View style={styles.bars}>
        {data.map((part, index) => {
          const end = placeOn(scale, part.value);
          const isNegative = part.value < 0;
          return (
            <View key={index} style={styles.part}>
              <View style={styles.names}>
                <Text variant="callout" style={styles.name}>
                  {part.label}
                </Text>
                <Text variant="callout" style={styles.value}>
                  {format(part.value)}
                </Text>
              </View>
              <View style={[styles.track, { backgroundColor: colors.field }]}>
                {part.value !== 0 && (
                  <Grow
                    from={isNegative ? "right" : "left"}
                    style={[
                      styles.bar,
                      { left: percent(Math.min(zero, end)), width: percent(Math.max(0.006, Math.abs(end - zero))) },
                    ]}
                  >
                    <Svg width="100%" height="100%">
                      {isNegative ? <Stripes color={colors.accent} /> : null}
                      <Rect
                        width="100%"
                        height="100%"
                        rx={3}
                        fill={isNegative ? "url(#stripes)" : colors.accent}
                        stroke={colors.accent}
                      />
                    </Svg>
                  </Grow>
                )}
                <View style={[styles.zero, { left: percent(zero), backgroundColor: colors.edge }]} />
              </View>
            </View>
          );
        })}
        <View style={styles.axis}>
          <Text variant="caption" tone="muted" style={styles.number}>
            {format(scale.low)}
          </Text>
          {zero > 0.2 && zero < 0.8 && (
            <Text variant="caption" tone="muted" style={[styles.number, styles.zeroName, { left: percent(zero) }]}>
              {format(0)}
            </Text>
          )}
          <Text variant="caption" tone="muted" style={styles.number}>
            {format(scale.high)}
          </Text>
        </View>
      </View>
    </ChartFigure>
  );
}

/** Below nothing: lines, so that it does not depend on the side alone. */
function Stripes({ color }: { color: string }) {
  return (
    <Defs>
      <Pattern id="stripes" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <Path d="M0 0v6" stroke={color} strokeWidth={5} />
      </Pattern>
    </Defs>
  );
}

function percent(part: number): `${number}%` {
  return `${Number((part * 100).toFixed(3))}%`;
}

const styles = StyleSheet.create({
  bars: { gap: spacing.m },
  part: { gap: 4 },
  names: { flexDirection: "row", alignItems: "flex-end", gap: spacing.m },
  name: { flex: 1 },
  value: { fontWeight: "600", fontVariant: ["tabular-nums"] },
  track: { height: 18, borderRadius: 4, overflow: "hidden" },
  bar: { position: "absolute", top: 0, bottom: 0 },
  zero: { position: "absolute", top: 0, bottom: 0, width: 1 },
  axis: { flexDirection: "row", justifyContent: "space-between" },
  zeroName: { position: "absolute", width: 100, marginLeft: -50, textAlign: "center" },
  number: { fontVariant: ["tabular-nums"] },
});
