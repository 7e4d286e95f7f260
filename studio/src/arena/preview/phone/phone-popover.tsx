import { QrCode } from "lucide-react";
import { Popover } from "radix-ui";
import { lazy, Suspense, useState } from "react";
import { useStore } from "../../../store/use-store.ts";
import { classNames } from "../../../ui/class-names.ts";
import { FLOATING } from "../../../ui/floating.ts";
import { IconButton } from "../../../ui/icon-button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { useArena } from "../../arena-context.tsx";
import { PhoneAnnouncer } from "./phone-announcer.tsx";
import { usePhoneShare } from "./use-phone-share.ts";

const PhonePanel = lazy(async () => ({ default: (await import("./phone-panel.tsx")).PhonePanel }));

/** The way to the app on one's own phone, and how many have it open. */
export function PhonePopover() {
  const { preview } = useArena();
  const [isOpen, setIsOpen] = useState(false);
  const port = useLastPort(useStore(preview.state, ({ target }) => target?.port ?? null));
  const sharing = usePhoneShare({ port, isLookedAt: isOpen, needsApp: true });
  if (port === null) return null;
  const isOn = sharing.share?.isOn === true;
  const count = isOn ? sharing.share?.devices.length : 0;
  const isReachable = sharing.share?.links.length !== 0;
  const label = !isOn ? "Phone" : describeShared(isReachable, count ?? 0);
  return (
    <Popover.Root open={isOpen} onOpenChange={setIsOpen}>
      <span className="relative flex">
        <Popover.Trigger asChild>
          <IconButton
            size="sm"
            icon={QrCode}
            label={label}
            className={isOn ? (isReachable ? "text-success" : "text-warning") : undefined}
          />
        </Popover.Trigger>
        {isOn && isReachable && (
          <span
            aria-hidden
            className="pointer-events-none absolute -top-0.5 -right-1 min-w-3.5 rounded-full bg-success-soft px-1 text-center text-[10px] leading-3.5 font-semibold text-success tabular-nums"
          >
            {count === 0 ? "•" : count}
          </span>
        )}
      </span>
      <PhoneAnnouncer devices={sharing.share?.devices} />
      <Popover.Portal>
        <Popover.Content
          aria-label="Phone"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={classNames(
            FLOATING,
            "max-h-(--radix-popover-content-available-height) w-90 max-w-[calc(100vw-1rem)] overflow-y-auto p-3",
          )}
        >
          <Suspense fallback={<Skeleton className="h-24 w-full" />}>
            <PhonePanel sharing={sharing} />
          </Suspense>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function describeShared(isReachable: boolean, count: number): string {
  if (!isReachable) return "Phone: no phone can reach it";
  return count === 0 ? "Phone: shared" : `Phone: ${count} connected`;
}

/** What was shared stays so while the app is away: starting again, or crashed. */
function useLastPort(port: number | null): number | null {
  const [last, setLast] = useState(port);
  if (port !== null && port !== last) setLast(port);
  return port ?? last;
}
