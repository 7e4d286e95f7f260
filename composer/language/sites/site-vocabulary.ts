import { KINDS } from "./kinds/kinds.ts";

const SECTIONS =
  "website landing homepage section testimonials gallery timetable schedule reservation appointment newsletter registration contact opening hours directions pricing features services portfolio";

/** Words of sites that are put right when they are written with a slip. */
export const SITE_VOCABULARY: ReadonlySet<string> = new Set([
  ...SECTIONS.split(" "),
  ...KINDS.flatMap(
    ({ words, noun }) => `${words} ${noun}`.replaceAll(/s?\?/g, "").match(/(?<![\\\p{L}])\p{L}{5,}/gu) ?? [],
  ),
]);
