import type { Domain } from "../domain.ts";
import { BUSINESS } from "./business.ts";
import { CARING } from "./caring.ts";
import { COLLECTING } from "./collecting.ts";
import { FOOD } from "./food.ts";
import { GENERAL } from "./general.ts";
import { HEALTH } from "./health.ts";
import { HOBBIES } from "./hobbies.ts";
import { HOME } from "./home.ts";
import { HOUSEHOLD } from "./household.ts";
import { LEARNING } from "./learning.ts";
import { LIVESTOCK } from "./livestock.ts";
import { MAKING } from "./making.ts";
import { MEDIA } from "./media.ts";
import { MONEY } from "./money.ts";
import { NATURE } from "./nature.ts";
import { NOTES } from "./notes.ts";
import { OFFICE } from "./office.ts";
import { OUTDOORS } from "./outdoors.ts";
import { PARISH } from "./parish.ts";
import { PEOPLE } from "./people.ts";
import { DAY_PLANS } from "./day-plans.ts";
import { PLANNING } from "./planning.ts";
import { SCHOOLING } from "./schooling.ts";
import { TASTING } from "./tasting.ts";
import { TRADES } from "./trades.ts";
import { TRAVELLING } from "./travelling.ts";
import { VEHICLES } from "./vehicles.ts";
import { VOTING } from "./voting.ts";
import { WORK } from "./work.ts";

/** All sorts of records that are known, by topic. */
export const DOMAINS: readonly Domain[] = [
  ...MEDIA,
  ...DAY_PLANS,
  ...PLANNING,
  ...HOME,
  ...FOOD,
  ...MONEY,
  ...PEOPLE,
  ...WORK,
  ...NOTES,
  ...BUSINESS,
  ...OFFICE,
  ...HEALTH,
  ...LEARNING,
  ...NATURE,
  ...HOBBIES,
  ...OUTDOORS,
  ...TRAVELLING,
  ...TRADES,
  ...VEHICLES,
  ...VOTING,
  ...TASTING,
  ...SCHOOLING,
  ...PARISH,
  ...MAKING,
  ...LIVESTOCK,
  ...HOUSEHOLD,
  ...COLLECTING,
  ...CARING,
  ...GENERAL,
];
