import type { Version } from "@lathe/protocol/workspace";
import { memo, useRef, type KeyboardEvent } from "react";
import { useStore } from "../../store/use-store.ts";
import { useArena } from "../arena-context.tsx";
import { describeDay, KINDS } from "./describe-version.ts";

interface VersionListProps {
  /** Newest first. */
  versions: readonly Version[];
  /** Somebody went on from the last one. */
  onEnd: () => void;
}

/** All versions by day. The arrow keys lead from one to the next. */
export function VersionList({ versions, onEnd }: VersionListProps) {
  const store = useArena().versions;
  const { selected, base } = useStore(store.state);
  const list = useRef<HTMLOListElement>(null);
  const now = Date.now();

  function move(event: KeyboardEvent): void {
    const rows = [...(list.current?.querySelectorAll("button") ?? [])];
    const index = rows.findIndex((row) => row === document.activeElement);
    const next = nextIndex(event.key, index, rows.length);
    if (index === -1 || next === null) return;
    event.preventDefault();
    rows[Math.min(next, rows.length - 1)]?.focus();
    if (next >= rows.length) onEnd();
  }

  return (
    <ol ref={list} aria-label="Versions" onKeyDown={move}>
      {versions.map((version, index) => {
        const day = describeDay(version.at, now);
        const before = versions[index - 1];
        return (
          <VersionRow
            key={version.versionId}
            version={version}
            day={before === undefined || describeDay(before.at, now) !== day ? day : null}
            isNow={index === 0}
            isSelected={version.versionId === selected}
            isBase={version.versionId === base}
          />
        );
      })}
    </ol>
  );
}

/** Null: the key does not lead anywhere. */
function nextIndex(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return index + 1;
    case "ArrowUp":
      return Math.max(0, index - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

interface VersionRowProps {
  version: Version;
  /** Above the first version of a day: which one. */
  day: string | null;
  isNow: boolean;
  isSelected: boolean;
  isBase: boolean;
}

const VersionRow = memo(function VersionRow({ version, day, isNow, isSelected, isBase }: VersionRowProps) {
  const { versions } = useArena();
  const { icon: Icon, words } = KINDS[version.kind];
  const at = new Date(version.at);
  return (
    <li className="border-b border-line [contain-intrinsic-height:auto_3.25rem] [content-visibility:auto]">
      {day !== null && <h2 className="bg-ground px-3 py-1 text-xs font-medium text-muted">{day}</h2>}
      <button
        type="button"
        aria-current={isSelected || isBase ? "true" : undefined}
        onClick={() => void versions.select(version.versionId)}
        className="flex w-full items-start gap-2.5 px-3 py-2 text-left transition-colors hover:bg-hover focus-visible:-outline-offset-2 aria-current:bg-hover"
      >
        <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-faint" strokeWidth={1.75} />
        <span className="min-w-0 grow">
          <span className="flex items-baseline gap-2">
            <span className="min-w-0 grow truncate font-medium">{version.message}</span>
            {isNow && <span className="shrink-0 text-xs font-medium text-accent">Now</span>}
            {isBase && <span className="shrink-0 text-xs font-medium text-muted">Compared</span>}
          </span>
          <span className="flex gap-1.5 text-sm text-muted">
            <span>{words}</span>·
            <time dateTime={at.toISOString()} title={at.toLocaleString()}>
              {at.toLocaleTimeString(undefined, { hour: "2-digit", minute: "2-digit" })}
            </time>
            ·<span>{version.changedPaths === 1 ? "1 file" : `${version.changedPaths} files`}</span>
          </span>
        </span>
      </button>
    </li>
  );
});
