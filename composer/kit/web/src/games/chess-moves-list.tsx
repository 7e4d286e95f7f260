import type { Move } from "chess.js";
import { useEffect, useRef } from "react";

/** The moves so far, White's and Black's beside each other; the last one stays in sight. */
export function ChessMovesList({ played }: { played: readonly Move[] }) {
  const listRef = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const list = listRef.current;
    if (list !== null) list.scrollTop = list.scrollHeight;
  }, [played.length]);

  const pairs = Array.from({ length: Math.ceil(played.length / 2) }, (_, index) =>
    played.slice(index * 2, index * 2 + 2),
  );
  return (
    <div>
      <h3 className="mb-1.5 text-sm font-medium text-muted">Moves</h3>
      {pairs.length === 0 ? (
        <p className="text-sm text-muted">None yet.</p>
      ) : (
        <ol
          ref={listRef}
          tabIndex={0}
          aria-label="Moves"
          className="max-h-40 overflow-y-auto rounded-control bg-ink/5 p-2 tabular-nums"
        >
          {pairs.map((pair, index) => (
            <li key={index} className="grid grid-cols-[2.5rem_1fr_1fr] px-1 leading-7">
              <span className="text-muted">{index + 1}.</span>
              {pair.map((move) => (
                <span key={move.color} className={move === played.at(-1) ? "font-bold" : ""}>
                  {move.san}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
