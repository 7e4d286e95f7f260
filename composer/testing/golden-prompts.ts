import { GOLDEN_BEYOND } from "./golden-beyond.ts";
import { GOLDEN_CLAUSES } from "./golden-clauses.ts";
import { GOLDEN_HEADS } from "./golden-heads.ts";
import { GOLDEN_MAKERS } from "./golden-makers.ts";
import { GOLDEN_ACROSS } from "./golden-across.ts";
import { GOLDEN_MEASURES } from "./golden-measures.ts";
import { GOLDEN_COMPUTED } from "./golden-computed.ts";
import { GOLDEN_DOMAINS } from "./golden-domains.ts";
import { GOLDEN_FIELDS } from "./golden-fields.ts";
import { GOLDEN_FORMS } from "./golden-forms.ts";
import { GOLDEN_IN_FULL } from "./golden-in-full.ts";
import { GOLDEN_FOLLOW_UPS } from "./golden-follow-ups.ts";
import { GOLDEN_LIMITS } from "./golden-limits.ts";
import { GOLDEN_LISTS } from "./golden-lists.ts";
import { GOLDEN_LOOKS } from "./golden-looks.ts";
import { GOLDEN_FIRMS } from "./golden-firms.ts";
import { GOLDEN_MONEY } from "./golden-money.ts";
import { GOLDEN_OFFICES } from "./golden-offices.ts";
import { GOLDEN_ORDINARY } from "./golden-ordinary.ts";
import { GOLDEN_PASTIMES } from "./golden-pastimes.ts";
import { GOLDEN_PERSONAL } from "./golden-personal.ts";
import { GOLDEN_PLANS } from "./golden-plans.ts";
import { GOLDEN_PLAYED } from "./golden-played.ts";
import { GOLDEN_PRODUCTS } from "./golden-products.ts";
import { GOLDEN_RECORDS } from "./golden-records.ts";
import { GOLDEN_RELATIONS } from "./golden-relations.ts";
import { GOLDEN_SCHOOLS } from "./golden-schools.ts";
import { GOLDEN_SHOPS } from "./golden-shops.ts";
import { GOLDEN_SHARING } from "./golden-sharing.ts";
import { GOLDEN_SEVERAL_LISTS } from "./golden-several-lists.ts";
import { GOLDEN_SITES } from "./golden-sites.ts";
import { GOLDEN_STORIES } from "./golden-stories.ts";
import { GOLDEN_SPECIFICATIONS } from "./golden-specifications.ts";
import { GOLDEN_TERSE } from "./golden-terse.ts";
import { GOLDEN_ASKED_SITES } from "./golden-asked-sites.ts";
import { GOLDEN_MAKER_SITES } from "./golden-maker-sites.ts";
import { GOLDEN_PLACED_SITES } from "./golden-placed-sites.ts";
import { GOLDEN_TOLD_SITES } from "./golden-told-sites.ts";
import { GOLDEN_TOLD_TOOLS } from "./golden-told-tools.ts";
import { GOLDEN_CLUBS } from "./golden-clubs.ts";
import { GOLDEN_HOMES } from "./golden-homes.ts";
import { GOLDEN_MAKER_TOOLS } from "./golden-maker-tools.ts";
import { GOLDEN_TOOL_SETTINGS } from "./golden-tool-settings.ts";
import { GOLDEN_TOOLS } from "./golden-tools.ts";
import { GOLDEN_USES } from "./golden-uses.ts";
import { GOLDEN_VIEWS } from "./golden-views.ts";
import { GOLDEN_WISHES } from "./golden-wishes.ts";
import { GOLDEN_WORDINGS } from "./golden-wordings.ts";
import type { GoldenPrompt } from "./golden-prompt.ts";

/** All prompts with what comes of them, by what they are about. */
export const GOLDEN_PROMPTS: readonly GoldenPrompt[] = [
  ...GOLDEN_BEYOND,
  ...GOLDEN_CLAUSES,
  ...GOLDEN_HEADS,
  ...GOLDEN_MAKERS,
  ...GOLDEN_ACROSS,
  ...GOLDEN_MEASURES,
  ...GOLDEN_COMPUTED,
  ...GOLDEN_DOMAINS,
  ...GOLDEN_FIELDS,
  ...GOLDEN_FORMS,
  ...GOLDEN_IN_FULL,
  ...GOLDEN_FOLLOW_UPS,
  ...GOLDEN_LIMITS,
  ...GOLDEN_LISTS,
  ...GOLDEN_LOOKS,
  ...GOLDEN_MONEY,
  ...GOLDEN_OFFICES,
  ...GOLDEN_ORDINARY,
  ...GOLDEN_FIRMS,
  ...GOLDEN_PASTIMES,
  ...GOLDEN_PERSONAL,
  ...GOLDEN_PLANS,
  ...GOLDEN_PLAYED,
  ...GOLDEN_PRODUCTS,
  ...GOLDEN_RECORDS,
  ...GOLDEN_RELATIONS,
  ...GOLDEN_SCHOOLS,
  ...GOLDEN_SHARING,
  ...GOLDEN_SHOPS,
  ...GOLDEN_SEVERAL_LISTS,
  ...GOLDEN_SITES,
  ...GOLDEN_STORIES,
  ...GOLDEN_SPECIFICATIONS,
  ...GOLDEN_TERSE,
  ...GOLDEN_TOLD_SITES,
  ...GOLDEN_PLACED_SITES,
  ...GOLDEN_MAKER_SITES,
  ...GOLDEN_ASKED_SITES,
  ...GOLDEN_TOOLS,
  ...GOLDEN_TOOL_SETTINGS,
  ...GOLDEN_TOLD_TOOLS,
  ...GOLDEN_CLUBS,
  ...GOLDEN_HOMES,
  ...GOLDEN_MAKER_TOOLS,
  ...GOLDEN_USES,
  ...GOLDEN_VIEWS,
  ...GOLDEN_WISHES,
  ...GOLDEN_WORDINGS,
];
