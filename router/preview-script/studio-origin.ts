import type { PageWindow } from "./page-window.ts";

/** The origin of the studio around a framed page, where the browser tells it; null otherwise. */
export function findStudioOrigin(window: PageWindow, studioOrigins: readonly string[]): string | null {
  const ancestor = window.location.ancestorOrigins?.[0];
  const { referrer } = window.document;
  const referring = referrer === "" ? undefined : new URL(referrer).origin;
  return (
    studioOrigins.find((origin) => origin === ancestor) ?? studioOrigins.find((origin) => origin === referring) ?? null
  );
}
