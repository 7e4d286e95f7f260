import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { BARS, FASTEST, SLOWEST } from "@/tools/beat.ts";
import { Slider } from "@/tools/slider";
import { ToolPanel } from "@/tools/tool-panel";
import { useMetronome } from "@/tools/use-metronome.ts";
import { Button } from "@/ui/button";
import { Chips } from "@/ui/chips";
import { IconButton } from "@/ui/icon-button";
import { Text } from "@/ui/text";

interface MetronomeProps {
  title?: string;
  /** At first, as the beats in a bar. */
  beatsPerMinute: number;
  beats: number;
  storageKey: string;
}

/** Beats in a tempo that is set or tapped: felt on a phone, heard in a browser. */
export function Metronome({ title, beatsPerMinute, beats, storageKey }: MetronomeProps) {
  const colors = useColors();
  const metronome = useMetronome({ storageKey, beatsPerMinute, beats });
  const { tempo, isRunning } = metronome;

  return (
    <ToolPanel title={title} name="Metronome">
      <View style={styles.tempo}>
        <Text style={styles.number}>{tempo.beatsPerMinute}</Text>
        <Text variant="callout" tone="muted">
          beats per minute · {metronome.name}
        </Text>
      </View>
      <View aria-hidden style={styles.beats}>
        {Array.from({ length: tempo.beats }, (_, at) => (
          <View
            key={at}
            style={[
              styles.beat,
              isRunning && at === metronome.beat
                ? { backgroundColor: colors.accent, transform: [{ scale: 1.5 }] }
                : { backgroundColor: colors.line },
            ]}
          />
        ))}
      </View>
      <View style={styles.row}>
        <IconButton
          icon="minus"
          name="Slower"
          kind="quiet"
          onPress={() => metronome.setTempo(tempo.beatsPerMinute - 1)}
        />
        <View style={styles.slider}>
          <Slider
            label="Tempo"
            min={SLOWEST}
            max={FASTEST}
            step={1}
            value={tempo.beatsPerMinute}
            onChange={metronome.setTempo}
          />
        </View>
        <IconButton
          icon="plus"
          name="Faster"
          kind="quiet"
          onPress={() => metronome.setTempo(tempo.beatsPerMinute + 1)}
        />
      </View>
      <View style={styles.bars}>
        <Text variant="callout" tone="muted" aria-hidden>
          Beats in a bar
        </Text>
        <Chips
          label="Beats in a bar"
          options={BARS.map((bar) => ({ value: bar, label: String(bar) }))}
          value={BARS.find((bar) => bar === tempo.beats) ?? 4}
          onChange={metronome.setBeats}
        />
      </View>
      <View style={styles.row}>
        <Button
          label={isRunning ? "Stop" : "Start"}
          icon={isRunning ? "pause" : "play"}
          onPress={metronome.toggle}
          style={styles.slider}
        />
        <Button label="Tap" name="Tap the tempo" kind="quiet" onPress={metronome.tap} />
      </View>
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  tempo: { alignItems: "center" },
  number: { fontSize: 60, lineHeight: 70, fontWeight: "700", fontVariant: ["tabular-nums"] },
  beats: { height: 28, flexDirection: "row", alignItems: "center", justifyContent: "center", gap: spacing.m },
  beat: { width: 16, height: 16, borderRadius: radius.full },
  row: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  slider: { flex: 1 },
  bars: { gap: spacing.s },
});
