import type { ModelInfo } from "@lathe/protocol/api";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { IconButton } from "../ui/icon-button.tsx";

interface RouteRowProps {
  model: string;
  name: string;
  /** Undefined: the server knows no such model any more. */
  info: ModelInfo | undefined;
  /** Counted from 1. */
  place: number;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function RouteRow({ model, name, info, place, isLast, onMove, onRemove, onKeyDown }: RouteRowProps) {
  const trouble = info === undefined ? "Not known here." : info.usable ? null : (info.reason ?? "Cannot be used now.");
  return (
    <li onKeyDown={onKeyDown} className="flex items-center gap-2 rounded-md px-1.5 py-0.5 hover:bg-hover">
      <span aria-hidden className="w-4 shrink-0 text-right text-faint">
        {place}
      </span>
      <span className="min-w-0 grow">
        <span className="block truncate font-medium" title={model}>
          {name}
        </span>
        {trouble !== null && <span className="block text-sm text-warning">{trouble} It is passed over.</span>}
      </span>
      <span className="flex shrink-0">
        <IconButton
          icon={ArrowUp}
          label={`Move ${name} up`}
          shortcut="Alt+↑"
          data-focus={`up ${model}`}
          disabled={place === 1}
          onClick={() => onMove(-1)}
        />
        <IconButton
          icon={ArrowDown}
          label={`Move ${name} down`}
          shortcut="Alt+↓"
          data-focus={`down ${model}`}
          disabled={isLast}
          onClick={() => onMove(1)}
        />
        <IconButton icon={X} label={`Remove ${name}`} data-focus={`remove ${model}`} onClick={onRemove} />
      </span>
    </li>
  );
}
