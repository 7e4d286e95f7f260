import type { ComponentProps, KeyboardEvent } from "react";
import { classNames } from "./class-names.ts";

interface GrowingTextareaProps extends Omit<ComponentProps<"textarea">, "onSubmit"> {
  /** Enter; Shift+Enter breaks the line. */
  onSubmit: () => void;
}

/** A text box that grows with its text up to its maximum height. */
export function GrowingTextarea({ onSubmit, className, ...rest }: GrowingTextareaProps) {
  function handleKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    // While an input method composes, Enter chooses a candidate.
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onSubmit();
  }
  return (
    <textarea
      onKeyDown={handleKey}
      className={classNames("block w-full resize-none field-sizing-content bg-transparent outline-none", className)}
      {...rest}
    />
  );
}
