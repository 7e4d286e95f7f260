import { GameActions } from "@/games/game-actions";
import {
  BEGINNERS,
  type Beginner,
  chooseBeginner,
  countMovesBack,
  type LineGame,
  type LineLevel,
  startNext,
  takeBack,
} from "@/games/line-game.ts";
import type { LineRules } from "@/games/line-rules.ts";
import { ScoreBoard } from "@/games/score-board";
import { SettingChips } from "@/games/setting-chips";

interface LineSideProps {
  rules: LineRules;
  game: LineGame;
  opponent: "computer" | "person";
  /** What the players are called: the first, the second. */
  names: readonly [string, string];
  onChange: (game: LineGame) => void;
}

const LEVELS = [
  { value: "easy", label: "Easy" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Hard" },
] as const satisfies readonly { value: LineLevel; label: string }[];

/** What stands below a game with lines. */
export function LineSide({ rules, game, opponent, names, onChange }: LineSideProps) {
  const labels: Record<Beginner, string> = { turns: "Take turns", first: names[0], second: names[1] };
  return (
    <>
      <ScoreBoard
        items={[
          { label: names[0], value: game.score.wins },
          { label: "Draws", value: game.score.draws },
          { label: names[1], value: game.score.losses },
        ]}
      />
      <GameActions
        onNewGame={() => onChange(startNext(game))}
        onTakeBack={() => onChange(takeBack(rules, game, opponent))}
        canTakeBack={countMovesBack(rules, game, opponent) > 0}
      />
      {opponent === "computer" && (
        <SettingChips
          label="Level"
          choices={LEVELS}
          value={game.level}
          onChange={(level) => onChange({ ...game, level })}
        />
      )}
      <SettingChips
        label="Who begins"
        choices={BEGINNERS.map((value) => ({ value, label: labels[value] }))}
        value={game.begins}
        onChange={(begins) => onChange(chooseBeginner(game, begins))}
      />
    </>
  );
}
