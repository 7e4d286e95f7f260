import { CaseSensitive, ChevronRight, Ellipsis, Regex, Replace, ReplaceAll, WholeWord, X } from "lucide-react";
import { useEffect, useState, type InputHTMLAttributes } from "react";
import type { SearchMatch } from "@lathe/protocol/workspace";
import { useStore } from "../../store/use-store.ts";
import { classNames } from "../../ui/class-names.ts";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useArena } from "../arena-context.tsx";
import type { LineMatch } from "./replace-matches.ts";
import type { SearchForm, SearchGroup } from "./search-store.ts";

const TYPING_PAUSE_MS = 200;

export function SearchSide() {
  const { search } = useArena();
  const { request, replacement, groups, truncated, problem, isSearching, isReplacing } = useStore(search.state);
  const [isReplaceOpen, setIsReplaceOpen] = useState(replacement !== "");
  const [areMoreOpen, setAreMoreOpen] = useState(request.include !== "" || request.exclude !== "");
  const [isAsking, setIsAsking] = useState(false);
  const count = groups?.reduce((sum, group) => sum + group.matches.length, 0) ?? 0;
  const replaceAll = (): void => void search.replace((groups ?? []).map((group) => group.path));

  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex gap-0.5 p-2">
        <button
          type="button"
          aria-label="Replace"
          aria-expanded={isReplaceOpen}
          onClick={() => setIsReplaceOpen(!isReplaceOpen)}
          className="flex w-4.5 shrink-0 items-center justify-center self-stretch rounded-sm text-faint hover:bg-hover hover:text-ink"
        >
          <ChevronRight aria-hidden className={classNames("size-3.5", isReplaceOpen && "rotate-90")} />
        </button>
        <div className="flex min-w-0 grow flex-col gap-1">
          <FormField id="search-query" type="search" label="Search in files" placeholder="Search" name="query" />
          {isReplaceOpen && (
            <div className="flex items-center gap-0.5">
              <input
                aria-label="Replace with"
                placeholder="Replace"
                value={replacement}
                onChange={(event) => void search.setReplacement(event.target.value)}
                className={FIELD}
              />
              <IconButton
                size="sm"
                icon={ReplaceAll}
                label="Replace all"
                disabled={count === 0 || isReplacing}
                onClick={() => setIsAsking(true)}
              />
            </div>
          )}
          <div className="flex items-center gap-0.5">
            <Toggle icon={CaseSensitive} label="Upper and lower case count" name="caseSensitive" />
            <Toggle icon={WholeWord} label="Whole words" name="word" />
            <Toggle icon={Regex} label="Regular expression" name="regex" />
            <span className="grow" />
            <IconButton
              size="sm"
              icon={Ellipsis}
              label="Choose files"
              aria-expanded={areMoreOpen}
              onClick={() => setAreMoreOpen(!areMoreOpen)}
            />
          </div>
          {areMoreOpen && (
            <>
              <FormField label="Files to include" placeholder="Include: src, *.css" name="include" />
              <FormField label="Files to exclude" placeholder="Exclude: *.test.ts" name="exclude" />
            </>
          )}
        </div>
      </div>
      <p role="status" aria-label="Search" className="px-3 pb-1 text-xs text-muted">
        {isReplacing
          ? "Replacing…"
          : isSearching
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
        {groups?.map((group) => (
          <FileMatches key={group.path} group={group} isReplaceOpen={isReplaceOpen} />
        ))}
      </ul>
      {isAsking && groups !== null && (
        <ConfirmDialog
          title={`Replace in ${groups.length === 1 ? "1 file" : `${groups.length} files`}?`}
          description={`Every match becomes “${replacement}”. It can be undone, and the versions keep how the files were.${truncated ? " There are more matches than are listed: only the listed files are changed." : ""}`}
          confirmLabel="Replace all"
          onConfirm={replaceAll}
          onClose={() => setIsAsking(false)}
        />
      )}
    </div>
  );
}

const FIELD =
  "h-7 w-full min-w-0 grow [&::-webkit-search-cancel-button]:appearance-none rounded-md border border-line bg-raised px-2 text-sm focus:border-accent focus:outline-none";

interface FormFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  name: "query" | "include" | "exclude";
}

