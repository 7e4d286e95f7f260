import { useEffect, useRef } from "react";
import { describeError } from "../../../api/http.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { PhoneDevices } from "./phone-devices.tsx";
import { PhoneLinkTabs } from "./phone-link-tabs.tsx";
import { PhoneNetwork } from "./phone-network.tsx";
import type { PhoneSharing } from "./use-phone-share.ts";

const ABOUT = "Anyone there who has the link can use the app, until you switch it off or Lathe stops.";

export function PhonePanel({ sharing }: { sharing: PhoneSharing }) {
  const { share, switchingTo, hasEnded, error } = sharing;
  const panel = useFocusOnceKnown(share !== undefined);
  return (
    <div ref={panel} className="flex flex-col gap-3">
      {error !== null && (
        <Notice
          tone="danger"
          actions={
            <Button size="sm" onClick={() => sharing.ask()}>
              Try again
            </Button>
          }
        >
          {describeError(error)}
        </Notice>
      )}
      {share === undefined ? (
        error === null && <Skeleton className="h-24 w-full" />
      ) : (
        <>
          <Switch
            label="Share with phones in this network"
            about={ABOUT}
            checked={switchingTo ?? share.isOn}
            isBusy={switchingTo !== null}
            onChange={(isOn) => sharing.set(isOn)}
          />
          <p role="status" aria-label="Sharing" className="text-sm text-muted empty:hidden">
            {switchingTo === null ? null : switchingTo ? "Opening a port for phones…" : "Closing the port…"}
          </p>
          {hasEnded && (
            <Notice tone="info">
              Sharing has ended: Lathe was started again, or it was switched off elsewhere. Phones need the new code.
            </Notice>
          )}
          {share.problem !== null && <Notice tone="warning">{share.problem.message}</Notice>}
          {/* What was known before something failed may hold no more: a code that leads nowhere helps nobody. */}
          {share.isOn && switchingTo === null && error === null && (
            <PhoneNetwork share={share}>
              {(link) => (
                <>
                  <PhoneLinkTabs link={link} sdk={share.sdk} />
                  <PhoneDevices devices={share.devices} link={link} port={share.port} />
                </>
              )}
            </PhoneNetwork>
          )}
        </>
      )}
    </div>
  );
}

/** The panel comes after its popover was opened, which then has the focus itself: it goes on to the panel's first control. */
function useFocusOnceKnown(isKnown: boolean) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isKnown || panel.current?.parentElement !== document.activeElement) return;
    panel.current?.querySelector("button")?.focus();
  }, [isKnown]);
  return panel;
}
