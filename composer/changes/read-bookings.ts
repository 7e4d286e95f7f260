import { entityOfNoun } from "./mentions.ts";
import { readEntities } from "./read-entities.ts";
import type { Reader } from "./reader.ts";

const BOOKINGS =
  /^(?:add|include|i want|i need|we need|have|create)(?: some| a list of| the)? (?<noun>reservations|bookings|appointments|loans|rentals)(?: too| as well)?$/i;

/** "add reservations", where an app keeps books and members: each says which of them, and when. */
export const readBookings: Reader = (clause) => {
  const { app } = clause;
  const noun = BOOKINGS.exec(clause.text)?.groups?.["noun"]?.toLowerCase();
  if (noun === undefined || app.layout !== "app" || entityOfNoun(noun, app) !== null) return null;
  // What points to nothing itself is what is booked, and who books it.
  const ends = app.entities.filter(({ fields }) => fields.every(({ type }) => type !== "relation")).slice(0, 2);
  if (ends.length === 0) return null;
  const names = ends.map(({ singular }) => singular).join(", ");
  const text = `also keep track of ${noun} with ${names}, date and notes`;
  return readEntities({ ...clause, text, digits: text, isNamed: false });
};
