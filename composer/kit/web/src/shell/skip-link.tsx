import type { MouseEvent } from "react";

/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  function skip(event: MouseEvent) {
    // The address stays that of the page.
    event.preventDefault();
    document.querySelector("main")?.focus();
  }

  return (
    <a href="#pageContent" className="button-primary fixed top-2 left-2 z-50 not-focus:-translate-y-16" onClick={skip}>
      Skip to content
    </a>
  );
}
