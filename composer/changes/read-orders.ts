import { actOf } from "./apply-change.ts";
import { readFeature } from "./read-feature.ts";
import { impossible, type Reader } from "./reader.ts";

/** "sort by date, newest first, then by name": there is one order, and what else was wanted is said. */
export const readOrders: Reader = ({ text, app, entity }) => {
  const found =
    /^((?:sort|order|arrange)(?:ed)?\b.*? by .+?)(?:,? (?:and )?then(?: by)?|,? and (?:after that|secondly|next) by|, and by) (.+)$/i.exec(
      text,
    );
  if (found === null || entity === null) return null;
  const scope = { app, entity };
  const first = readFeature(found[1] ?? "", scope);
  if (first === null) return null;
  return {
    acts: [
      actOf(first, scope),
      {
        words: `then by ${found[2] ?? ""}`,
        apply: () => impossible("One field gives the order; what is equal in it stands with the newest first."),
      },
    ],
    unclear: [],
  };
};
