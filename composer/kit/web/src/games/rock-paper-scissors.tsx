import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { HANDS, MATCH_LENGTHS } from "./hands-game.ts";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { HAND_SIGNS, matchInWords, useHands } from "./use-hands.ts";

interface RockPaperScissorsProps {
  title?: string;
  storageKey: string;
  opponent: "computer" | "person";
  /** The most rounds of a match at first; 0 has no end. */
  bestOf?: number;
}

/** Rock, paper, scissors: against the computer, or one after the other at the same screen. */
export function RockPaperScissors({ title, storageKey, opponent, bestOf = 0 }: RockPaperScissorsProps) {
  const hands = useHands({ storageKey, opponent, bestOf });
  const { game, names } = hands;
  const lengths = [...new Set([...MATCH_LENGTHS, bestOf])].toSorted((a, b) => a - b);

  const board = (
    <>
      <StatusLine isOver={hands.isOver}>{hands.words}</StatusLine>
      <div aria-hidden className="mb-5 flex min-h-24 items-center justify-center gap-6 text-6xl">
        {game.last !== null && (
          <>
            <span className="scale-x-[-1]">{HAND_SIGNS[game.last.hands[0]]}</span>
            <span>{HAND_SIGNS[game.last.hands[1]]}</span>
          </>
        )}
      </div>
      <div role="group" aria-label="Your hand" className="mx-auto grid max-w-96 grid-cols-3 gap-2">
        {HANDS.map((hand) => (
          <button
            key={hand}
            type="button"
            aria-disabled={hands.isOver}
            onClick={() => !hands.isOver && hands.show(hand)}
            className="grid min-h-24 place-items-center rounded-control border border-edge bg-surface p-2 font-semibold not-aria-disabled:cursor-pointer not-aria-disabled:hover:border-accent aria-disabled:text-muted"
          >
            <span aria-hidden className="text-3xl">
              {HAND_SIGNS[hand]}
            </span>
            {hand[0]?.toUpperCase()}
            {hand.slice(1)}
          </button>
        ))}
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Rock, paper, scissors" board={board}>
      <ScoreBoard
        items={[
          { label: names[0], value: game.score[0] },
          { label: names[1], value: game.score[1] },
          { label: "Draws", value: game.drawn },
        ]}
      />
      <GameActions onNewGame={() => hands.begin()} />
      <SettingChips
        label="Match"
        choices={lengths.map((value) => ({ value, label: matchInWords(value) }))}
        value={game.bestOf}
        onChange={hands.begin}
      />
    </GameFrame>
  );
}
