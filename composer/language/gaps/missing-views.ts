import type { AppSpecification } from "@lathe/protocol/app-specification";

const VIEWS = ["timetable", "calendar", "gallery"] as const;

/** Views that are named, and that nothing of the app is shown in. */
export function missingViews({ pages, entities }: AppSpecification, text: string): number {
  const shown = pages
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "records" ? block.views : [])))
    .map(({ type }) => String(type));
  // Two pictures of each, "before and after gallery", stand on cards.
  if (entities.some(({ fields }) => fields.filter(({ type }) => type === "image").length > 1)) shown.push("gallery");
  return VIEWS.filter((view) => text.includes(view) && !shown.includes(view)).length;
}
