import { Pressable, StyleSheet } from "react-native";
import { GameActions } from "@/games/game-actions";
import { GameFrame } from "@/games/game-frame";
import { ScoreBoard } from "@/games/score-board";
import { useReaction } from "@/games/use-reaction.ts";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { Text } from "@/ui/text";

interface ReactionTestProps {
  title?: string;
  storageKey: string;
}

/** A field that turns green; how long it takes somebody to tap it. */
export function ReactionTest({ title, storageKey }: ReactionTestProps) {
  const colors = useColors();
  const reaction = useReaction({ storageKey });
  const { times, phase } = reaction;
  const isSignal = phase === "waiting" || phase === "green";
  const background = {
    ready: colors.field,
    waiting: "#b3302a",
    green: "#1f7a4d",
    early: colors.field,
    done: colors.accentSoft,
  }[phase];

  const board = (
    <Pressable
      role="button"
      aria-label={reaction.words}
      aria-live="assertive"
      onPressIn={reaction.tap}
      style={[styles.field, { backgroundColor: background }]}
    >
      <Text variant="title" style={[styles.words, { color: isSignal ? "#ffffff" : colors.ink }]}>
        {reaction.words}
      </Text>
    </Pressable>
  );

  return (
    <GameFrame title={title} name="Reaction time" board={board}>
      <ScoreBoard
        items={[
          { label: "Last", value: inMs(times.last[0] ?? null) },
          { label: "Average", value: inMs(reaction.average) },
          { label: "Best", value: inMs(times.bestMs === 0 ? null : times.bestMs) },
        ]}
      />
      {times.last.length > 0 && (
        <Text variant="callout" tone="muted">
          Last times: {times.last.map((ms) => `${ms} ms`).join(", ")}
        </Text>
      )}
      <GameActions onNewGame={reaction.begin} />
      <Text variant="callout" tone="muted">
        A new game forgets the times.
      </Text>
    </GameFrame>
  );
}

function inMs(ms: number | null): string {
  return ms === null ? "–" : `${ms}`;
}

const styles = StyleSheet.create({
  field: {
    minHeight: 280,
    alignItems: "center",
    justifyContent: "center",
    padding: spacing.l,
    borderRadius: radius.m,
  },
  words: { textAlign: "center" },
});
