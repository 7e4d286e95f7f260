import type { ISearchOptions, SearchAddon } from "@xterm/addon-search";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { readColor } from "../../theme/theme-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";

interface TerminalSearchProps {
  search: SearchAddon;
  onEnd: () => void;
}

/** Looks through a terminal and what it keeps, from the newest line up. */
export function TerminalSearch({ search, onEnd }: TerminalSearchProps) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<{ resultIndex: number; resultCount: number } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const results = search.onDidChangeResults(setFound);
    return () => {
      results.dispose();
      search.clearDecorations();
    };
  }, [search]);
  const options = (): ISearchOptions => ({ decorations: createMarks() });

  return (
    <div
      role="search"
      aria-label="Terminal"
      className="absolute top-1.5 right-4 left-4 z-10 flex animate-appear items-center gap-0.5 rounded-lg border border-line bg-raised p-1 shadow-float sm:left-auto"
    >
      <input
        autoFocus
        ref={field}
        aria-label="Search in the terminal"
        placeholder="Search"
        spellCheck={false}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          const { value } = event.target;
          setQuery(value);
          if (value === "") {
            search.clearDecorations();
            setFound(null);
          } else search.findPrevious(value, { ...options(), incremental: true });
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") onEnd();
          else if (event.key === "f" && (event.ctrlKey || event.metaKey)) field.current?.select();
          else if (event.key === "Enter" && event.shiftKey) search.findNext(query, options());
          else if (event.key === "Enter") search.findPrevious(query, options());
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
        className="h-6.5 w-44 min-w-0 grow bg-transparent px-2 text-sm outline-none"
      />
      <span role="status" className="shrink-0 px-1 text-xs text-muted">
        {query !== "" && found !== null && describeFound(found)}
      </span>
      <IconButton size="sm" icon={ChevronUp} label="Earlier" onClick={() => search.findPrevious(query, options())} />
      <IconButton size="sm" icon={ChevronDown} label="Later" onClick={() => search.findNext(query, options())} />
      <IconButton size="sm" icon={X} label="Close the search" onClick={onEnd} />
    </div>
  );
}

function describeFound({ resultIndex, resultCount }: { resultIndex: number; resultCount: number }): string {
  if (resultCount === 0) return "Not found";
  return resultIndex === -1 ? `${resultCount}+ found` : `${resultIndex + 1} of ${resultCount}`;
}

function createMarks(): NonNullable<ISearchOptions["decorations"]> {
  const accent = readColor("accent");
  return {
    matchBackground: readColor("match"),
    matchOverviewRuler: accent,
    activeMatchBackground: readColor("match-active"),
    activeMatchColorOverviewRuler: accent,
  };
}
