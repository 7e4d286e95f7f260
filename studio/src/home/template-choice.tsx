import type { TemplateName } from "@lathe/protocol/api";
import { isMobileTemplate } from "@lathe/protocol/choose-template";
import { lazy, Suspense } from "react";
import { useStore } from "../store/use-store.ts";
import { SegmentedControl } from "../ui/segmented-control.tsx";
import { type AppKind, type KindChoice } from "./kind-choice.ts";

const KINDS: readonly { value: AppKind; label: string; title: string }[] = [
  { value: "auto", label: "Auto", title: "What the prompt speaks of" },
  { value: "web", label: "Web", title: "A web app with React, TypeScript and Tailwind" },
  { value: "mobile", label: "Mobile", title: "An app for Android, iPhone and the web with Expo and React Native" },
  { value: "blank", label: "Blank", title: "An empty folder" },
];
// Most apps are for the web.
const ExpoGoChoice = lazy(async () => ({ default: (await import("./expo-go-choice.tsx")).ExpoGoChoice }));

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
  const { kind } = useStore(choice.state);
  const isMobile = kind === "mobile" || (template !== null && isMobileTemplate(template));
  return (
    <div className="mt-1.5 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 px-2 text-sm text-muted">
      {/* Said when it changes, and not at each letter. */}
      <p role="status" aria-label="Chosen kind">
        {kind === "auto" && template !== null && (isMobile ? "Auto: Mobile" : "Auto: Web")}
      </p>
      <Suspense>{isMobile && <ExpoGoChoice choice={choice} />}</Suspense>
    </div>
  );
}
