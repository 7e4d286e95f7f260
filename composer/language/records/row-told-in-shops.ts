import type { RowTold } from "./row-told.ts";

const STORED = /\b(?:warehouses?|inventory|stock|shipments?|logistics)\b/i;

/** What people mean by the words behind the names of apps for shops, stores and what is let. */
export const TOLD_IN_SHOPS: readonly RowTold[] = [
  {
    head: STORED,
    words: /^(?:incoming and |inbound and )?(?:outgoing|outbound) (?:shipments|deliveries|orders|goods|stock)$/i,
    into: "LIST shipments; FIELD direction; OPTION Incoming; OPTION Outgoing; FIELD product; FIELD quantity; FIELD date",
  },
];
