import { useState } from "react";
import { StyleSheet, View } from "react-native";
import Svg, { Circle, Path, Text as SvgText } from "react-native-svg";
import { placeOn, scaleOf } from "@/records/chart-scale.ts";
import { namedPoints, placeAcross, saidPoints } from "@/records/line-points.ts";
import { useColors } from "@/theme/use-theme";
import { CHART_FONT, ChartFigure, type ChartProps } from "@/ui/chart-figure";
import { Grow } from "@/ui/grow";

const HEIGHT = 236;
const TOP = 32;
const BOTTOM = 26;
const FONT_SIZE = 12;
const MOST_LABELS = 3;
/** Of a letter, as a part of the size of the type. */
const LETTER = 0.58;

/** How a number goes on from part to part: months, mostly. The first, last, highest and lowest say their value. */
export function LineChart({ label, data, format }: ChartProps) {
  const colors = useColors();
  const [width, setWidth] = useState(0);
  const values = data.map(({ value }) => value);
  const scale = scaleOf(values);
  const left = Math.max(...scale.ticks.map((tick) => format(tick).length)) * FONT_SIZE * LETTER + 8;
  const right = width - 8;
  const down = (value: number) => TOP + (1 - placeOn(scale, value)) * (HEIGHT - TOP - BOTTOM);
  const points = values.map((value, index) => ({
    x: left + 6 + placeAcross(index, values.length) * (right - left - 6),
    y: down(value),
  }));
  const line = points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  const [first, last] = [points[0], points.at(-1)];
  const said = saidPoints(values);
  const lowest = values.indexOf(Math.min(...values));
  const named = namedPoints(values.length, MOST_LABELS);
  const mostLetters = Math.floor((right - left) / Math.min(values.length, MOST_LABELS) / (FONT_SIZE * LETTER));
  const anchor = (x: number) => (x < left + 40 ? "start" : x > right - 40 ? "end" : "middle");
  return (
    <ChartFigure
      label={label}
      data={data}
      format={format}
      emptyText={data.length === 0 ? "Nothing to show yet." : null}
    >
      <View style={styles.place} onLayout={(event) => setWidth(event.nativeEvent.layout.width)}>
        {width > 0 && first !== undefined && last !== undefined && (
          <Grow from="center">
            <Svg width={width} height={HEIGHT}>
              {scale.ticks.map((tick) => (
                <Path
                  key={`line-${tick}`}
                  d={`M${left} ${down(tick)}H${right}`}
                  stroke={tick === 0 ? colors.edge : colors.line}
                />
              ))}
              {scale.ticks.map((tick) => (
                <SvgText
                  fontFamily={CHART_FONT}
                  key={`text-${tick}`}
                  x={left - 6}
                  y={down(tick) + 4}
                  textAnchor="end"
                  fontSize={FONT_SIZE}
                  fill={colors.muted}
                >
                  {format(tick)}
                </SvgText>
              ))}
              <Path d={`${line}L${last.x} ${down(0)}L${first.x} ${down(0)}Z`} fill={colors.accentSoft} />
              <Path d={line} fill="none" stroke={colors.accent} strokeWidth={2.5} strokeLinejoin="round" />
              {points.map(({ x, y }, index) => (
                <Circle
                  key={index}
                  cx={x}
                  cy={y}
                  r={said.has(index) ? 5 : points.length > 16 ? 0 : 3}
                  fill={colors.accent}
                />
              ))}
              {points.map(({ x, y }, index) =>
                said.has(index) ? (
                  <SvgText
                    fontFamily={CHART_FONT}
                    key={`value-${index}`}
                    x={x}
                    y={index === lowest && y < HEIGHT - BOTTOM - 24 ? y + 20 : y - 11}
                    textAnchor={anchor(x)}
                    fontSize={13}
                    fontWeight="600"
                    fill={colors.ink}
                  >
                    {format(values[index] ?? 0)}
                  </SvgText>
                ) : null,
              )}
              {data.map((part, index) =>
                named.has(index) ? (
                  <SvgText
                    fontFamily={CHART_FONT}
                    key={`name-${index}`}
                    x={points[index]?.x}
                    y={HEIGHT - 6}
                    textAnchor={data.length === 1 ? "middle" : anchor(points[index]?.x ?? 0)}
                    fontSize={FONT_SIZE}
                    fill={colors.muted}
                  >
                    {shorten(part.label, mostLetters)}
                  </SvgText>
                ) : null,
              )}
            </Svg>
          </Grow>
        )}
      </View>
    </ChartFigure>
  );
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, Math.max(1, most - 1))}…`;
}

const styles = StyleSheet.create({ place: { height: HEIGHT } });
