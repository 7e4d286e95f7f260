import {
  ArrowLeft,
  ArrowRight,
  ChevronDown,
  ExternalLink,
  Power,
  RotateCw,
  SquareDashedMousePointer,
  SquareTerminal,
  TriangleAlert,
} from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { CommandButton } from "../../commands/command-button.tsx";
import { useStore } from "../../store/use-store.ts";
import { useStudio } from "../../studio-context.tsx";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuChoice, MenuItem, MenuSeparator } from "../../ui/menu.tsx";
import { useArena } from "../arena-context.tsx";
import { DeviceMenu } from "./device-menu.tsx";
import { PickHint } from "./pick-hint.tsx";
import { PhonePopover } from "./phone/phone-popover.tsx";

export function AddressBar() {
  const { preview } = useArena();
  const { reports, consoleOpen, target, isPicking } = useStore(preview.state);
  const errors = reports.filter(({ report }) => report.level === "error").length;
  return (
    <div className="flex min-h-10 shrink-0 flex-wrap items-center justify-end gap-1 border-b border-line px-1.5 py-1">
      <CommandButton command="preview.back" icon={ArrowLeft} size="sm" />
      <CommandButton command="preview.forward" icon={ArrowRight} size="sm" />
      <CommandButton command="preview.reload" icon={RotateCw} size="sm" />
      {!isPicking && <RouteField />}
      <PickHint />
      <PortMenu />
      {target !== null && <PickButton />}
      {target !== null && <DeviceMenu />}
      {errors > 0 && !consoleOpen ? (
        <Button size="sm" look="danger" icon={TriangleAlert} onClick={() => preview.toggleConsole()}>
          {errors === 1 ? "1 error" : `${errors} errors`}
        </Button>
      ) : (
        <IconButton
          size="sm"
          icon={SquareTerminal}
          label="Console"
          aria-pressed={consoleOpen}
          onClick={() => preview.toggleConsole()}
        />
      )}
      {target !== null && <CommandButton command="preview.open" icon={ExternalLink} size="sm" />}
      <PhonePopover />
      <AppMenu />
    </div>
  );
}

function PickButton() {
  const { preview } = useArena();
  const isPicking = useStore(preview.state, (view) => view.isPicking);
  const place = useRef<HTMLSpanElement>(null);
  const wasPicking = useRef(false);
  useEffect(() => {
    // Nothing was picked: the keys come back from the page to where they were.
    if (wasPicking.current && !isPicking && document.activeElement instanceof HTMLIFrameElement)
      place.current?.querySelector("button")?.focus();
    wasPicking.current = isPicking;
  }, [isPicking]);
  return (
    <span ref={place} className="flex">
      <CommandButton command="preview.pick" icon={SquareDashedMousePointer} size="sm" pressed={isPicking} />
    </span>
  );
}

function RouteField() {
  const { preview } = useArena();
  const { route, target } = useStore(preview.state);
  const [typed, setTyped] = useState<string | null>(null);
  // The page went elsewhere by itself: what was typed is out of date.
  useEffect(() => setTyped(null), [route]);
  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter") return;
    preview.navigate(event.currentTarget.value);
    setTyped(null);
  }
  return (
    <input
      aria-label="Address"
      spellCheck={false}
      autoComplete="off"
      title={target === null ? undefined : target.origin + route}
      disabled={target === null}
      value={typed ?? route}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => setTyped(null)}
      onKeyDown={handleKey}
      className="h-6.5 min-w-0 grow basis-40 rounded-md border border-line bg-ground px-2 font-mono text-xs transition-colors focus:border-accent focus:outline-none disabled:opacity-60"
    />
  );
}

function PortMenu() {
  const { preview, app } = useArena();
  const { ports } = useStore(app.state);
  const { target } = useStore(preview.state);
  if (ports.length < 2 || target === null) return null;
  return (
    <Menu
      label="Port"
      trigger={
        <button
          type="button"
          aria-label={`Port ${target.port}`}
          className="inline-flex h-6.5 items-center gap-0.5 rounded-md px-1.5 font-mono text-xs text-muted hover:bg-hover hover:text-ink"
        >
          :{target.port}
          <ChevronDown aria-hidden className="size-3" />
        </button>
      }
    >
      {ports.map((port) => (
        <MenuChoice key={port} isChosen={port === target.port} onSelect={() => void preview.choosePort(port)}>
          Port {port}
        </MenuChoice>
      ))}
    </Menu>
  );
}

function AppMenu() {
  const { app } = useArena();
  const { commands } = useStudio();
  const { phase } = useStore(app.state).app;
  const isRunning = phase === "ready" || phase === "installing" || phase === "starting";
  return (
    <Menu
      label="App"
      trigger={<IconButton size="sm" icon={Power} label="App" className={isRunning ? "text-success" : undefined} />}
    >
      <MenuItem onSelect={() => undefined} disabled>
        {PHASES[phase]}
      </MenuItem>
      <MenuSeparator />
      {!isRunning && <MenuItem onSelect={() => commands.run("app.start")}>Start</MenuItem>}
      <MenuItem onSelect={() => commands.run("app.restart")}>Restart</MenuItem>
      {isRunning && <MenuItem onSelect={() => commands.run("app.stop")}>Stop</MenuItem>}
    </Menu>
  );
}

const PHASES = {
  none: "There is no app yet",
  stopped: "The app is stopped",
  installing: "Installing packages",
  starting: "The app is starting",
  ready: "The app is running",
  crashed: "The app has crashed",
} as const;
