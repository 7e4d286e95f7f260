import { useEffect, useLayoutEffect, useRef } from "react";
import { parseRoute, type Route, routeAddress } from "./route.ts";

/** How far each place was scrolled when it was left, by address. */
const positions = new Map<string, number>();

/**
 * Makes links to places behave like pages: the title follows, a link scrolls to its block or to the top and takes the
 * focus along, and the browser's buttons lead back to where one was.
 */
export function useVisits(route: Route, title: string): void {
  const address =
    route.page === null ? "" : routeAddress(route.page, route.block ?? undefined, route.item ?? undefined);
  const shown = useRef<string | null>(null);
  const isFollowed = useRef(false);

  useEffect(() => {
    document.title = title;
  }, [title]);

  useEffect(() => {
    const savePosition = () => positions.set(window.location.hash, window.scrollY);
    const followLink = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.defaultPrevented || event.metaKey || event.ctrlKey) return;
      const href = event.target.closest("a")?.getAttribute("href") ?? "";
      if (!href.startsWith("#/")) return;
      isFollowed.current = true;
      // The address stays the same, so nothing else would happen.
      if (href === window.location.hash) visit(parseRoute(href).block, "smooth");
    };
    window.addEventListener("scroll", savePosition, { passive: true });
    document.addEventListener("click", followLink);
    return () => {
      window.removeEventListener("scroll", savePosition);
      document.removeEventListener("click", followLink);
    };
  }, []);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = address;
    const wasFollowed = isFollowed.current;
    isFollowed.current = false;
    if (before === address) return;
    const { page, block } = parseRoute(address);
    // What just opened begins where the browser begins, unless its address says more.
    if (before === null) {
      if (block !== null) visit(block, "instant");
      return;
    }
    const position = positions.get(window.location.hash);
    if (wasFollowed || position === undefined) {
      visit(block, parseRoute(before).page === page ? "smooth" : "instant");
    } else {
      window.scrollTo({ top: position, behavior: "instant" });
      if (document.activeElement === document.body) focusHeading(document.querySelector("main"));
    }
  }, [address]);
}

function visit(block: string | null, behavior: ScrollBehavior) {
  const isStill = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const place = block === null ? null : document.getElementById(block);
  if (place === null) window.scrollTo({ top: 0, behavior: "instant" });
  else place.scrollIntoView({ behavior: isStill ? "instant" : behavior });
  focusHeading(place ?? document.querySelector("main"));
}

/** Screen readers go on from here, and so does the Tab key. */
function focusHeading(place: Element | null) {
  const heading = place?.querySelector<HTMLElement>("h1, h2") ?? (place instanceof HTMLElement ? place : null);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.style.outline = "none";
  heading.focus({ preventScroll: true });
}
