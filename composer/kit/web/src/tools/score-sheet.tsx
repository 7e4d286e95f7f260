import { type FormEvent, useId } from "react";
import { Icon } from "../ui/icons.tsx";
import { formatNumber } from "./number-text.ts";
import { RoundsTable } from "./rounds-table.tsx";
import type { Rules } from "./scores.ts";
import { ToolPanel } from "./tool-panel.tsx";
import { useScores } from "./use-scores.ts";

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
  const sheet = useScores(storageKey, players, rules);
  const { scores, standings, status, round, isOver, typed, undoable } = sheet;
  const hasRounds = scores.rounds.length > 0;
  const id = useId();

  function submitRound(event: FormEvent) {
    event.preventDefault();
    sheet.addRound();
    document.getElementById(`${id}-points-0`)?.focus();
  }
  function submitPlayer(event: FormEvent) {
    event.preventDefault();
    sheet.addPlayer();
  }

  return (
    <ToolPanel title={title} name="Scores">
      <div role="status" className="min-h-7 text-lg font-semibold wrap-anywhere">
        {status}
      </div>
      <ol aria-label="Standings" className="mt-2 divide-y divide-line border-y border-line">
        {standings.map((standing) => {
          const isAhead = hasRounds && standing.place === 1;
          return (
            <li
              key={standing.id}
              className={`flex items-center gap-3 border-l-4 py-2 pr-2 pl-3 ${isAhead ? "border-l-accent bg-accent/8" : "border-l-transparent"}`}
            >
              <span className="w-7 text-muted tabular-nums">{standing.place}.</span>
              <span className={`min-w-0 flex-1 text-lg wrap-anywhere ${isAhead ? "font-semibold" : ""}`}>
                {standing.name}
                {isAhead && <Icon name="trophy" className="ml-2 inline size-5 text-accent" />}
              </span>
              <span className="font-heading text-3xl font-semibold tabular-nums">
                {formatNumber(standing.points, 3)}
              </span>
            </li>
          );
        })}
      </ol>
      {!isOver && scores.players.length > 0 && (
        <form className="mt-6" onSubmit={submitRound}>
          <h3 className="font-semibold">
            {roundName} {round}
            {rules.rounds !== undefined && ` of ${rules.rounds}`}
          </h3>
          <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3">
            {scores.players.map((player, index) => (
              <div key={player.id}>
                <label htmlFor={`${id}-points-${index}`} className="mb-1.5 block text-sm font-medium wrap-anywhere">
                  {player.name}
                </label>
                <input
                  id={`${id}-points-${index}`}
                  inputMode="numeric"
                  autoComplete="off"
                  placeholder="0"
                  className="input text-lg tabular-nums"
                  value={typed[player.id] ?? ""}
                  onChange={(event) => sheet.type(player.id, event.target.value)}
                />
              </div>
            ))}
          </div>
          <button type="submit" className="button-primary mt-4 min-w-44">
            <Icon name="check" />
            Write down
          </button>
        </form>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        {hasRounds && (
          <>
            <button type="button" className="button-quiet" onClick={sheet.takeBackRound}>
              <Icon name="undo" />
              Take back the last
            </button>
            <button type="button" className="button-quiet" onClick={sheet.newGame}>
              <Icon name="reset" />
              New game
            </button>
          </>
        )}
      </div>
      <div role="status" className="flex flex-wrap items-center gap-2 text-sm">
        {undoable !== null && (
          <>
            <span className="mt-3">{undoable}</span>
            <button type="button" className="button-quiet mt-3" onClick={sheet.undo}>
              <Icon name="undo" />
              Undo
            </button>
          </>
        )}
      </div>
      {hasRounds && <RoundsTable players={scores.players} rounds={scores.rounds} roundName={roundName} />}
      <details className="mt-6" open={scores.players.length === 0}>
        <summary className="cursor-pointer py-2 font-semibold">Players</summary>
        <ul className="mt-2 space-y-2">
          {scores.players.map((player) => (
            <li key={`${player.id}-${player.name}`} className="flex items-center gap-2">
              <input
                aria-label={`Name of ${player.name}`}
                className="input"
                autoComplete="off"
                maxLength={40}
                defaultValue={player.name}
                onBlur={(event) => sheet.rename(player.id, event.target.value)}
              />
              <button
                type="button"
                aria-label={`Take ${player.name} away`}
                className="icon-button size-11"
                onClick={() => sheet.remove(player.id, player.name)}
              >
                <Icon name="trash" />
              </button>
            </li>
          ))}
        </ul>
        <form className="mt-3 flex flex-wrap items-end gap-2" onSubmit={submitPlayer}>
          <div className="min-w-40 flex-1">
            <label htmlFor={`${id}-new`} className="mb-1.5 block text-sm font-medium">
              New player
            </label>
            <input
              id={`${id}-new`}
              className="input"
              autoComplete="off"
              maxLength={40}
              value={sheet.newName}
              onChange={(event) => sheet.setNewName(event.target.value)}
            />
          </div>
          <button type="submit" className="button-quiet">
            <Icon name="plus" />
            Add
          </button>
        </form>
      </details>
      {scores.past.length > 0 && (
        <section aria-labelledby={`${id}-past`} className="mt-6">
          <h3 id={`${id}-past`} className="font-semibold">
            Games before
          </h3>
          <ul className="mt-2 divide-y divide-line text-sm">
            {scores.past.slice(0, MAX_SHOWN_GAMES).map(({ day, results }, index) => (
              <li key={`${day}-${scores.past.length - index}`} className="py-2 wrap-anywhere">
                <span className="mr-2 text-muted">{dayName(day)}</span>
                {results.map(({ name, points }) => `${name} ${formatNumber(points, 3)}`).join(", ")}
              </li>
            ))}
          </ul>
        </section>
      )}
    </ToolPanel>
  );
}

function dayName(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