/** Searches after a pause in typing, or at once with Enter. */
function FormField({ label, name, ...rest }: FormFieldProps) {
  const { search } = useArena();
  const [typed, setTyped] = useState(() => search.state.get().request[name]);
  useEffect(() => {
    if (typed === search.state.get().request[name]) return;
    const timer = setTimeout(() => void search.search({ [name]: typed }), TYPING_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, name, search]);
  return (
    <input
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && void search.search({ [name]: typed })}
      className={FIELD}
      {...rest}
    />
  );
}

interface ToggleProps {
  icon: typeof Regex;
  label: string;
  name: keyof Pick<SearchForm, "caseSensitive" | "word" | "regex">;
}

function Toggle({ icon, label, name }: ToggleProps) {
  const { search } = useArena();
  const { request } = useStore(search.state);
  return (
    <IconButton
      size="sm"
      icon={icon}
      label={label}
      aria-pressed={request[name]}
      onClick={() => void search.search({ [name]: !request[name] })}
    />
  );
}

function FileMatches({ group: { path, matches }, isReplaceOpen }: { group: SearchGroup; isReplaceOpen: boolean }) {
  const { search } = useArena();
  const [isOpen, setIsOpen] = useState(true);
  return (
    <li className="[contain-intrinsic-size:auto_5rem] [content-visibility:auto]">
      <div className="group flex items-center gap-0.5 pr-1">
        <button
          type="button"
          aria-expanded={isOpen}
          title={path}
          onClick={() => setIsOpen(!isOpen)}
          className="flex min-w-0 grow items-center gap-1 py-1 pl-2 text-left font-mono text-xs font-medium focus-visible:-outline-offset-2"
        >
          <ChevronRight aria-hidden className={classNames("size-3 shrink-0 text-faint", isOpen && "rotate-90")} />
          <span className="truncate">{path}</span>
          <span className="shrink-0 rounded-full bg-hover px-1.5 font-sans text-muted tabular-nums">
            {matches.length}
          </span>
        </button>
        {isReplaceOpen && (
          <IconButton
            size="sm"
            icon={Replace}
            label={`Replace all in ${path}`}
            onClick={() => void search.replace([path])}
          />
        )}
        <IconButton size="sm" icon={X} label={`Leave out ${path}`} onClick={() => search.dismiss(path)} />
      </div>
      {isOpen && (
        <ul>
          {matches.map((match) => (
            <MatchRow key={`${match.line}:${match.column}`} match={match} isReplaceOpen={isReplaceOpen} />
          ))}
        </ul>
      )}
    </li>
  );
}

function MatchRow({ match, isReplaceOpen }: { match: SearchMatch; isReplaceOpen: boolean }) {
  const { documents, files, workbench, search } = useArena();
  const { preview, isReplacing } = useStore(search.state);
  const { path, line, column, text } = match;
  const indent = text.length - text.trimStart().length;
  // What stands far before the match would push it out of sight.
  const start = column - 1 - indent > 30 ? column - 16 : indent;
  const found = isReplaceOpen ? preview?.(text).find((other) => other.start === column - 1) : undefined;
  return (
    <li className="group flex items-center pr-1">
      <button
        type="button"
        onClick={() => {
          files.reveal(path);
          void documents.open(path, { line, column });
          workbench.leaveCodeSide();
        }}
        className="flex min-w-0 grow gap-2 px-3 py-0.5 text-left font-mono text-xs leading-5 hover:bg-hover focus-visible:-outline-offset-2"
      >
        <span className="w-7 shrink-0 text-right text-faint">{line}</span>
        <span className="truncate text-muted">
          {start > indent && "…"}
          {found === undefined ? text.slice(start) : <Replaced text={text} start={start} match={found} />}
        </span>
      </button>
      {isReplaceOpen && (
        <IconButton
          size="sm"
          icon={Replace}
          label={`Replace in line ${line} of ${path}`}
          disabled={isReplacing}
          onClick={() => void search.replace([path], { line, column })}
          className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
        />
      )}
    </li>
  );
}

function Replaced({ text, start, match }: { text: string; start: number; match: LineMatch }) {
  return (
    <>
      {text.slice(start, match.start)}
      <del className="bg-danger-soft text-danger">{text.slice(match.start, match.end)}</del>
      <ins className="bg-success-soft text-success no-underline">{match.replacement}</ins>
      {text.slice(match.end)}
    </>
  );
}

function describeCount(matches: number, files: number): string {
  if (matches === 0) return "Nothing found";
  return `${matches === 1 ? "1 match" : `${matches} matches`} in ${files === 1 ? "1 file" : `${files} files`}`;
}
