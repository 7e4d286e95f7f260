import type { Domain } from "../domain.ts";
import { RECORDS_OF_FAMILIES } from "./records-of-families.ts";
import { RECORDS_OF_GAMES } from "./records-of-games.ts";
import { RECORDS_OF_GROUPS } from "./records-of-groups.ts";
import { RECORDS_OF_HOMES } from "./records-of-homes.ts";
import { RECORDS_OF_HOUSES } from "./records-of-houses.ts";
import { RECORDS_OF_MATCHES } from "./records-of-matches.ts";
import { RECORDS_OF_SCHOOLS } from "./records-of-schools.ts";

/** Words that mean one thing in one place and another elsewhere: guests of a hotel, rounds of golf. */
export const RECORDS_BY_PLACE: readonly Domain[] = [
  ...RECORDS_OF_MATCHES,
  ...RECORDS_OF_FAMILIES,
  ...RECORDS_OF_GAMES,
  ...RECORDS_OF_HOMES,
  ...RECORDS_OF_HOUSES,
  ...RECORDS_OF_GROUPS,
  ...RECORDS_OF_SCHOOLS,
];
