import type { AppKind } from "./kinds-of-apps.ts";

const SOLD = /(?:^| )(?:product|item|dish|drink|menu item|article|good|service)$/;

/** What apps of shops, of deliveries and of what is hired out keep, whatever is told beside it. */
export const KINDS_OF_SHOPS: readonly AppKind[] = [
  {
    head: /\bpoint[- ]of[- ]sale\b|\bpos\b|\bcash register\b|\btill\b/i,
    needs: [
      { list: "products", or: SOLD },
      { list: "sales", or: /(?:^| )(?:sale|order|transaction|receipt|ticket)$/ },
    ],
  },
  { head: /\b(?:delivery|courier|driver) (?:route|stop)s?\b|\broute planner\b/i, said: /\bstops?\b/i, main: "stops" },
  {
    head: /\b(?:car|van|bike|equipment|tool|boat|dress|costume|kayak|camera|party|gear|scooter|truck|machine|ski|surfboard|tent)s? (?:rentals?|hire)\b/i,
    said: /^(?![^]*\b(?:bookings|reservations|rentals|hires|loans|checkouts)\b)/i,
    hasLists: true,
    main: "rentals",
  },
];
