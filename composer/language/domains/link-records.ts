import type { Domain } from "../domain.ts";
import { RECORDS_BY_PLACE } from "./records-by-place.ts";
import { CARE_RECORDS } from "./care-records.ts";
import { RECORDS_OF_CLASSES } from "./records-of-classes.ts";
import { RECORDS_OF_CIRCLES } from "./records-of-circles.ts";
import { RECORDS_OF_SOCIETIES } from "./records-of-societies.ts";
import { RECORDS_OF_COMMUNITIES } from "./records-of-communities.ts";
import { CLUB_RECORDS } from "./club-records.ts";
import { RECORDS_OF_BUSINESS } from "./records-of-business.ts";
import { RECORDS_OF_FIRMS } from "./records-of-firms.ts";
import { RECORDS_OF_COUNTERS } from "./records-of-counters.ts";
import { RECORDS_OF_LETS } from "./records-of-lets.ts";
import { RECORDS_OF_LAW } from "./records-of-law.ts";
import { RECORDS_OF_OFFICES } from "./records-of-offices.ts";
import { RECORDS_OF_PRODUCTS } from "./records-of-products.ts";
import { RECORDS_OF_SHOPS } from "./records-of-shops.ts";
import { RECORDS_OF_SCHOOL_RUNS } from "./records-of-school-runs.ts";
import { RECORDS_OF_SPORTS } from "./records-of-sports.ts";
import { RECORDS_OF_TERMS } from "./records-of-terms.ts";
import { SERVICE_RECORDS } from "./service-records.ts";

/** Records that stand between others, and say little without them: a mark of a student in a subject. */
export const LINK_RECORDS: readonly Domain[] = [
  ...RECORDS_OF_CLASSES,
  ...RECORDS_OF_SPORTS,
  ...RECORDS_OF_TERMS,
  ...RECORDS_OF_COMMUNITIES,
  ...RECORDS_OF_CIRCLES,
  ...RECORDS_OF_SOCIETIES,
  ...RECORDS_OF_SCHOOL_RUNS,
  ...RECORDS_OF_PRODUCTS,
  ...RECORDS_OF_BUSINESS,
  ...RECORDS_OF_FIRMS,
  ...RECORDS_OF_COUNTERS,
  ...RECORDS_OF_LETS,
  ...RECORDS_OF_LAW,
  ...RECORDS_OF_OFFICES,
  ...RECORDS_OF_SHOPS,
  ...RECORDS_BY_PLACE,
  ...CLUB_RECORDS,
  ...SERVICE_RECORDS,
  ...CARE_RECORDS,
];
