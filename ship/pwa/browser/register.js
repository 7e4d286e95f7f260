// Keeps the app usable without a network. A new version is announced by the event "pwa-update" on window, and used from
// the next start on, or when the page is loaded again while no other one is open.
(() => {
  const script = document.currentScript;
  // Inside an Android package all files are there already.
  if (location.hostname === "appassets.androidplatform.net") return;
  if (!("serviceWorker" in navigator) || !script) return;
  const worker = new URL("../sw.js", script.src);
  const EVERY_MS = 60 * 60 * 1000;

  const announce = (registration) => {
    if (registration.waiting && navigator.serviceWorker.controller) dispatchEvent(new Event("pwa-update"));
  };

  const start = async () => {
    const options = { scope: new URL("./", worker).pathname, updateViaCache: "none" };
    const registration = await navigator.serviceWorker.register(worker, options);
    announce(registration);
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", () => announce(registration));
    });
    // An installed app may stay open for weeks.
    let lookedAt = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - lookedAt < EVERY_MS) return;
      lookedAt = Date.now();
      // Without a network there is nothing to look for.
      registration.update().catch(() => {});
    });
  };

  addEventListener("load", () => {
    // The app works without it, only not offline.
    start().catch((error) => console.warn("The app will not work offline:", error));
  });
})();
