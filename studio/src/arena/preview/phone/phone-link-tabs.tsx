import type { PhoneLink } from "@lathe/protocol/phone";
import { useState } from "react";
import { Tabs } from "../../../ui/tabs.tsx";
import { ExpoGoNote } from "./expo-go-note.tsx";
import { PhoneLinkView } from "./phone-link-view.tsx";

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
