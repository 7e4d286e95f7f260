import type { Field } from "@lathe/protocol/app/field";

/** A day that says how old something is, or how long somebody has been there: nobody looks it up from month to month. */
const OF_LIFE =
  /^(?:birth ?day|birth ?date|date of birth|born(?: on)?|dob|died(?: on)?|bought on|purchase date|member since|client since|customer since|since|joined(?: on)?|join date|hired(?: on)?|hire date|acquired(?: on)?|built|opened|founded|moved in(?: on)?|installed(?: on)?|let since(?: date)?)$/i;

export function isDayOfLife({ label }: Field): boolean {
  return OF_LIFE.test(label);
}

/** The days on which something happens first. */
export function happeningFirst<Day extends Field>(dates: readonly Day[]): Day[] {
  return dates.toSorted((a, b) => Number(isDayOfLife(a)) - Number(isDayOfLife(b)));
}
