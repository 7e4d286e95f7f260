import { useEffect, useRef, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { randomBits } from "./random-bits.ts";
import { SwitchRow } from "./switch-row.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { keepPicked, pickIndex, readPicked, turnTo } from "./wheel.ts";
import { WheelFace } from "./wheel-face.tsx";

interface PickerProps {
  title?: string;
  names: readonly string[];
  /** The words on the button. */
  button: string;
  storageKey: string;
}

const TURN_MS = 3_600;

/** A wheel that stops at one of the names, each as likely. */
export function Picker({ title, names, button, storageKey }: PickerProps) {
  const [picked, setPicked] = useStored(storageKey, readPicked);
  const [turned, setTurned] = useState(0);
  const [isTurning, setIsTurning] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  if (names.length === 0)
    return (
      <ToolPanel title={title} name="Picker">
        <p className="py-6 text-center text-muted">There is nothing to choose from yet.</p>
      </ToolPanel>
    );

  function turn() {
    if (isTurning) return;
    const last = picked.names[0] ?? null;
    const index = pickIndex(names, picked.notTwiceInARow ? last : null, randomBits);
    const name = names[index] ?? "";
    setTurned(turnTo(index, names.length, randomBits() / 2 ** 32, turned));
    setIsTurning(true);
    setShown(null);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    timer.current = setTimeout(
      () => {
        setIsTurning(false);
        setShown(name);
        setPicked(keepPicked(picked, name));
      },
      isStill ? 0 : TURN_MS,
    );
  }

  return (
    <ToolPanel title={title} name="Picker">
      <div className="flex flex-col items-center gap-7 @2xl:flex-row @2xl:justify-center @2xl:gap-14">
        <WheelFace names={names} turned={turned} turnMs={TURN_MS} />
        <div className="flex w-full max-w-xs flex-col items-center gap-5">
          <p
            role="status"
            className="font-heading min-h-20 content-center text-center text-3xl font-semibold tracking-tight text-balance wrap-anywhere"
          >
            {shown ?? (isTurning ? <span className="text-base font-normal text-muted">Turning …</span> : "")}
          </p>
          <button
            type="button"
            aria-disabled={isTurning}
            className="button-primary min-w-44 text-lg aria-disabled:opacity-60"
            onClick={turn}
          >
            <Icon name="shuffle" />
            {button}
          </button>
          <div className="w-full">
            <SwitchRow
              label="Not twice in a row"
              isOn={picked.notTwiceInARow}
              onChange={(notTwiceInARow) => setPicked({ ...picked, notTwiceInARow })}
            />
          </div>
          {picked.names.length > 0 && (
            <div className="w-full">
              <h3 className="text-sm font-medium text-muted">Last results</h3>
              <ol className="mt-1 divide-y divide-line">
                {picked.names.map((name, index) => (
                  <li key={picked.names.length - index} className="py-2 text-sm wrap-anywhere">
                    {name}
                  </li>
                ))}
              </ol>
              <button type="button" className="button-quiet mt-2" onClick={() => setPicked({ ...picked, names: [] })}>
                <Icon name="trash" />
                Forget them
              </button>
            </div>
          )}
        </div>
      </div>
    </ToolPanel>
  );
}
