import type { SiteKind } from "../site-kind.ts";
import { AMONG } from "./among.ts";
import { BODY } from "./body.ts";
import { CRAFTED } from "./crafted.ts";
import { DIGITAL, PLAIN_KIND } from "./digital.ts";
import { FIRMS } from "./firms.ts";
import { FOOD } from "./food.ts";
import { LOCAL } from "./local.ts";
import { MOMENTS } from "./moments.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { OCCASIONS } from "./occasions.ts";
import { OWN } from "./own.ts";
import { PARTICULAR_FIRMS } from "./particular-firms.ts";
import { PARTICULAR } from "./particular.ts";
import { PLACES } from "./places.ts";
import { PUBLISHED } from "./published.ts";
import { SETTLED } from "./settled.ts";
import { SERVED } from "./served.ts";
import { SHARED } from "./shared.ts";
import { TOLD } from "./told.ts";
import { TOGETHER } from "./together.ts";
import { WORK } from "./work.ts";

export { PLAIN_KIND };

/** Those that are known by words. */
export const KINDS: readonly SiteKind[] = [
  ...PARTICULAR,
  ...PARTICULAR_FIRMS,
  ...FIRMS,
  ...AMONG,
  ...SETTLED,
  ...CRAFTED,
  ...SERVED,
  ...TOLD,
  ...SHARED,
  ...LOCAL,
  ...MOMENTS,
  ...NEIGHBOURS,
  ...FOOD,
  ...BODY,
  ...WORK,
  ...PLACES,
  ...TOGETHER,
  ...OCCASIONS,
  ...OWN,
  ...PUBLISHED,
  ...DIGITAL,
];
