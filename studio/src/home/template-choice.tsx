import type { TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import { useStore } from "../store/use-store.ts";
import { SegmentedControl } from "../ui/segmented-control.tsx";
import { Select } from "../ui/select.tsx";
import { type AppKind, type KindChoice } from "./kind-choice.ts";

const KINDS: readonly { value: AppKind; label: string; title: string }[] = [
  { value: "auto", label: "Auto", title: "What the prompt speaks of" },
  { value: "web", label: "Web", title: "A web app with React, TypeScript and Tailwind" },
  { value: "mobile", label: "Mobile", title: "An app for Android, iPhone and the web with Expo and React Native" },
  { value: "blank", label: "Blank", title: "An empty folder" },
];
const SDKS = [
  { value: "mobile", label: "SDK 57 (newest)" },
  { value: "mobile-54", label: "SDK 54 (iPhone’s App Store)" },
] as const;

export function TemplateChoice({ choice }: { choice: KindChoice }) {
  const { kind } = useStore(choice.state);
  return (
    <SegmentedControl label="Kind of app" choices={KINDS} value={kind} onChange={(chosen) => choice.choose(chosen)} />
  );
}

interface TemplateNoteProps {
  choice: KindChoice;
  /** What Build would make now; null: no prompt yet. */
  template: TemplateName | null;
}

/** What Auto takes, as the prompt is written, and what is to be chosen for a mobile app. Its room is always kept. */
export function TemplateNote({ choice, template }: TemplateNoteProps) {
  const { kind, mobile } = useStore(choice.state);
  const isMobile = kind === "mobile" || (template !== null && isMobileTemplate(template));
  return (
    <div className="mt-1.5 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 px-2 text-sm text-muted">
      {/* Said when it changes, and not at each letter. */}
      <p role="status" aria-label="Chosen kind">
        {kind === "auto" && template !== null && (isMobile ? "Auto: Mobile" : "Auto: Web")}
      </p>
      {isMobile && (
        <>
          <span className="flex items-center gap-1.5">
            <span aria-hidden>Expo Go</span>
            <Select
              label="Expo Go"
              choices={SDKS}
              value={mobile}
              onChange={(chosen) => choice.chooseMobile(chosen)}
              className="h-7! text-sm!"
            />
          </span>
          <span className="min-w-0 basis-60 grow">
            On an iPhone, the App Store’s Expo Go{" "}
            <a
              href="https://docs.expo.dev/troubleshooting/expo-go-version-mismatch/"
              target="_blank"
              rel="noreferrer"
              className="underline underline-offset-2 hover:text-ink"
            >
              stops at SDK 54
            </a>
            .
          </span>
        </>
      )}
    </div>
  );
}
