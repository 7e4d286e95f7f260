import type { PhoneLink, PhoneShare } from "@lathe/protocol/phone";
import { useState, type ReactNode } from "react";
import { Notice } from "../../../ui/notice.tsx";
import { Select } from "../../../ui/select.tsx";
import { isThisMachine } from "./is-this-machine.ts";

/** The network in which the phone is, where there are several, and what is to be shown for it. */
export function PhoneNetwork({ share, children }: { share: PhoneShare; children: (link: PhoneLink) => ReactNode }) {
  const [host, setHost] = useState<string>();
  // An address that leads every machine to itself leads no phone here.
  const links = share.links.filter((link) => !isThisMachine(link.host));
  // The best one comes first; the chosen one may have gone with its network.
  const link = links.find((each) => each.host === host) ?? links[0];
  if (link === undefined)
    return (
      share.problem === null && (
        <Notice tone="warning">
          This machine is in no network that a phone could be in. Connect it to Wi-Fi or by cable.
        </Notice>
      )
    );
  return (
    <>
      {links.length > 1 && (
        <div className="flex items-center gap-3">
          <span aria-hidden>Network</span>
          <Select
            label="Network"
            choices={links.map((each) => ({ value: each.host, label: each.network, about: each.host }))}
            value={link.host}
            onChange={setHost}
            className="grow"
          />
        </div>
      )}
      {children(link)}
    </>
  );
}
