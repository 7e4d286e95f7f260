/** What an Android package of Lathe's is, and what it is not. */
export function AboutPackage({ isForStore }: { isForStore: boolean }) {
  return (
    <section aria-label="About the Android app" className="rounded-md border border-line bg-surface p-2.5 text-sm">
      <p>
        <strong className="font-semibold">What it is:</strong> the app&apos;s web version in an Android shell (a web
        view), for Android 7 and newer. It works offline and asks for camera, microphone and location where it uses
        them.{" "}
        {isForStore
          ? "You need a developer account at Google Play; phones cannot install this file by themselves."
          : "No account at a store is needed."}
      </p>
      <p className="mt-1">
        <strong className="font-semibold">What it is not:</strong> a native build. It gets no push messages and does
        nothing in the background while it is closed.
      </p>
    </section>
  );
}
