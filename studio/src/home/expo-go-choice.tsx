import { useStore } from "../store/use-store.ts";
import { Select } from "../ui/select.tsx";
import type { KindChoice } from "./kind-choice.ts";

const SDKS = [
  { value: "mobile", label: "SDK 57 (newest)" },
  { value: "mobile-54", label: "SDK 54 (iPhone’s App Store)" },
] as const;

/** For which Expo Go a mobile project is made, and why that may matter. */
export function ExpoGoChoice({ choice }: { choice: KindChoice }) {
  const { mobile } = useStore(choice.state);
  return (
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
      <span className="min-w-0 grow basis-60">
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
  );
}
