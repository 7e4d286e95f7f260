import { useCallback, useEffect, useEffectEvent } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import {
  closeCards,
  dealCards,
  isMemoryOver,
  MEMORY_SIZES,
  type MemoryGame,
  readMemoryGame,
  turnCard,
} from "./memory-game.ts";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useGridFocus } from "./use-grid-focus.ts";

interface MemoryProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** On the cards in place of pictures, each on two of them. */
  words?: readonly string[];
}

const PICTURES = [
  "star",
  "heart",
  "moon",
  "leaf",
  "key",
  "music",
  "bell",
  "rocket",
  "flower",
  "bolt",
  "cup",
  "bike",
  "plane",
  "gift",
  "camera",
  "tree",
  "sun",
  "home",
] as const;

/** So long two cards that do not match are seen. */
const SEEN_MS = 1_200;

/** Pairs of cards to find. */
export function Memory({ title, storageKey, words }: MemoryProps) {
  const read = useCallback(
    (stored: unknown) => readMemoryGame(stored, Math.random, words === undefined ? MEMORY_SIZES : [words.length]),
    [words],
  );
  const nameOf = (picture: number) => words?.[picture] ?? PICTURES[picture] ?? "star";
  const [game, store] = useStored(storageKey, read);
  const columns = words === undefined && game.pairs >= 10 ? (game.pairs === 18 ? 6 : 5) : game.pairs === 3 ? 3 : 4;
  const focus = useGridFocus(columns, game.pictures.length);
  const isOver = isMemoryOver(game);

  const close = useEffectEvent(() => store(closeCards(game)));
  const isWrong = game.open.length === 2;
  useEffect(() => {
    if (!isWrong) return;
    const timer = setTimeout(() => close(), SEEN_MS);
    return () => clearTimeout(timer);
  }, [isWrong, game.turns]);

  const board = (
    <>
      <StatusLine isOver={isOver}>{describe(game, nameOf)}</StatusLine>
      <div
        role="group"
        aria-label="Cards"
        {...focus.grid}
        className={`mx-auto grid max-w-128 ${columns === 6 ? "grid-cols-6 gap-1.5 sm:gap-2.5" : columns === 3 ? "grid-cols-3 gap-2 sm:gap-3" : columns === 5 ? "grid-cols-5 gap-2 sm:gap-3" : "grid-cols-4 gap-2 sm:gap-3"}`}
      >
        {game.pictures.map((picture, card) => {
          const isFound = game.found.includes(card);
          const isOpen = isFound || game.open.includes(card);
          const name = nameOf(picture);
          return (
            <button
              key={card}
              type="button"
              {...focus.cell(card)}
              aria-label={`Card ${card + 1}: ${isOpen ? name : "face down"}${isFound ? ", found" : ""}`}
              aria-disabled={isOpen}
              onClick={() => store(turnCard(game, card))}
              className="group aspect-square rounded-control perspective-midrange not-aria-disabled:cursor-pointer"
            >
              <span
                className={`relative block size-full transition-transform duration-300 transform-3d motion-reduce:transition-none ${isOpen ? "rotate-y-180" : ""}`}
              >
                <span className="absolute inset-0 grid place-items-center rounded-control bg-accent backface-hidden group-hover:bg-[color-mix(in_oklab,var(--accent)_88%,var(--ink))]">
                  <span className="size-1/3 rotate-45 rounded-[20%] border-2 border-on-accent/50" />
                </span>
                <span
                  className={`absolute inset-0 grid rotate-y-180 place-items-center rounded-control border-2 backface-hidden ${
                    isFound ? "border-accent bg-accent/12 text-accent" : "border-edge bg-surface"
                  }`}
                >
                  {/* Not in the page before it is seen. */}
                  {isOpen &&
                    (words === undefined ? (
                      <Icon name={PICTURES[picture] ?? "star"} className="size-1/2" />
                    ) : (
                      <span className="px-0.5 text-xs font-semibold break-words hyphens-auto sm:text-base">{name}</span>
                    ))}
                </span>
              </span>
            </button>
          );
        })}
      </div>
    </>
  );

  return (
    <GameFrame title={title} name="Memory" board={board}>
      <ScoreBoard
        items={[
          { label: "Turns", value: game.turns },
          { label: "Pairs", value: `${game.found.length / 2}/${game.pairs}` },
          { label: "Best", value: game.best[game.pairs] ?? "–" },
        ]}
      />
      <GameActions onNewGame={() => store(dealCards(game.pairs, game.best, Math.random))} />
      {words === undefined && (
        <SettingChips
          label="Size"
          choices={MEMORY_SIZES.map((value) => ({ value, label: `${value} pairs` }))}
          value={game.pairs}
          onChange={(pairs) => store(dealCards(pairs, game.best, Math.random))}
        />
      )}
      <KeysHint>Arrow keys choose a card, Enter turns it over.</KeysHint>
    </GameFrame>
  );
}

function describe(game: MemoryGame, nameOf: (picture: number) => string): string {
  if (isMemoryOver(game)) {
    return `All pairs found in ${game.turns} turns${game.best[game.pairs] === game.turns ? ": your best!" : "."}`;
  }
  const [first, second] = game.open.map((card) => nameOf(game.pictures[card] ?? 0));
  if (first !== undefined && second !== undefined) return `${capitalise(first)} and ${second}: no pair.`;
  if (first !== undefined) return `${capitalise(first)}: where is the other one?`;
  const last = game.found.at(-1);
  return last === undefined ? "Turn over two cards that match" : `A pair: ${nameOf(game.pictures[last] ?? 0)}`;
}

function capitalise(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
