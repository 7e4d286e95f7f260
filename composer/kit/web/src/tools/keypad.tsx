import { type KeyboardEvent, useState } from "react";
import { useStored } from "../store/stored.ts";
import { KEYPAD_KEYS, type KeypadKey } from "./keypad-keys.ts";
import { previewOf, readKeypad, takeResult, termsText } from "./keypad-state.ts";
import { ToolPanel } from "./tool-panel.tsx";

interface KeypadProps {
  title?: string;
  storageKey: string;
}

const LOOKS: Record<KeypadKey["kind"], string> = {
  number: "bg-canvas text-ink hover:bg-ink/8",
  function: "bg-ink/8 text-ink hover:bg-ink/15",
  operator: "bg-accent/15 text-ink hover:bg-accent/25",
  equals: "bg-accent text-on-accent hover:bg-accent/85",
};

/** A calculator that can be typed on while it has the focus. */
export function Keypad({ title, storageKey }: KeypadProps) {
  const [state, setState] = useStored(storageKey, readKeypad);
  const [said, setSaid] = useState("");
  const shown = termsText(state.terms);
  const preview = previewOf(state);

  function press(key: KeypadKey) {
    const next = key.press(state);
    setState(next);
    if (key.kind === "equals") setSaid(termsText(next.terms));
  }
  function type(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // Enter presses a key that has the focus by Tab; everything else is typed.
    const isOnButton = event.target instanceof HTMLButtonElement;
    const key = KEYPAD_KEYS.find(({ typed }) => typed.includes(event.key));
    if (key === undefined || (event.key === "Enter" && isOnButton)) return;
    event.preventDefault();
    press(key);
  }

  return (
    <ToolPanel title={title} name="Calculator">
      <div className="mx-auto grid max-w-sm gap-6 @2xl:max-w-3xl @2xl:grid-cols-[24rem_1fr]" onKeyDown={type}>
        <div>
          <div
            tabIndex={0}
            role="group"
            aria-label="Display: digits and operators can be typed"
            className="rounded-card mb-3 flex min-h-28 flex-col items-end justify-end border border-line bg-field px-4 py-3 text-right"
          >
            <p className="min-h-6 text-muted tabular-nums">{preview !== null && `= ${termsText([preview])}`}</p>
            <p
              className={`font-heading w-full font-semibold wrap-anywhere tabular-nums ${shown.length > 22 ? "text-xl" : shown.length > 12 ? "text-2xl" : "text-4xl"}`}
            >
              {shown}
            </p>
          </div>
          <div className="grid grid-cols-4 gap-2">
            {KEYPAD_KEYS.map((key) => (
              <button
                key={key.name}
                type="button"
                aria-label={key.name}
                className={`rounded-control min-h-14 cursor-pointer text-xl font-medium select-none active:scale-97 motion-reduce:active:scale-100 ${LOOKS[key.kind]}`}
                onClick={() => press(key)}
              >
                {key.sign}
              </button>
            ))}
          </div>
        </div>
        <div>
          <h3 className="mb-2 text-sm font-medium text-muted">Last results</h3>
          {state.history.length === 0 ? (
            <p className="text-sm text-muted">What you calculate is kept here, to go on with.</p>
          ) : (
            <ul className="space-y-1">
              {state.history.map(({ terms, result }, index) => (
                <li key={`${state.history.length - index}-${terms.join()}`}>
                  <button
                    type="button"
                    className="rounded-control flex min-h-11 w-full cursor-pointer flex-wrap items-baseline justify-between gap-x-3 px-2 py-1.5 text-left tabular-nums hover:bg-ink/5"
                    onClick={() => setState(takeResult(state, result))}
                  >
                    <span className="min-w-0 text-sm wrap-anywhere text-muted">{termsText(terms)}</span>
                    <span className="ml-auto font-medium">= {termsText([result])}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </ToolPanel>
  );
}
