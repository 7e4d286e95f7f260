import type { RowTold } from "./row-told.ts";

const POULTRY = /\b(?:chickens?|hens?|poultry|ducks?|quails?|flock|egg)\b.*\bfarm\b/i;
const HONEY = /\b(?:bees?|beehives?|hives?|honey|apiar(?:y|ies))\b/i;
const LODGING = /\b(?:hostel|hotel|guest ?house|b&b|motel|inn|lodge|camp(?:site|ground))\b/i;
const STORED = /\b(?:warehouses?|inventory|stock|shipments?|logistics)\b/i;
const ANY = /(?:)/;
const HIRED = /\b(?:rentals?|hire|lending|loans?)\b/i;
const BOOKED = /\b(?:bookings?|reservations?|booking calendar)\b/i;
const JOBS =
  /\b(?:jobs?|work|repairs?|service|cost)s? (?:cards?|sheets?|orders?|calculator|tracker)\b|^(?:an? |my |our )?(?:[a-z]+ )?(?:jobs|repairs)[\s,:]*$/i;
const SHIFTS = /\b(?:staff|employees?|team|work|shifts?|crew)(?:'s)? (?:rotas?|rosters?|schedul\w*|planner)\b/i;
const SPENDING = /\b(?:business|work|company|travel|freelance) expenses?\b/i;
const BOOKS = /\b(?:book ?keeping|accounting|income and expenses?)\b/i;
const TAKEN = /\b(?:check-?outs?|sign-?outs?|tool ?crib|key (?:log|register|tracker))\b/i;
const DELIVERED =
  /\b(?:delivery|deliveries|courier|driver) (?:app|tracker|tracking|manager|log|system|planner|schedule)\b/i;
const INVOICED = /^(?:an? |my |simple )*(?:[\p{L}]+ )?invoic(?:e|es|ing) (?:app|tracker|manager|log|system|tool)\b/iu;

/** What people mean by the words behind the names of apps for shops, stores and what is let. */
export const TOLD_IN_SHOPS: readonly RowTold[] = [
  {
    head: BOOKED,
    words:
      /^(?:who (?:has |have )?(?:booked|reserved|took) (?:it|them|which|what|the room)),? (?:and )?(?:for )?how long$/i,
    into: "FIELD booked by; FIELD start time; FIELD duration",
  },
  {
    head: ANY,
    words:
      /^(?:where )?(?:the |my |our )?(?:customers|clients|people) (?:can )?(?:drop off|bring(?: in)?|leave|hand in) (?:their |the |some )?([\p{L}-]+)$|^(?:drop off|bring(?: in)?|hand in) (?:their )?(clothes|shoes|bikes|phones|devices|garments|watches|cars|laundry)$/iu,
    about: /\b(?:shop|store|repairs?|workshop|laundry|tailor|cleaners?|garage)\b/i,
    into: "FIELD customer; FIELD $1$2",
  },
  {
    head: /\bclean(?:ing|ers?)\b|\bmaids?\b/i,
    words: /^(?:visit|cleaning|appointment)s?(?: (?:times?|schedules?|dates?))$|^(?:cleaning )?visits$/i,
    into: "LIST cleaning jobs",
  },
  {
    head: /\b(?:orders?|purchases?|suppliers?)\b/i,
    words: /^from (?:whom|who|which supplier)$/i,
    into: "FIELD supplier",
  },
  {
    head: ANY,
    words:
      /^([\p{L}-]*[^s\s](?: [\p{L}-]*[^s\s])?) (?:for|in|at) (?:my|our) (?:small |little |online )?(?:shop|store|boutique|business|company|restaurant|caf[eé]|bakery|salon|studio|garage|warehouse|stall)$/iu,
    into: "FIELD $1",
  },
  {
    head: /\b(?:crm|members?|membership|clients?|customers?|tenants?|students?|business|gym|studio)\b/i,
    words: /^payments$/i,
    into: "LIST payments",
  },
  { head: BOOKS, words: /^(income|revenue|sales)$/i, about: /\bexpenses\b/i, into: "LIST $1" },
  { head: BOOKS, words: /^expenses$/i, about: /\b(?:income|revenue|sales)\b/i, into: "LIST expenses" },
  { head: HIRED, words: /^(?:rental |booking |hire )?dates$/i, into: "LIST rentals; FIELD start date; FIELD end date" },
  { head: HIRED, words: /^deposits$/i, into: "LIST rentals; FIELD deposit" },
  { head: /\bcourier\b/i, words: /^(?:pick[- ]?ups?|collections?)$/i, into: "LIST deliveries; FIELD pickup address" },
  { head: /\bcourier\b/i, words: /^drop[- ]?offs?$/i, into: "LIST deliveries; FIELD drop-off address" },
  {
    head: /\b(?:courier|deliver(?:y|ies)|drivers?)\b/i,
    words: /^(?:photo )?proofs? of delivery$/i,
    into: "LIST deliveries; FIELD proof of delivery (photo)",
  },
  { head: /\brepairs?\b/i, words: /^(?:the )?(?:quote|estimate)$/i, into: "FIELD quoted price" },
  { head: ANY, words: /^(barcode|serial number|sku)s$/i, into: "FIELD $1" },
  { head: ANY, words: /^(customer|client)s?'? addresses$/i, into: "LIST $1s" },
  {
    head: SHIFTS,
    words: /^who (?:works|is working|is on(?: duty)?)(?: (?:when|which shift|on which day|which day|what))?$/i,
    into: "LIST shifts",
  },
  {
    head: HIRED,
    words:
      /^(?:(?:where|and) )?(?:(?:i|we) )?(?:can )?(?:see |know |show )?which (cars|vans|bikes|boats|tools|machines|vehicles|items|cameras|kayaks|scooters|costumes|dresses) are (?:free|available|out|rented(?: out)?|in use)(?: (?:now|right now|today|and when))?$/i,
    into: "LIST $1; FIELD status; OPTION Free; OPTION Out; OPTION In repair",
  },
  {
    head: HIRED,
    words: /^when (?:they|it|each|each one) (?:comes?|is|are|will be|get)(?: due)?(?: back| returned)?$/i,
    about: /\bwhich [\p{L}]+ are\b/iu,
    into: "LIST rentals",
  },
  {
    head: SPENDING,
    words:
      /^(mileage|meals|travel|hotels?|fuel|parking|food|supplies|office supplies|lodging|transport|flights|tolls|taxis?)$/i,
    about:
      /\b(?:mileage|travel|fuel|parking|hotels?|meals|transport),? (?:and )?(?:meals|food|hotels?|lodging|supplies|office supplies|travel|parking|mileage|fuel|flights|tolls)\b/i,
    into: "FIELD category; OPTION travel; OPTION mileage; OPTION meals; OPTION hotels; OPTION fuel; OPTION parking; OPTION supplies; OPTION other",
  },
  {
    head: /\b(?:leads?|buyers?|agents?|prospects?)\b/i,
    words: /^(?:preferred |wanted )?area$/i,
    into: "FIELD preferred area",
  },
  {
    head: JOBS,
    words: /^(labou?r|materials|parts)$/i,
    about: /\b(?:total|hourly rate|labou?r)\b/i,
    into: "FIELD $1 cost",
  },
  { head: BOOKED, words: /^for how long$/i, into: "FIELD duration" },
  {
    head: TAKEN,
    words:
      /^who (?:has |have )?(?:took|taken|has|checked out|signed out|borrowed) (?:what|which (?:one|item|tool|key))(?: and when (?:it(?:'s| is| was)? )?(?:(?:due|came|comes|coming) )?(?:back|returned))?$/i,
    into: "FIELD item; FIELD taken by; FIELD taken on; FIELD returned on",
  },
  {
    head: HIRED,
    words:
      /^(?:track(?:s|ing)? )?(?:who|which customer) (?:has |have )?(?:rented|rents|hired|hires|booked|took|has) (?:what|which (?:one|item|tool|car|bike))$/i,
    into: "FIELD item; FIELD customer",
  },
  {
    head: HIRED,
    words:
      /^(?:track(?:s|ing)? )?(?:who|which customer) (?:has |have )?(?:rented|rents|hired|hires|booked|took|has) what and when (?:it(?:'s| is| was)? |they are )?(?:due(?: back)?|(?:came |comes |coming )?back|returned)$/i,
    into: "FIELD item; FIELD customer; FIELD return date",
  },
  {
    head: STORED,
    words: /^(?:re-?order|re-?stock)(?:ing)? (?:alerts?|warnings?|notifications?)$/i,
    into: "FIELD reorder level; WISH low stock alerts",
  },
  {
    head: ANY,
    words: /^from when (?:to|until|till)(?: when)?$|^from when and (?:to|until|till) when$/i,
    into: "FIELD from (date); FIELD until (date)",
  },
  { head: DELIVERED, words: /^(?:delivery )?address(?:es)?$/i, into: "LIST deliveries; FIELD address" },
  { head: DELIVERED, words: /^(?:delivery )?time ?slots?$/i, into: "LIST deliveries; FIELD time slot" },
  { head: DELIVERED, words: /^(package|parcel)s$/i, into: "LIST deliveries; FIELD $1" },
  { head: INVOICED, words: /^(?:total )?amounts?$/i, into: "LIST invoices; FIELD amount" },
  { head: INVOICED, words: /^(clients|customers)$/i, into: "LIST $1" },
  {
    head: HONEY,
    words: /^honey (?:harvested|harvests?|yields?|collected)$/i,
    into: "LIST honey harvests; FIELD date; FIELD amount in kg",
  },
  {
    head: HONEY,
    words: /^(?:honey )?jars? sold$|^honey sales$/i,
    into: "LIST sales; FIELD date; FIELD customer; FIELD jars sold; FIELD total price",
  },
  { head: LODGING, words: /^check[- ]?out and payment$/i, into: "FIELD check-out; FIELD payment" },
  {
    head: POULTRY,
    words: /^(?:daily )?eggs? (?:collected|collections?|production|counts?|laid|log)$/i,
    into: "LIST egg collections; FIELD date; FIELD eggs",
  },
  {
    head: POULTRY,
    words: /^(?:feed|food)(?: (?:used|given|consumed|usage|consumption|log))?$/i,
    into: "LIST feedings; FIELD date; FIELD feed; FIELD amount in kg",
  },
  {
    head: POULTRY,
    words: /^egg sales$|^eggs sold$/i,
    into: "LIST egg sales; FIELD date; FIELD customer; FIELD eggs sold; FIELD total price",
  },
  {
    head: STORED,
    words: /^(?:incoming and |inbound and )?(?:outgoing|outbound) (?:shipments|deliveries|orders|goods|stock)$/i,
    into: "LIST shipments; FIELD direction; OPTION Incoming; OPTION Outgoing; FIELD product; FIELD quantity; FIELD date",
  },
];
