import { CaseSensitive, Regex } from "lucide-react";
import { useEffect, useState } from "react";
import type { SearchMatch } from "@lathe/protocol/workspace";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";

const TYPING_PAUSE_MS = 200;

export function SearchSide() {
  const { search } = useArena();
  const { request, groups, truncated, problem, isSearching } = useStore(search.state);
  const [typed, setTyped] = useState(request.query);
  useEffect(() => {
    if (typed === search.state.get().request.query) return;
    const timer = setTimeout(() => void search.search({ query: typed }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, search]);
  const count = groups?.reduce((sum, group) => sum + group.matches.length, 0) ?? 0;

  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex items-center gap-0.5 p-2">
        <input
          id="search-query"
          type="search"
          aria-label="Search in files"
          placeholder="Search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && void search.search({ query: typed })}
          className="h-7 min-w-0 grow [&::-webkit-search-cancel-button]:appearance-none rounded-md border border-line bg-raised px-2 text-sm focus:border-accent focus:outline-none"
        />
        <IconButton
          size="sm"
          icon={CaseSensitive}
          label="Upper and lower case count"
          aria-pressed={request.caseSensitive}
          onClick={() => void search.search({ caseSensitive: !request.caseSensitive })}
        />
        <IconButton
          size="sm"
          icon={Regex}
          label="Regular expression"
          aria-pressed={request.regex}
          onClick={() => void search.search({ regex: !request.regex })}
        />
      </div>
      <p role="status" aria-label="Search" className="px-3 pb-1 text-xs text-muted">
        {isSearching
          ? "Searching…"
          : groups === null
            ? ""
            : `${describeCount(count, groups.length)}${truncated ? ", and more" : ""}`}
      </p>
      {problem !== null && (
        <Notice tone="danger" className="m-2">
          {problem}
        </Notice>
      )}
      <ul aria-label="Matches" className="min-h-0 grow overflow-y-auto pb-2">
        {groups?.map(({ path, matches }) => (
          <li key={path} className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
            <p className="truncate px-3 pt-1.5 pb-0.5 font-mono text-xs font-medium" title={path}>
              {path}
            </p>
            <ul>
              {matches.map((match) => (
                <MatchRow key={`${match.line}:${match.column}`} match={match} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function MatchRow({ match }: { match: SearchMatch }) {
  const { documents, files, workbench } = useArena();
  const { path, line, column, text } = match;
  const indent = text.length - text.trimStart().length;
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          files.reveal(path);
          void documents.open(path, { line, column });
          workbench.toggleCodeSide(false);
        }}
        className="flex w-full gap-2 px-3 py-0.5 text-left font-mono text-xs leading-5 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="w-7 shrink-0 text-right text-faint">{line}</span>
        <span className="truncate text-muted">
          {/* What stands far before the match would push it out of sight. */}
          {column - 1 - indent > 30 ? `…${text.slice(column - 16)}` : text.slice(indent)}
        </span>
      </button>
    </li>
  );
}

function describeCount(matches: number, files: number): string {
  if (matches === 0) return "Nothing found";
  return `${matches === 1 ? "1 match" : `${matches} matches`} in ${files === 1 ? "1 file" : `${files} files`}`;
}
