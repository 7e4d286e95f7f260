import type { Domain } from "../domain.ts";
import { BUSINESS } from "./business.ts";
import { FOOD } from "./food.ts";
import { HEALTH } from "./health.ts";
import { HOME } from "./home.ts";
import { HOBBIES } from "./hobbies.ts";
import { LEARNING } from "./learning.ts";
import { MEDIA } from "./media.ts";
import { MONEY } from "./money.ts";
import { NATURE } from "./nature.ts";
import { NOTES } from "./notes.ts";
import { PEOPLE } from "./people.ts";
import { PLANNING } from "./planning.ts";
import { WORK } from "./work.ts";

/** All sorts of records that are known, by topic. */
export const DOMAINS: readonly Domain[] = [
  ...MEDIA,
  ...PLANNING,
  ...HOME,
  ...FOOD,
  ...MONEY,
  ...PEOPLE,
  ...WORK,
  ...NOTES,
  ...BUSINESS,
  ...HEALTH,
  ...LEARNING,
  ...NATURE,
  ...HOBBIES,
];
