import { StyleSheet, View } from "react-native";
import Svg, { Circle, Defs, Path, Pattern, Rect, Text as SvgText } from "react-native-svg";
import { percentOf, segmentPath, segmentsOf } from "@/records/ring-segments.ts";
import { spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { CHART_FONT, ChartFigure, type ChartProps } from "@/ui/chart-figure";
import { Grow } from "@/ui/grow";
import { Text } from "@/ui/text";

const SIZE = 200;
const SHAPE = { centre: SIZE / 2, outer: 96, inner: 62 };

/** How much of the accent is in a part, and the lines over it: parts differ without their colour too. */
const LOOKS = [
  { opacity: 1, pattern: null },
  { opacity: 0.3, pattern: null },
  { opacity: 0.68, pattern: "lines" },
  { opacity: 0.12, pattern: "lines" },
  { opacity: 0.5, pattern: "dots" },
  { opacity: 0.04, pattern: "dots" },
] as const;
type Look = (typeof LOOKS)[number];

/** What parts a whole has, the largest first. What is not above 0 is part of no whole; the table has it. */
export function RingChart({ label, data, format }: ChartProps) {
  const colors = useColors();
  const segments = segmentsOf(data, LOOKS.length);
  const looks = segments.map((_, index) => LOOKS[index % LOOKS.length] ?? LOOKS[0]);
  const total = format(segments.reduce((sum, { value }) => sum + value, 0));
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={segments.length === 0 ? "Nothing to show yet." : null}
    >
      <View style={styles.chart}>
        <Grow from="center">
          <Svg width={SIZE} height={SIZE}>
            <Fills looks={looks} />
            {segments.map((segment, index) => (
              <Path
                key={segment.label}
                d={segmentPath(segment, SHAPE)}
                fill={`url(#fill-${index})`}
                stroke={colors.accent}
                strokeWidth={1.5}
                strokeLinejoin="round"
              />
            ))}
            <SvgText
              fontFamily={CHART_FONT}
              x={SIZE / 2}
              y={SIZE / 2 + 2}
              textAnchor="middle"
              fontSize={Math.min(26, 190 / Math.max(1, total.length))}
              fontWeight="600"
              fill={colors.ink}
            >
              {total}
            </SvgText>
            <SvgText
              fontFamily={CHART_FONT}
              x={SIZE / 2}
              y={SIZE / 2 + 20}
              textAnchor="middle"
              fontSize={12}
              fill={colors.muted}
            >
              in all
            </SvgText>
          </Svg>
        </Grow>
        <View style={styles.parts}>
          {segments.map((segment, index) => (
            <View key={segment.label} style={styles.part}>
              <Svg width={20} height={20} viewBox="0 0 16 16">
                <Fills looks={looks.slice(index, index + 1)} />
                <Rect x={1} y={1} width={14} height={14} rx={3} fill="url(#fill-0)" stroke={colors.accent} />
              </Svg>
              <Text variant="callout" style={styles.name}>
                {segment.label}
              </Text>
              <View style={styles.values}>
                <Text variant="callout" style={styles.value}>
                  {format(segment.value)}
                </Text>
                <Text variant="caption" tone="muted">
                  {percentOf(segment)}
                </Text>
              </View>
            </View>
          ))}
        </View>
      </View>
    </ChartFigure>
  );
}

function Fills({ looks }: { looks: readonly Look[] }) {
  const colors = useColors();
  return (
    <Defs>
      {looks.map(({ opacity, pattern }, index) => {
        // Lines are light on strong tints and strong on light ones.
        const mark = opacity > 0.4 ? colors.surface : colors.accent;
        return (
          <Pattern
            key={index}
            id={`fill-${index}`}
            width={7}
            height={7}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <Rect width={7} height={7} fill={colors.accent} fillOpacity={opacity} />
            {pattern === "lines" ? <Path d="M3.5 0v7" strokeWidth={1.6} stroke={mark} /> : null}
            {pattern === "dots" ? <Circle cx={3.5} cy={3.5} r={1.4} fill={mark} /> : null}
          </Pattern>
        );
      })}
    </Defs>
  );
}

const styles = StyleSheet.create({
  chart: { gap: spacing.l, alignItems: "center" },
  parts: { alignSelf: "stretch", gap: spacing.s },
  part: { flexDirection: "row", alignItems: "center", gap: spacing.m },
  name: { flex: 1 },
  values: { alignItems: "flex-end" },
  value: { fontWeight: "600", fontVariant: ["tabular-nums"] },
});
