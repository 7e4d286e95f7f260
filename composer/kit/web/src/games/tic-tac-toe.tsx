import { useStored } from "../store/stored.ts";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { chooseCell, LINE_LIMITS } from "./line-computer.ts";
import { findPosition, type LinePosition, readLineGame, takeCell } from "./line-game.ts";
import { type Player, TIC_TAC_TOE } from "./line-rules.ts";
import { LineSide } from "./line-side.tsx";
import { Mark } from "./player-marks.tsx";
import { StatusLine } from "./status-line.tsx";
import { useComputerTurn } from "./use-computer-turn.ts";
import { useGridFocus } from "./use-grid-focus.ts";

interface TicTacToeProps {
  title?: string;
  storageKey: string;
  opponent?: "computer" | "person";
}

const read = (stored: unknown) => readLineGame(TIC_TAC_TOE, stored);

/** Three in a row, against the computer or a friend. */
export function TicTacToe({ title, storageKey, opponent = "computer" }: TicTacToeProps) {
  const [game, store] = useStored(storageKey, read);
  const position = findPosition(TIC_TAC_TOE, game);
  const { cells, turn, line, isOver } = position;
  const isComputersTurn = opponent === "computer" && turn === 2 && !isOver;
  const focus = useGridFocus(3, 9, 4);

  useComputerTurn(isComputersTurn, () => {
    store(takeCell(TIC_TAC_TOE, game, chooseCell(TIC_TAC_TOE, cells, 2, LINE_LIMITS[game.level], Math.random)));
  });

  const last = game.moves.at(-1);
  const answer =
    opponent === "computer" && turn === 1 && last !== undefined
      ? `The computer took row ${Math.floor(last / 3) + 1}, column ${(last % 3) + 1}.`
      : undefined;

  function nameCell(cell: number): string {
    const owner = cells[cell] ?? 0;
    const content = owner === 0 ? "empty" : owner === 1 ? "cross" : "ring";
    return `Row ${Math.floor(cell / 3) + 1}, column ${(cell % 3) + 1}: ${content}${line.includes(cell) ? ", in the winning row" : ""}`;
  }

  const board = (
    <>
      <StatusLine isOver={isOver} unseen={answer}>
        {describe(position, opponent)}
      </StatusLine>
      <div role="group" aria-label="Board" {...focus.grid} className="mx-auto grid max-w-96 grid-cols-3 gap-2">
        {cells.map((owner, cell) => (
          <button
            key={cell}
            type="button"
            {...focus.cell(cell)}
            aria-label={nameCell(cell)}
            aria-disabled={owner !== 0 || isOver || isComputersTurn}
            onClick={() => !isComputersTurn && store(takeCell(TIC_TAC_TOE, game, cell))}
            className={`group grid aspect-square place-items-center rounded-control border border-line ${
              line.includes(cell)
                ? "bg-accent/15 ring-2 ring-accent ring-inset"
                : "bg-ink/5 not-aria-disabled:cursor-pointer not-aria-disabled:hover:bg-ink/10"
            }`}
          >
            {owner !== 0 && (
              <Mark
                player={owner}
                className="size-3/4 transition duration-200 ease-out motion-reduce:transition-none starting:scale-50 starting:opacity-0"
              />
            )}
          </button>
        ))}
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Tic-tac-toe" board={board}>
      <LineSide
        rules={TIC_TAC_TOE}
        game={game}
        opponent={opponent}
        names={opponent === "computer" ? ["You", "Computer"] : ["Crosses", "Rings"]}
        onChange={store}
      />
      <KeysHint>Arrow keys choose a field, Enter takes it.</KeysHint>
    </GameFrame>
  );
}

function describe({ turn, winner, isOver }: LinePosition, opponent: "computer" | "person"): string {
  const names: Record<Player, string> = { 1: "Crosses", 2: "Rings" };
  if (winner !== null)
    return opponent === "person" ? `${names[winner]} win!` : winner === 1 ? "You win!" : "The computer wins.";
  if (isOver) return "A draw.";
  if (opponent === "person") return `${names[turn]} to play`;
  return turn === 1 ? "Your turn: crosses" : "The computer plays …";
}
