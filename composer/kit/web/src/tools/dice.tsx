import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { NumberInput } from "./number-input.tsx";
import { randomBits } from "./random-bits.ts";
import { diceInWords, DIE_PIPS, keepRoll, MAX_DICE, MAX_MODIFIER, readDice, rollDice, totalOf } from "./rolls.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface DiceProps {
  title?: string;
  sides: number;
  count: number;
  /** Added to the total. */
  modifier?: number;
  storageKey: string;
}

/** Dice of any number of sides, each side as likely. */
export function Dice({ title, sides, count, modifier, storageKey }: DiceProps) {
  const read = useCallback(
    (stored: unknown) => readDice(stored, sides, count, modifier ?? null),
    [sides, count, modifier],
  );
  const [dice, setDice] = useStored(storageKey, read);
  const [rolled, setRolled] = useState(0);
  const [latest, ...earlier] = dice.rolls;
  const added = dice.modifier ?? 0;
  const hasTotal = (roll: readonly number[]) => roll.length > 1 || dice.modifier !== null;

  function roll() {
    setDice(keepRoll(dice, rollDice(dice.sides, dice.count, randomBits)));
    setRolled(rolled + 1);
  }

  return (
    <ToolPanel title={title} name="Dice">
      <div className="flex flex-col items-center gap-6">
        <div role="status" className="flex min-h-36 flex-col items-center justify-center gap-3">
          {latest === undefined ? (
            <p className="text-muted">Roll to begin.</p>
          ) : (
            <>
              <div key={rolled} className="flex flex-wrap justify-center gap-3">
                {latest.map((value, index) => (
                  <Die key={index} value={value} hasPips={dice.sides <= 6} isNew={rolled > 0} />
                ))}
              </div>
              {hasTotal(latest) && (
                <p className="text-lg">
                  {dice.modifier === null ? "Total" : `${diceInWords(dice)}:`}{" "}
                  <strong className="font-heading tabular-nums">{totalOf(latest) + added}</strong>
                </p>
              )}
            </>
          )}
        </div>
        <button type="button" className="button-primary min-w-44 text-lg" onClick={roll}>
          <Icon name="shuffle" />
          Roll
        </button>
        <div className="grid w-full max-w-xs auto-cols-fr grid-flow-col gap-3">
          <NumberInput
            label="Dice"
            value={dice.count}
            min={1}
            max={MAX_DICE}
            onChange={(next) => setDice({ ...dice, count: Math.floor(next) })}
          />
          <NumberInput
            label="Sides"
            value={dice.sides}
            min={2}
            max={100}
            onChange={(next) => setDice({ ...dice, sides: Math.floor(next) })}
          />
          {dice.modifier !== null && (
            <NumberInput
              label="Plus"
              value={dice.modifier}
              min={-MAX_MODIFIER}
              max={MAX_MODIFIER}
              onChange={(next) => setDice({ ...dice, modifier: Math.round(next) })}
            />
          )}
        </div>
        {earlier.length > 0 && (
          <div className="w-full max-w-xs">
            <h3 className="text-sm font-medium text-muted">Before that</h3>
            <ol className="mt-1 divide-y divide-line">
              {earlier.map((each, index) => (
                <li key={earlier.length - index} className="flex justify-between gap-4 py-2 text-sm tabular-nums">
                  <span>{each.join(" + ")}</span>
                  {hasTotal(each) && <span className="font-medium">{totalOf(each) + added}</span>}
                </li>
              ))}
            </ol>
            <button type="button" className="button-quiet mt-2" onClick={() => setDice({ ...dice, rolls: [] })}>
              <Icon name="trash" />
              Forget them
            </button>
          </div>
        )}
      </div>
    </ToolPanel>
  );
}

function Die({ value, hasPips, isNew }: { value: number; hasPips: boolean; isNew: boolean }) {
  return (
    <div
      className={`rounded-card grid size-20 place-items-center border border-edge/50 bg-field shadow-raised ${isNew ? "transition duration-300 starting:-translate-y-3 starting:rotate-45 starting:opacity-0 motion-reduce:transition-none" : ""}`}
    >
      {hasPips ? (
        <>
          <span className="sr-only">{value}</span>
          <span aria-hidden="true" className="grid size-14 grid-cols-3 grid-rows-3 place-items-center">
            {Array.from({ length: 9 }, (_, place) => (
              <span
                key={place}
                className={`size-3 rounded-full ${DIE_PIPS[value]?.includes(place) === true ? "bg-accent" : ""}`}
              />
            ))}
          </span>
        </>
      ) : (
        <span className="font-heading text-3xl font-semibold tabular-nums">{value}</span>
      )}
    </div>
  );
}
