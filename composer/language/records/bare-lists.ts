import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Entity } from "@lathe/protocol/app/entity";
import type { WayRead } from "../read-in-way.ts";

/** As many lists as the other reading has, of fewer of which nothing but the name is known. */
export function knowsMore(read: WayRead, other: WayRead): boolean {
  if ("reason" in read.read || "reason" in other.read) return false;
  // A wheel of names needs nothing but these.
  if ([read, other].some(({ tools, sites }) => tools.length + sites.length > 0)) return false;
  const [mine, theirs] = [read.read.app, other.read.app];
  return mine.entities.length === theirs.entities.length && bareLists(mine) < bareLists(theirs);
}

/** How many lists have nothing but a name, notes and what they belong to: nobody knew what is kept of them. */
function bareLists({ entities }: AppSpecification): number {
  return entities.filter(isBare).length;
}

function isBare({ fields, titleField }: Entity): boolean {
  return fields.every(({ id, label, type }) => id === titleField || type === "relation" || /^notes$/i.test(label));
}
