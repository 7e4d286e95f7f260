import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { findOptions, type Option } from "../records/find-options.ts";

interface ComboboxProps {
  /** What ties the input to its label and error: see controlProps. */
  control: { id: string; required?: boolean; "aria-invalid": boolean; "aria-describedby": string };
  /** Of the list. */
  label: string;
  options: readonly Option[];
  typed: string;
  onType: (typed: string) => void;
  onChoose: (option: Option) => void;
  /** Enter, with none of the options picked out. */
  onEnter?: (typed: string) => void;
  /** Backspace in the empty input. */
  onErase?: () => void;
  onBlur?: () => void;
  /** All options are shown until something else is typed than what stands there at first. */
  showsAll?: boolean;
  placeholder?: string;
  className?: string;
}

/** More are found by typing. */
const MOST_SHOWN = 50;

/** An input with a list of what can be chosen, which shrinks while one types. Arrow keys and Enter choose. */
export function Combobox(props: ComboboxProps) {
  const { control, label, options, typed, onType, onChoose, onEnter, onErase, onBlur, showsAll = false } = props;
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const found = (showsAll ? options : findOptions(options, typed)).slice(0, MOST_SHOWN);
  const isShown = isOpen && found.length > 0;
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (isShown) list.current?.scrollIntoView({ block: "nearest" });
  }, [isShown]);

  const activeOption = isShown ? found[active] : undefined;

  function choose(option: Option) {
    onChoose(option);
    close();
  }

  function close() {
    setIsOpen(false);
    setActive(-1);
  }

  function move(to: number) {
    setIsOpen(true);
    const next = found.length === 0 ? -1 : (to + found.length) % found.length;
    setActive(next);
    requestAnimationFrame(() => document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: "nearest" }));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(isShown ? active + 1 : 0);
    else if (event.key === "ArrowUp") move(active <= 0 ? found.length - 1 : active - 1);
    else if (event.key === "Enter" && activeOption !== undefined) choose(activeOption);
    else if (event.key === "Enter" && onEnter !== undefined && typed.trim() !== "") {
      onEnter(typed);
      close();
    } else if (event.key === "Enter" && isShown && typed.trim() !== "" && found[0] !== undefined) choose(found[0]);
    else if (event.key === "Escape" && isShown) close();
    else {
      if (event.key === "Backspace" && typed === "") onErase?.();
      return;
    }
    event.preventDefault();
  }

  return (
    <div className="relative min-w-24 flex-1">
      <input
        {...control}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={activeOption === undefined ? undefined : `${listId}-${active}`}
        placeholder={props.placeholder}
        className={props.className ?? "input"}
        value={typed}
        onChange={(event) => {
          onType(event.target.value);
          setIsOpen(true);
          setActive(-1);
        }}
        onClick={() => setIsOpen(true)}
        // What one types takes the place of what was chosen.
        onFocus={(event) => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          onBlur?.();
        }}
      />
      <ul
        ref={list}
        id={listId}
        role="listbox"
        aria-label={label}
        hidden={!isShown}
        // The input keeps the focus.
        onMouseDown={(event) => event.preventDefault()}
        className="panel absolute inset-x-0 top-full z-30 mt-1 scroll-my-3 max-h-64 min-w-48 overflow-y-auto overscroll-contain p-1"
      >
        {isShown &&
          found.map((option, index) => (
            <li
              key={option.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onClick={() => choose(option)}
              className="flex min-h-11 cursor-pointer items-center rounded-control px-3 py-2 wrap-anywhere hover:bg-ink/5 aria-selected:bg-accent aria-selected:text-on-accent"
            >
              {option.label}
            </li>
          ))}
      </ul>
      <p role="status" className="sr-only">
        {isOpen && typed !== "" && !showsAll && (found.length === 1 ? "1 found" : `${found.length} found`)}
      </p>
    </div>
  );
}
