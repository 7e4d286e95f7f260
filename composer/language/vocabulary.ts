import { DOMAINS } from "./domains/domains.ts";
import { LINK_RECORDS } from "./domains/link-records.ts";
import { PARTS_OF_PLANS } from "./domains/parts-of-plans.ts";
import { SITE_VOCABULARY } from "./sites/site-vocabulary.ts";
import { TOOL_WORDS } from "./tools/tool-words.ts";

const WORDS =
  "want make that from have need build every track tracker tracking list collection catalogue manage organize organise inventory library database with without title author rating finished price quantity category categories notes priority status date deadline email phone " +
  "location description genre ingredients instructions publisher language address website amount weight duration comment company director platform artist completed favourite supplier colour search filter sorted calendar kanban board " +
  "chart gallery cards table export import theme dark light modern elegant playful minimal serif timetable statistics totals sample examples rounded purple green orange yellow contacts customers students projects belongs many each every";

/** Words that are put right when they are written with a slip: those of the domains, of fields and of features. */
export const VOCABULARY: ReadonlySet<string> = new Set([
  ...`${WORDS} ${TOOL_WORDS}`.split(" "),
  ...SITE_VOCABULARY,
  ...[...DOMAINS, ...LINK_RECORDS, ...PARTS_OF_PLANS].flatMap(({ singular, plural, name, things, lists }) => [
    ...(`${singular} ${plural} ${name}`.toLowerCase().match(/\p{L}{4,}/gu) ?? []),
    // Of the patterns only whole words: "books?" has the plural.
    ...(`${things}|${lists ?? ""}`.replaceAll("?", "").match(/(?<![\\\p{L}[(])\p{L}{5,}(?![\p{L}\])(])/gu) ?? []),
  ]),
]);
