import type { PhoneDevice, PhoneLink } from "@lathe/protocol/phone";
import { Globe, Smartphone } from "lucide-react";
import { formatWhen } from "../../../ui/format-time.ts";

/** Who has the app open, or what may keep them away. */
export function PhoneDevices({
  devices,
  link,
  port,
}: {
  devices: readonly PhoneDevice[];
  link: PhoneLink;
  port: number | null;
}) {
  // Else it is a public address, which is reached from every network.
  const isLan = link.web.startsWith("http:");
  if (devices.length === 0)
    return (
      <p className="border-t border-line pt-2 text-sm text-muted">
        No phone yet.
        {isLan && " Put it into the same Wi-Fi: no guest network, no VPN."}
        {isLan && port !== null && ` A firewall may block port ${port}.`}
      </p>
    );
  const now = Date.now();
  return (
    <ul aria-label="Connected phones" className="space-y-1 border-t border-line pt-2">
      {devices.map(({ id, name, platform, since }) => {
        const Icon = platform === "web" ? Globe : Smartphone;
        return (
          <li key={id} className="flex items-center gap-2">
            <Icon aria-hidden className="size-4 shrink-0 text-success" strokeWidth={1.75} />
            <span className="min-w-0 grow truncate" title={name}>
              {name}
            </span>
            <span className="shrink-0 text-sm text-muted">{formatWhen(since, now)}</span>
          </li>
        );
      })}
    </ul>
  );
}
