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

/** Whether a message is the studio's: from the page right around this one, at an origin that is the studio's. */
export function isFromStudio(
  event: { source: unknown; origin: string },
  window: PageWindow,
  studioOrigins: readonly string[],
): boolean {
  return window.parent !== window && event.source === window.parent && studioOrigins.includes(event.origin);
}
