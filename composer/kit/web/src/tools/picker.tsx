import { useEffect, useRef, useState } from "react";
import { Icon } from "../ui/icons.tsx";
import { randomBits } from "./random-bits.ts";
import { SwitchRow } from "./switch-row.tsx";
import { ToolPanel } from "./tool-panel.tsx";
import { usePicker } from "./use-picker.ts";
import { turnTo } from "./wheel.ts";
import { WheelFace } from "./wheel-face.tsx";

interface PickerProps {
  title?: string;
  names: readonly string[];
  /** The words on the button. */
  button: string;
  /** At first nobody comes again before all had their turn. */
  eachOnce?: boolean;
  storageKey: string;
}

const TURN_MS = 3_600;

/** A wheel that stops at one of the names, each as likely. */
export function Picker({ title, names, button, eachOnce = false, storageKey }: PickerProps) {
  const picker = usePicker(storageKey, names, eachOnce);
  const { picked } = picker;
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
    const index = picker.choose();
    const name = names[index] ?? "";
    setTurned(turnTo(index, names.length, randomBits() / 2 ** 32, turned));
    setIsTurning(true);
    setShown(null);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    timer.current = setTimeout(
      () => {
        setIsTurning(false);
        setShown(name);
        picker.keep(name);
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
              onChange={(notTwiceInARow) => picker.change({ notTwiceInARow })}
            />
            <SwitchRow
              label="Each once, until all had a turn"
              isOn={picked.eachOnce}
              onChange={(isOn) => picker.change({ eachOnce: isOn })}
            />
            {picked.eachOnce && (
              <p className="text-sm text-muted tabular-nums">
                {picker.left} of {names.length} still to come
              </p>
            )}
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
              <button type="button" className="button-quiet mt-2" onClick={picker.forget}>
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
