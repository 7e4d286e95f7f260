import { useCallback, useState } from "react";
import { useStored } from "../store/stored.ts";
import { Icon } from "../ui/icons.tsx";
import { CopyButton } from "./copy-button.tsx";
import {
  type CharacterSet,
  entropyBits,
  makePassword,
  MAX_LENGTH,
  MAX_WORDS,
  MIN_LENGTH,
  MIN_WORDS,
  type PasswordRules,
  readRules,
  SET_LABELS,
  SET_NAMES,
  strengthOf,
} from "./password.ts";
import { PASSWORD_WORDS } from "./password-words.ts";
import { randomBits } from "./random-bits.ts";
import { SwitchRow } from "./switch-row.tsx";
import { ToolPanel } from "./tool-panel.tsx";

interface PasswordMakerProps {
  title?: string;
  /** What it begins with. */
  kind?: PasswordRules["kind"];
  /** How many characters or words at first. */
  length?: number;
  /** For the rules; passwords are stored nowhere. */
  storageKey: string;
}

const FULL_BITS = 128;

export function PasswordMaker({ title, kind = "characters", length, storageKey }: PasswordMakerProps) {
  const read = useCallback(
    (stored: unknown) =>
      readRules(stored, { kind, ...(length !== undefined && { [kind === "words" ? "words" : "length"]: length }) }),
    [kind, length],
  );
  const [rules, setRules] = useStored(storageKey, read);
  const [password, setPassword] = useState(() => makePassword(rules, PASSWORD_WORDS, randomBits));
  const bits = Math.floor(entropyBits(rules, PASSWORD_WORDS.length));
  const isWords = rules.kind === "words";

  function change(changed: Partial<PasswordRules>) {
    const next = { ...rules, ...changed };
    setRules(next);
    setPassword(makePassword(next, PASSWORD_WORDS, randomBits));
  }
  function toggleSet(name: CharacterSet) {
    const sets = SET_NAMES.filter((each) => (each === name) !== rules.sets.includes(each));
    if (sets.length > 0) change({ sets });
  }

  return (
    <ToolPanel title={title} name="Password maker">
      <div className="mx-auto max-w-xl space-y-6">
        <div className="rounded-card border border-line bg-field p-4 sm:p-5">
          <output aria-label="Password" className="block min-h-14 font-mono text-xl wrap-anywhere sm:text-2xl">
            {password}
          </output>
          <div aria-hidden="true" className="mt-3 h-1.5 overflow-hidden rounded-full bg-line">
            <div
              className="h-full rounded-full bg-accent transition-[width] motion-reduce:transition-none"
              style={{ width: `${Math.min(100, (bits / FULL_BITS) * 100)}%` }}
            />
          </div>
          <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="text-sm text-muted tabular-nums">
              <span className="inline-block font-medium text-ink first-letter:uppercase">{strengthOf(bits)}</span>,{" "}
              {bits} bits
            </p>
            <div className="flex flex-wrap gap-2">
              <button type="button" className="button-quiet" onClick={() => change({})}>
                <Icon name="shuffle" />
                Another
              </button>
              <CopyButton text={password} name="password" />
            </div>
          </div>
        </div>
        <div
          role="radiogroup"
          aria-label="Made of"
          className="rounded-control grid grid-cols-2 gap-1 border border-line bg-canvas p-1"
        >
          {(["characters", "words"] as const).map((kind) => (
            <label
              key={kind}
              className="rounded-control grid min-h-11 cursor-pointer place-items-center text-sm font-medium hover:bg-ink/5 has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={storageKey}
                className="sr-only"
                checked={rules.kind === kind}
                onChange={() => change({ kind })}
              />
              {kind === "words" ? "Words" : "Characters"}
            </label>
          ))}
        </div>
        <label className="block">
          <span className="flex justify-between text-sm font-medium">
            {isWords ? "Words" : "Length"}
            <span className="tabular-nums">{isWords ? rules.words : rules.length}</span>
          </span>
          <input
            type="range"
            min={isWords ? MIN_WORDS : MIN_LENGTH}
            max={isWords ? MAX_WORDS : MAX_LENGTH}
            value={isWords ? rules.words : rules.length}
            className="mt-1 h-8 w-full cursor-pointer accent-accent"
            onChange={(event) =>
              change(isWords ? { words: Number(event.target.value) } : { length: Number(event.target.value) })
            }
          />
        </label>
        {!isWords && (
          <>
            <div role="group" aria-label="Characters" className="grid grid-cols-2 gap-2 @sm:grid-cols-4">
              {SET_NAMES.map((name) => (
                <button
                  key={name}
                  type="button"
                  aria-pressed={rules.sets.includes(name)}
                  className="button-quiet font-mono aria-pressed:border-accent aria-pressed:bg-accent/12"
                  onClick={() => toggleSet(name)}
                >
                  {rules.sets.includes(name) && <Icon name="check" className="size-4" />}
                  {SET_LABELS[name]}
                </button>
              ))}
            </div>
            <SwitchRow
              label="Without I, l, 1, O, o and 0"
              isOn={rules.withoutAlike}
              onChange={(withoutAlike) => change({ withoutAlike })}
            />
          </>
        )}
        <p className="text-sm text-muted">Made on this device, and stored nowhere.</p>
      </div>
    </ToolPanel>
  );
}
