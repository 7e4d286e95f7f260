import { Icon } from "../ui/icons.tsx";
import { GameActions } from "./game-actions.tsx";
import { GameFrame } from "./game-frame.tsx";
import { KeysHint } from "./keys-hint.tsx";
import { ScoreBoard } from "./score-board.tsx";
import { SettingChips } from "./setting-chips.tsx";
import { StatusLine } from "./status-line.tsx";
import { useGridFocus } from "./use-grid-focus.ts";
import { secondsInWords, useRunTime } from "./use-run-time.ts";
import { useMemory } from "./use-memory.ts";

interface MemoryProps {
  title?: string;
  storageKey: string;
  /** It is a game for one. */
  opponent?: "computer" | "person";
  /** On the cards in place of pictures, each on two of them. */
  words?: readonly string[];
  /** So many at first, where there are no words. */
  pairs?: number;
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

/** Pairs of cards to find. */
export function Memory({ title, storageKey, words, pairs }: MemoryProps) {
  const memory = useMemory({ storageKey, words, pairs, pictures: PICTURES });
  const { game, columns, nameOf } = memory;
  const seconds = useRunTime(!memory.isOver && game.turns > 0, game.pictures);
  const focus = useGridFocus(columns, game.pictures.length);

  const board = (
    <>
      <StatusLine isOver={memory.isOver}>{memory.words}</StatusLine>
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
          const sign = memory.signOf(picture);
          return (
            <button
              key={card}
              type="button"
              {...focus.cell(card)}
              aria-label={`Card ${card + 1}: ${isOpen ? name : "face down"}${isFound ? ", found" : ""}`}
              aria-disabled={isOpen}
              onClick={() => memory.turn(card)}
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
                      <span className="px-0.5 text-center text-xs font-semibold break-words hyphens-auto sm:text-base">
                        {sign !== null && (
                          <span aria-hidden className="block text-2xl sm:text-4xl">
                            {sign}
                          </span>
                        )}
                        {name}
                      </span>
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
          { label: "Time", value: secondsInWords(seconds) },
          { label: "Best", value: game.best[game.pairs] ?? "–" },
        ]}
      />
      <GameActions onNewGame={() => memory.deal(game.pairs)} />
      {words === undefined && (
        <SettingChips
          label="Size"
          choices={memory.sizes.map((value) => ({ value, label: `${value} pairs` }))}
          value={game.pairs}
          onChange={memory.deal}
        />
      )}
      <KeysHint>Arrow keys choose a card, Enter turns it over.</KeysHint>
    </GameFrame>
  );
}
