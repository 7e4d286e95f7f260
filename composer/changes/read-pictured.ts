import { actOf } from "./apply-change.ts";
import { readViews } from "./read-views.ts";
import type { Reader } from "./reader.ts";

const WITH_PICTURES =
  /^(?<view>(?:show|make|have|display|put|use|add|turn|list)\b.*\b(?:cards?|gallery|grid|tiles|list|table))(?: view)? with (?:an? |the |their |big |large |small |nice )*(?:photos?|pictures?|images?|pics?)(?: (?:on|in|at|of) .*)?$/iu;

/** "show them as cards with pictures": they get a picture where they have none. */
export const readPictured: Reader = (clause) => {
  const { app, entity } = clause;
  const view = WITH_PICTURES.exec(clause.text)?.groups?.["view"];
  if (view === undefined || entity === null || app.layout === "site") return null;
  const shown = readViews({ ...clause, text: view, digits: view });
  if (shown === null) return null;
  const phrase = { label: "Photo", kind: { type: "image" } as const, required: false, correction: null };
  const hasPicture = entity.fields.some(({ type }) => type === "image");
  return {
    acts: [...(hasPicture ? [] : [actOf({ type: "field.add", phrase }, { app, entity })]), ...shown.acts],
    unclear: shown.unclear,
  };
};
