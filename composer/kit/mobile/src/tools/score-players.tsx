import { useState } from "react";
import { StyleSheet, View } from "react-native";
import { spacing } from "@/theme/tokens";
import type { Player } from "@/tools/scores.ts";
import { Button } from "@/ui/button";
import { IconButton } from "@/ui/icon-button";
import { Input, TextField } from "@/ui/text-field";

interface ScorePlayersProps {
  players: readonly Player[];
  newName: string;
  onNewName: (name: string) => void;
  onAdd: () => void;
  onRename: (id: number, name: string) => void;
  onRemove: (id: number, name: string) => void;
}

/** Who plays: names that are changed, added and taken away. They are shown where somebody asks for them. */
export function ScorePlayers({ players, newName, onNewName, onAdd, onRename, onRemove }: ScorePlayersProps) {
  const [isOpen, setIsOpen] = useState(false);
  const isShown = isOpen || players.length === 0;
  return (
    <View style={styles.players}>
      <Button
        label={isShown ? "Hide the players" : "Change the players"}
        kind="plain"
        icon="people"
        onPress={() => setIsOpen(!isShown)}
      />
      {isShown && (
        <>
          {players.map((player) => (
            <View key={player.id} style={styles.player}>
              <PlayerName player={player} onRename={onRename} />
              <IconButton
                icon="trash"
                name={`Take ${player.name} away`}
                onPress={() => onRemove(player.id, player.name)}
              />
            </View>
          ))}
          <TextField label="New player" value={newName} onChange={onNewName} />
          <Button label="Add" kind="quiet" icon="plus" onPress={onAdd} />
        </>
      )}
    </View>
  );
}

/** Taken over when it is left: a name of nothing is none. */
function PlayerName({ player, onRename }: { player: Player; onRename: (id: number, name: string) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  function take() {
    if (typed !== null) onRename(player.id, typed);
    setTyped(null);
  }
  return (
    <View style={styles.name}>
      <Input
        aria-label={`Name of ${player.name}`}
        maxLength={40}
        value={typed ?? player.name}
        onChangeText={setTyped}
        onBlur={take}
        onSubmitEditing={take}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  players: { gap: spacing.m },
  player: { flexDirection: "row", alignItems: "center", gap: spacing.s },
  name: { flex: 1 },
});
