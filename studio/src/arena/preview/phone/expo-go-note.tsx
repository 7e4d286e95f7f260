import type { ReactNode } from "react";

/**
 * The only one that the iPhone's App Store carries, says
 * docs.expo.dev/troubleshooting/expo-go-version-mismatch; each Expo Go opens projects of one SDK.
 */
const APP_STORE_SDK = 54;

/** Which Expo Go the project needs, and where it is to be had. */
export function ExpoGoNote({ sdk }: { sdk: number }) {
  return (
    <section aria-label="Which Expo Go" className="space-y-1 rounded-md bg-surface px-2.5 py-2">
      <p className="font-medium text-ink">Needs Expo Go for SDK {sdk}</p>
      {sdk === APP_STORE_SDK ? (
        <ul className="space-y-1">
          <li>
            <Strong>iPhone:</Strong> the App Store’s Expo Go is the right one.
          </li>
          <li>
            <Strong>Android:</Strong> from <Away to="https://expo.dev/go">expo.dev/go</Away>, with SDK {sdk} chosen.
            Google Play’s is for a newer one.
          </li>
        </ul>
      ) : (
        <ul className="space-y-1">
          <li>
            <Strong>Android:</Strong> from <Away to="https://expo.dev/go">expo.dev/go</Away>. Google Play’s may be
            older.
          </li>
          <li>
            <Strong>iPhone:</Strong> the App Store’s is for{" "}
            <Away to="https://docs.expo.dev/troubleshooting/expo-go-version-mismatch/">SDK {APP_STORE_SDK} only</Away>.
            Use the Browser tab, begin a project with SDK {APP_STORE_SDK}, or get Expo Go by{" "}
            <code className="font-mono text-xs">eas go</code> (TestFlight) or{" "}
            <Away to="https://sign.expo.dev">sign.expo.dev</Away>.
          </li>
        </ul>
      )}
    </section>
  );
}

function Strong({ children }: { children: ReactNode }) {
  return <strong className="font-medium text-ink">{children}</strong>;
}

function Away({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} target="_blank" rel="noreferrer" className="underline underline-offset-2 hover:text-ink">
      {children}
    </a>
  );
}
