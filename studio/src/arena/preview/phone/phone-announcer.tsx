import type { PhoneDevice } from "@lathe/protocol/phone";
import { useEffect, useRef, useState } from "react";

/** Says to those who do not see the count that a phone has come, or has gone. */
export function PhoneAnnouncer({ devices }: { devices: readonly PhoneDevice[] | undefined }) {
  const before = useRef<readonly PhoneDevice[] | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (devices === undefined) return;
    // Those that were there when this page came are no news.
    const news = before.current === null ? "" : describeChange(before.current, devices);
    before.current = devices;
    if (news !== "") setSaid(news);
  }, [devices]);
  return (
    <span role="status" aria-label="Phones" className="sr-only">
      {said}
    </span>
  );
}

/** "" when the same ones are there. */
export function describeChange(before: readonly PhoneDevice[], now: readonly PhoneDevice[]): string {
  const without = (some: readonly PhoneDevice[], others: readonly PhoneDevice[]) =>
    some.filter(({ id }) => !others.some((other) => other.id === id));
  return [
    ...without(now, before).map(({ name }) => `${name} has connected.`),
    ...without(before, now).map(({ name }) => `${name} has left.`),
  ].join(" ");
}
