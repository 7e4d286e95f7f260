import { QrCode as QrCodeIcon } from "lucide-react";
import { Popover } from "radix-ui";
import { lazy, Suspense } from "react";
import { useStore } from "../../store/use-store.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { FLOATING } from "../../ui/floating.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useArena } from "../arena-context.tsx";
import { isThisMachine } from "./is-this-machine.ts";

const QrCode = lazy(() => import("./qr-code.tsx").then(({ QrCode: component }) => ({ default: component })));

/** The way to a phone's own browser, or why there is none. */
export function PhonePopover() {
  const { preview } = useArena();
  const { target, route } = useStore(preview.state);
  if (target === null) return null;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <IconButton size="sm" icon={QrCodeIcon} label="Phone" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label="Phone"
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className={classNames(FLOATING, "w-72 max-w-[calc(100vw-1rem)] space-y-2 p-3")}
        >
          {isThisMachine(new URL(target.origin).hostname) ? (
            <OnThisMachineOnly />
          ) : (
            <ForPhones address={target.origin + route} />
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ForPhones({ address }: { address: string }) {
  return (
    <>
      <p className="font-medium">On a phone in the same network</p>
      <Suspense fallback={<Skeleton className="aspect-square w-full" />}>
        <QrCode text={address} />
      </Suspense>
      <p className="font-mono text-xs wrap-anywhere text-muted">{address}</p>
    </>
  );
}

function OnThisMachineOnly() {
  const { device } = useArena();
  return (
    <>
      <p className="font-medium">A phone cannot reach this server</p>
      <p className="text-sm text-muted">
        It listens on this machine only. Where it listens is set by{" "}
        <code className="font-mono text-xs">LATHE_HOST</code>, which takes loopback addresses only, since Lathe has no
        accounts yet.
      </p>
      <Popover.Close asChild>
        <Button size="sm" onClick={() => device.choose({ size: "phone" })}>
          Show it at a phone’s size here
        </Button>
      </Popover.Close>
    </>
  );
}
