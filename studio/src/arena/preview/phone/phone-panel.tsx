import type { PhoneShare } from "@lathe/protocol/phone";
import { useState } from "react";
import { describeError } from "../../../api/http.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { Switch } from "../../../ui/switch.tsx";
import { isThisMachine } from "./is-this-machine.ts";
import { PhoneDevices } from "./phone-devices.tsx";
import { PhoneLinkTabs } from "./phone-link-tabs.tsx";
import type { PhoneSharing } from "./use-phone-share.ts";

const ABOUT =
  "Whoever is in this network and has the link can use the app. It ends when you switch it off, and with the server.";

export function PhonePanel({ sharing }: { sharing: PhoneSharing }) {
  const { share, switchingTo, error } = sharing;
  return (
    <div className="space-y-3">
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
            disabled={switchingTo !== null}
            onChange={(isOn) => sharing.set(isOn)}
          />
          <p role="status" aria-label="Sharing" className="text-sm text-muted empty:hidden">
            {switchingTo === null ? null : switchingTo ? "Opening a way for phones…" : "Closing it…"}
          </p>
          {share.problem !== null && <Notice tone="warning">{share.problem.message}</Notice>}
          {share.isOn && switchingTo === null && <Shared share={share} />}
        </>
      )}
    </div>
  );
}

function Shared({ share }: { share: PhoneShare }) {
  const [host, setHost] = useState<string>();
  // An address that leads every machine to itself leads no phone here.
  const links = share.links.filter((link) => !isThisMachine(link.host));
  // The best one comes first; the chosen one may have gone with its network.
  const link = links.find((each) => each.host === host) ?? links[0];
  if (link === undefined)
    return (
      share.problem === null && (
        <Notice tone="warning">
          This machine is in no network that a phone could be in. Connect it to a Wi-Fi, or by cable.
        </Notice>
      )
    );
  return (
    <>
      {links.length > 1 && (
        <Select
          label="Network"
          choices={links.map((each) => ({ value: each.host, label: each.network, about: each.host }))}
          value={link.host}
          onChange={setHost}
          className="w-full"
        />
      )}
      <PhoneLinkTabs link={link} sdk={share.sdk} />
      <PhoneDevices devices={share.devices} port={share.port} />
    </>
  );
}
