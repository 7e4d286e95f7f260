import { useId, useRef, useState } from "react";
import type { Option } from "../records/find-options.ts";
import { Combobox } from "./combobox.tsx";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";
import { RemovableChip } from "./removable-chip.tsx";

interface ChipsInputProps extends Omit<FieldProps<readonly string[]>, "value" | "onChange"> {
  chosen: readonly Option[];
  /** What else can be chosen. */
  options: readonly Option[];
  onAdd: (option: Option) => void;
  onRemove: (option: Option) => void;
  /** Text that is none of the options; without it only they can be chosen. */
  onEnter?: (typed: string) => void;
  placeholder: string;
}

/** Several of many: what was chosen, and an input that finds more. Backspace takes back the last. */
export function ChipsInput(props: ChipsInputProps) {
  const { label, error, required, chosen, options, onAdd, onRemove, onEnter, placeholder } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState("");

  function enter(text: string) {
    onEnter?.(text);
    setTyped("");
  }

  function remove(option: Option) {
    onRemove(option);
    setSaid(`Removed ${option.label}.`);
    // The button that was pressed is gone.
    frame.current?.querySelector("input")?.focus();
  }

  return (
    <Labelled id={id} label={label} error={error}>
      <div
        ref={frame}
        className="input flex flex-wrap items-center gap-1.5 p-1.5 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent"
      >
        {chosen.length > 0 && (
          <ul role="list" aria-label={`${label}: chosen`} className="contents">
            {chosen.map((option) => (
              <RemovableChip key={option.id} label={option.label} onRemove={() => remove(option)} />
            ))}
          </ul>
        )}
        <Combobox
          control={controlProps(id, { required: required === true && chosen.length === 0, error })}
          label={label}
          options={options}
          typed={typed}
          onType={(text) => {
            // A comma ends a tag; pasted text can hold several.
            const parts = text.split(",");
            if (onEnter === undefined || parts.length === 1) setTyped(text);
            else enter(text);
          }}
          onChoose={(option) => {
            onAdd(option);
            setTyped("");
            setSaid(`Added ${option.label}.`);
          }}
          onEnter={onEnter === undefined ? undefined : enter}
          onErase={() => {
            const last = chosen.at(-1);
            if (last !== undefined) remove(last);
          }}
          onBlur={() => {
            if (onEnter !== undefined && typed.trim() !== "") enter(typed);
            else setTyped("");
          }}
          placeholder={chosen.length === 0 ? placeholder : "Add another"}
          className="min-h-8 w-full bg-transparent px-1.5 outline-none placeholder:text-muted"
        />
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </Labelled>
  );
}
