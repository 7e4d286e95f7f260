import type { Domain } from "../domain.ts";
import { CARE_RECORDS } from "./care-records.ts";
import { CLUB_RECORDS } from "./club-records.ts";
import { SERVICE_RECORDS } from "./service-records.ts";

/** Records that stand between others, and say little without them: a mark of a student in a subject. */
export const LINK_RECORDS: readonly Domain[] = [...CLUB_RECORDS, ...SERVICE_RECORDS, ...CARE_RECORDS];
