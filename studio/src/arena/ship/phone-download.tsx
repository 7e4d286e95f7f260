import type { Ship } from "@lathe/protocol/ship";
import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { describeError } from "../../api/http.ts";
import { useStore } from "../../store/use-store.ts";
import { Notice } from "../../ui/notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { Switch } from "../../ui/switch.tsx";
import { useArena } from "../arena-context.tsx";
import { PhoneLinkView } from "../preview/phone/phone-link-view.tsx";
import { PhoneNetwork } from "../preview/phone/phone-network.tsx";
import { usePhoneShare } from "../preview/phone/use-phone-share.ts";

/** The way of a package to a phone in the same network: a code that its camera reads. */
export function PhoneDownload({ ship }: { ship: Ship }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)} className="group">
      <summary className="inline-flex h-8 list-none items-center gap-1 rounded-md pr-2 font-medium hover:bg-hover [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden className="size-4 transition-transform group-open:rotate-90" strokeWidth={1.75} />
        Download it to a phone in this network
      </summary>
      {isOpen && <Download ship={ship} />}
    </details>
  );
}

function Download({ ship }: { ship: Ship }) {
  const { preview } = useArena();
  const port = useStore(preview.state, ({ target }) => target?.port ?? null);
  const sharing = usePhoneShare({ port, isLookedAt: true, needsApp: false });
  const { share, switchingTo, error } = sharing;
  if (error !== null) return <Notice tone="danger">{describeError(error)}</Notice>;
  if (share === undefined) return <Skeleton className="h-24 w-full" />;
  // The file comes whether the app runs or not.
  const problem = share.problem?.code === "app_not_running" ? null : share.problem;
  return (
    <div className="mt-1 max-w-96 space-y-3">
      <Switch
        label="Share with phones in this network"
        about="Anyone there who has the link can download this file and use the app, until you switch it off or Lathe stops."
        checked={switchingTo ?? share.isOn}
        isBusy={switchingTo !== null}
        onChange={(isOn) => sharing.set(isOn)}
      />
      {problem !== null && <Notice tone="warning">{problem.message}</Notice>}
      {share.isOn && switchingTo === null && (
        <PhoneNetwork share={{ ...share, problem }}>
          {(link) => (
            <PhoneLinkView address={link.ship + ship.shipId} label={`QR code to download ${ship.fileName}`}>
              <p>
                Scan with the Android phone’s camera. The browser warns of such files: choose to keep it, and open it
                when it is there.
              </p>
            </PhoneLinkView>
          )}
        </PhoneNetwork>
      )}
    </div>
  );
}
