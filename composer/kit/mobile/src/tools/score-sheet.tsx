import { StyleSheet, View } from "react-native";
import { radius, spacing } from "@/theme/tokens";
import { useColors } from "@/theme/use-theme";
import { formatNumber } from "@/tools/number-text.ts";
import { RoundsTable } from "@/tools/rounds-table";
import { ScorePlayers } from "@/tools/score-players";
import type { Rules } from "@/tools/scores.ts";
import { ToolPanel } from "@/tools/tool-panel";
import { useScores } from "@/tools/use-scores";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { tapFeedback } from "@/ui/haptics";
import { Text } from "@/ui/text";
import { Input } from "@/ui/text-field";

interface ScoreSheetProps extends Rules {
  title?: string;
  /** Who plays at first. */
  players: readonly string[];
  /** What a round is called: "Hole". */
  roundName: string;
  storageKey: string;
}

const MAX_SHOWN_GAMES = 10;

/** Points of several players, round by round, with who is ahead. */
export function ScoreSheet({ title, players, roundName, storageKey, ...rules }: ScoreSheetProps) {
  const colors = useColors();
  const sheet = useScores(storageKey, players, rules);
  const { scores, standings, status, round, isOver, typed, undoable } = sheet;
  const hasRounds = scores.rounds.length > 0;

  function writeDown() {
    tapFeedback();
    sheet.addRound();
  }

  return (
    <ToolPanel title={title} name="Scores">
      <View role="status" aria-live="polite" style={styles.status}>
        {status !== null && <Text variant="headline">{status}</Text>}
      </View>
      <View role="list" aria-label="Standings" style={styles.rows}>
        {standings.map((standing) => {
          const isAhead = hasRounds && standing.place === 1;
          const points = formatNumber(standing.points, 3);
          return (
            <View
              key={standing.id}
              role="listitem"
              style={[
                styles.row,
                { borderColor: isAhead ? colors.accent : "transparent" },
                isAhead && { backgroundColor: colors.accentSoft },
              ]}
            >
              <Text tone="muted">{standing.place}.</Text>
              <Text variant={isAhead ? "headline" : "body"} style={styles.name}>
                {standing.name}
              </Text>
              <Text variant="title">{points}</Text>
            </View>
          );
        })}
      </View>
      {!isOver && scores.players.length > 0 && (
        <View style={styles.form}>
          <Text variant="headline">
            {roundName} {round}
            {rules.rounds === undefined ? "" : ` of ${rules.rounds}`}
          </Text>
          <View style={styles.inputs}>
            {scores.players.map(({ id, name }) => (
              <View key={id} style={styles.input}>
                <Field label={name}>
                  <Input
                    aria-label={`Points of ${name}`}
                    inputMode="decimal"
                    value={typed[id] ?? ""}
                    onChangeText={(text) => sheet.type(id, text)}
                  />
                </Field>
              </View>
            ))}
          </View>
          <Button label="Write down" icon="check" onPress={writeDown} />
        </View>
      )}
      {hasRounds && (
        <>
          <Button label="Take back the last" kind="quiet" icon="undo" onPress={sheet.takeBackRound} />
          <Button label="New game" kind="plain" icon="reset" onPress={sheet.newGame} />
        </>
      )}
      {undoable !== null && (
        <View role="status" aria-live="polite" style={styles.form}>
          <Text>{undoable}</Text>
          <Button label="Undo" kind="quiet" icon="undo" onPress={sheet.undo} />
        </View>
      )}
      {hasRounds && <RoundsTable players={scores.players} rounds={scores.rounds} roundName={roundName} />}
      <ScorePlayers
        players={scores.players}
        newName={sheet.newName}
        onNewName={sheet.setNewName}
        onAdd={sheet.addPlayer}
        onRename={sheet.rename}
        onRemove={sheet.remove}
      />
      {scores.past.length > 0 && (
        <View style={styles.form}>
          <Text variant="headline" heading={3}>
            Games before
          </Text>
          {scores.past.slice(0, MAX_SHOWN_GAMES).map(({ day, results }, index) => (
            <Text key={`${day}-${scores.past.length - index}`} variant="callout">
              {`${day}: ${results.map(({ name, points }) => `${name} ${formatNumber(points, 3)}`).join(", ")}`}
            </Text>
          ))}
        </View>
      )}
    </ToolPanel>
  );
}

const styles = StyleSheet.create({
  status: { minHeight: 24 },
  rows: { gap: spacing.xs },
  row: {
    flexDirection: "row",
    alignItems: "center",
    gap: spacing.m,
    borderLeftWidth: 4,
    borderRadius: radius.s,
    paddingVertical: spacing.s,
    paddingHorizontal: spacing.m,
  },
  name: { flex: 1 },
  form: { gap: spacing.m },
  inputs: { flexDirection: "row", flexWrap: "wrap", gap: spacing.m },
  input: { minWidth: 112, flexGrow: 1 },
});
