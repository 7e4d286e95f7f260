import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from "react";
import { Icon } from "./icons.tsx";
import { controlProps, type FieldProps, Labelled } from "./labelled.tsx";
import { shrinkPicture } from "../records/shrink-picture.ts";

/** A picture as an address, or "" for none. It is chosen, dropped or pasted, and made small enough to be stored. */
export function ImageField({ label, value, error, required, onChange }: FieldProps<string>) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string>();
  const [isOver, setIsOver] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const [said, setSaid] = useState("");
  const shownError = fault ?? error;

  async function take(file: File) {
    setIsReading(true);
    setFault(undefined);
    const picture = await shrinkPicture(file);
    setIsReading(false);
    if (picture === null) {
      setFault(`“${file.name}” is not a picture that can be shown here.`);
      return;
    }
    onChange(picture);
    setSaid("The picture is there.");
  }

  function takeFrom(transfer: DataTransfer, event: DragEvent | ClipboardEvent) {
    const [file] = transfer.files;
    if (file === undefined) return;
    event.preventDefault();
    void take(file);
  }

  function remove() {
    onChange("");
    setFault(undefined);
    setSaid("Removed the picture.");
    input.current?.focus();
  }

  return (
    <Labelled id={id} label={label} error={shownError}>
      <div
        onPaste={(event) => takeFrom(event.clipboardData, event)}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={(event) => {
          setIsOver(false);
          event.preventDefault();
          takeFrom(event.dataTransfer, event);
        }}
        className={`relative flex flex-wrap items-center gap-3 rounded-control border-2 border-dashed p-3 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-accent ${isOver ? "border-accent bg-accent/12" : shownError === undefined ? "border-edge/60" : "border-danger"}`}
      >
        <input
          {...controlProps(id, { required: required === true && value === "", error: shownError })}
          ref={input}
          type="file"
          accept="image/*"
          className="sr-only"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) void take(file);
            // So that the same file can be chosen again.
            event.target.value = "";
          }}
        />
        {value === "" ? (
          <button
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className="flex min-h-16 flex-1 cursor-pointer items-center gap-3 text-left text-muted hover:text-ink"
            onClick={() => input.current?.click()}
          >
            <span className="grid size-11 shrink-0 place-items-center rounded-full bg-accent/12 text-accent">
              <Icon name="camera" />
            </span>
            <span>
              <span className="font-semibold text-ink underline underline-offset-4">
                {isReading ? "One moment …" : "Choose a picture"}
              </span>
              <span className="hidden text-sm pointer-fine:block">or drop or paste one here</span>
            </span>
          </button>
        ) : (
          <>
            <img src={value} alt="" className="max-h-40 max-w-full rounded-control object-contain" />
            <div className="flex flex-wrap gap-2">
              <button type="button" className="button-quiet" onClick={() => input.current?.click()}>
                Replace
                <span className="sr-only"> {label}</span>
              </button>
              <button type="button" className="button-quiet" onClick={remove}>
                Remove
                <span className="sr-only"> {label}</span>
              </button>
            </div>
          </>
        )}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </Labelled>
  );
}
