import { useId } from "react";
import { formatNumber } from "./number-text.ts";
import type { Player, Points } from "./scores.ts";

interface RoundsTableProps {
  players: readonly Player[];
  rounds: readonly Points[];
  /** What a round is called: "Hole". */
  roundName: string;
}

/** What each got in each round; it is scrolled sideways where there are many players. */
export function RoundsTable({ players, rounds, roundName }: RoundsTableProps) {
  const id = useId();
  return (
    <div className="mt-6">
      <h3 id={id} className="font-semibold">
        All so far
      </h3>
      {/* What scrolls can be reached with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div role="region" aria-labelledby={id} tabIndex={0} className="mt-2 overflow-x-auto">
        <table className="w-full text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-left">
              <th scope="col" className="py-2 pr-4 font-medium text-muted">
                {roundName}
              </th>
              {players.map(({ id: player, name }) => (
                <th key={player} scope="col" className="px-2 py-2 text-right font-medium">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map((points, index) => (
              // Rounds have no names of their own, and none comes between two others.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index} className="border-b border-line/60">
                <th scope="row" className="py-1.5 pr-4 text-left font-normal text-muted">
                  {index + 1}
                </th>
                {players.map(({ id: player }) => (
                  <td key={player} className="px-2 py-1.5 text-right">
                    {formatNumber(points[player] ?? 0, 3)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
