import { useSyncExternalStore } from "react";
import { parseRoute, type Route } from "./route.ts";

/** Where the address leads; it changes with links to "#/page/block" and with the browser's buttons. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(subscribe, readHash));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener("hashchange", onChange);
  return () => window.removeEventListener("hashchange", onChange);
}

function readHash(): string {
  return window.location.hash;
}
