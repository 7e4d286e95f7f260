import type { PhoneLink } from "@lathe/protocol/phone";
import { lazy, Suspense, useState, type ReactNode } from "react";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import { Tabs } from "../../../ui/tabs.tsx";
import { ExpoGoNote } from "./expo-go-note.tsx";

const QrCode = lazy(async () => ({ default: (await import("./qr-code.tsx")).QrCode }));

/** The ways to the app: by Expo Go, where it is a project for that, and by the phone's browser. */
export function PhoneLinkTabs({ link, sdk }: { link: PhoneLink; sdk: number | null }) {
  const [tab, setTab] = useState("expo");
  const { app } = link;
  const inBrowser = (
    <PhoneLinkView address={link.web} label="QR code for the phone’s browser">
      <p>Scan with the phone’s camera: it opens in the browser.</p>
    </PhoneLinkView>
  );
  if (app === null) return inBrowser;
  const inExpoGo = (
    <PhoneLinkView address={app} label="QR code for Expo Go">
      {sdk !== null && <ExpoGoNote sdk={sdk} />}
      <p>Scan with Expo Go (Android) or the camera (iPhone).</p>
    </PhoneLinkView>
  );
  return (
    <Tabs
      label="Open with"
      look="dense"
      value={tab}
      onChange={setTab}
      tabs={[
        { id: "expo", label: "Expo Go", content: () => inExpoGo },
        { id: "browser", label: "Browser", content: () => inBrowser },
      ]}
    />
  );
}

/** What is to be known before the code is scanned, the code, and its address as text. */
function PhoneLinkView({ address, label, children }: { address: string; label: string; children: ReactNode }) {
  return (
    <div className="space-y-2">
      <div className="space-y-2 text-sm text-muted">{children}</div>
      <Suspense fallback={<Skeleton className="mx-auto size-51" />}>
        <QrCode text={address} label={label} />
      </Suspense>
      <div className="flex items-center gap-1 rounded-md border border-line bg-surface pl-2">
        <p className="min-w-0 grow py-1 font-mono text-xs wrap-anywhere select-all">{address}</p>
        <CopyButton label="Copy the link" text={address} />
      </div>
    </div>
  );
}
