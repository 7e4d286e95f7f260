import { Text } from "@/ui/text";

/** Says that the device refuses to keep what is entered. */
export function NotStoredNotice() {
  return (
    <Text role="alert" variant="callout" tone="danger">
      This device does not let the app store anything: what you enter is gone when the app closes.
    </Text>
  );
}
