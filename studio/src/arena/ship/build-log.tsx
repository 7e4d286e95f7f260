import { ChevronRight } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { removeEscapes } from "../../ui/remove-escapes.ts";

/** What the build prints; it stays at its end while it grows, unless somebody reads further up. */
export function BuildLog({ log, isOpenAtFirst }: { log: string; isOpenAtFirst: boolean }) {
  const [isOpen, setIsOpen] = useState(isOpenAtFirst);
  const text = removeEscapes(log).trimEnd();
  const box = useRef<HTMLPreElement>(null);
  const isAtEnd = useRef(true);
  useLayoutEffect(() => {
    if (isOpen && isAtEnd.current && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [isOpen, text]);
  if (text === "") return null;
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)} className="group">
      <summary className="inline-flex h-8 list-none items-center gap-1 rounded-md pr-2 font-medium hover:bg-hover [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" strokeWidth={1.75} />
        What the build printed
      </summary>
      <pre
        ref={box}
        // It scrolls, and so has to be reached by the keyboard.
        tabIndex={0}
        role="region"
        aria-label="Log of the build"
        onScroll={({ currentTarget }) => {
          const { scrollHeight, scrollTop, clientHeight } = currentTarget;
          isAtEnd.current = scrollHeight - scrollTop - clientHeight < 16;
        }}
        className="mt-1 max-h-60 overflow-auto rounded-md border border-line bg-ground p-2.5 font-mono text-xs whitespace-pre-wrap -outline-offset-2 wrap-anywhere"
      >
        {text}
      </pre>
    </details>
  );
}
