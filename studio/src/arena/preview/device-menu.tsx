import type { PageSize } from "@lathe/protocol/page";
import { Monitor, RotateCwSquare, Smartphone, Tablet, type LucideIcon } from "lucide-react";
import { useStore } from "../../store/use-store.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, MenuChoice } from "../../ui/menu.tsx";
import { useArena } from "../arena-context.tsx";
import { deviceSize, ZOOMS } from "./device-store.ts";

const DEVICES: Record<PageSize, { label: string; icon: LucideIcon }> = {
  desktop: { label: "Desktop", icon: Monitor },
  tablet: { label: "Tablet", icon: Tablet },
  phone: { label: "Phone", icon: Smartphone },
};

/** Which device the preview stands for. */
export function DeviceMenu() {
  const { device } = useArena();
  const { size } = useStore(device.state);
  const { label, icon } = DEVICES[size];
  return (
    <Menu label="Device" trigger={<IconButton size="sm" icon={icon} label={`Device: ${label}`} />}>
      {(["desktop", "tablet", "phone"] as const).map((each) => (
        <MenuChoice key={each} isChosen={each === size} onSelect={() => device.choose({ size: each })}>
          {DEVICES[each].label}
        </MenuChoice>
      ))}
    </Menu>
  );
}

/** Size, rotation and zoom of the device that is shown. */
export function DeviceBar() {
  const { device } = useArena();
  const choice = useStore(device.state);
  const size = deviceSize(choice);
  if (size === null) return null;
  return (
    <div
      role="toolbar"
      aria-label="Device frame"
      className="flex h-8 shrink-0 items-center justify-center gap-1 border-b border-line bg-ground px-2 text-sm text-muted"
    >
      <span className="tabular-nums">
        {DEVICES[choice.size].label} {size.width} × {size.height}
      </span>
      <IconButton
        size="sm"
        icon={RotateCwSquare}
        label="Rotate"
        aria-pressed={choice.isTurned}
        onClick={() => device.turn()}
      />
      <Menu
        label="Zoom"
        trigger={
          <button
            type="button"
            aria-label={`Zoom: ${formatZoom(choice.zoom)}`}
            className="h-6.5 rounded-md px-1.5 tabular-nums hover:bg-hover hover:text-ink"
          >
            {formatZoom(choice.zoom)}
          </button>
        }
      >
        {(["fit", ...ZOOMS] as const).map((zoom) => (
          <MenuChoice key={zoom} isChosen={zoom === choice.zoom} onSelect={() => device.choose({ zoom })}>
            {formatZoom(zoom)}
          </MenuChoice>
        ))}
      </Menu>
    </div>
  );
}

function formatZoom(zoom: "fit" | number): string {
  return zoom === "fit" ? "Fit" : `${zoom} %`;
}
