import type { AppKind } from "./kinds-of-apps.ts";

const SOLD = /(?:^| )(?:product|item|dish|drink|menu item|article|good|service)$/;

/** What apps of shops, of deliveries and of what is hired out keep, whatever is told beside it. */
export const KINDS_OF_SHOPS: readonly AppKind[] = [
  {
    head: /\b(?:(?:market|farm|craft|flower) (?:stalls?|stands?)|food trucks?|pop-?up shops?)\b/i,
    said: /\b(?:products|items|goods)\b[^]*\bsales\b|\bsales\b[^]*\b(?:products|items|goods)\b/i,
    hasLists: true,
    main: "products",
    needs: [{ list: "sales", or: /(?:^| )(?:sale|order)$/ }],
  },
  {
    head: /\bpoint[- ]of[- ]sale\b|\bpos\b|\b(?:cash register|till)\b(?!.*\b(?:log|sheets?|reports?|balance|balancing|clos\w+|counts?|reconciliation)\b)/i,
    needs: [
      { list: "products", or: SOLD },
      { list: "sales", or: /(?:^| )(?:sale|order|transaction|receipt|ticket)$/ },
    ],
  },
  {
    head: /\b(?:staff|employees?|team|workers?|shifts?|waiters?|kitchen|crew)(?:'s)? (?:rotas?|rosters?)\b/i,
    said: /\b(?:shifts|employees|workers|breaks|hours)\b/i,
    told: "shifts",
    needs: [
      { list: "employees", or: /(?:^| )(?:employee|staff|staff member|worker|waiter|person|team member|crew member)$/ },
      { list: "shifts", or: /(?:^| )shift$/ },
    ],
  },
  {
    head: /\binvoic(?:e|es|ing) (?:app|maker|generator|manager|system|tool|software|tracker)\b/i,
    said: /\b(?:jobs|projects)\b/i,
    hasLists: true,
    needs: [{ list: "invoices", or: /(?:^| )(?:invoice|bill)$/ }],
  },
  {
    head: /\bwork orders? (?:app|manager|management|system|tool|software|tracker)\b/i,
    said: /^(?![^]*\bjobs\b)/i,
    hasLists: true,
    main: "work orders",
  },
  { head: /\b(?:barber|salon|shop|walk-?in|customer) queue\b/i, main: "walk-ins" },
  {
    head: /\b(?:baker\w*|kitchen|factory|workshop|brewery|cake|bread) (?:production|baking) (?:plans?|schedules?|planner)\b/i,
    main: "production runs",
  },
  {
    head: /\brepair(?: shop)? (?:tickets?|orders?)\b/i,
    said: /\b(?:device|problem|fault|issue|technician|model)\b/i,
    main: "repair orders",
  },
  {
    head: /\b(?:delivery|courier|driver) (?:route|stop|app|tracker|planner)s?\b|\broute planner\b/i,
    said: /\bstops?\b/i,
    main: "stops",
  },
  // What a shop takes in and hands out, and no list of shops.
  {
    head: /^(?!.*\b(?:repairs?|rentals?|online|coffee)\b).*\b(?:shop|store|laundry|tailor|florist|seamstress|dry clean(?:er|ers|ing)|framing) (?:shop )?(?:app|tracker|manager|book|log|system)\b/i,
    said: /^(?![^]*\b(?:orders?|jobs|appointments|bookings|repairs|tickets|alterations|products|suppliers)\b)(?=[^]*\b(?:customers?|clients?)\b)[^]*\b(?:pick-?up|pick up|due|deadline|collection|ready|delivery)\b|^(?![^]*\borders\b)(?=[^]*\b(?:customers? (?:bring|leave)|drop off|bring in|hand in)\b)[^]*\b(?:pick-?up|pick up|due|deadline|collection|ready|price)\b/i,
    main: "orders",
  },
  {
    head: /\bmemberships? (?:tracker|manager|app|management|system|database|software)\b/i,
    said: /^(?![^]*\b(?:clients|customers|donors)\b)/i,
    hasLists: true,
    main: "members",
    needs: [{ list: "members", or: /(?:^| )member$/ }],
  },
  {
    head: /\b(?:car|vehicle|auto) (?:dealer(?:ship)?s?|lot|showroom)(?:'s)? (?:inventory|stock)\b|\b(?:used )?(?:car|vehicle)s? inventory\b/i,
    said: /^(?![^]*\b(?:parts|tools|rental|rentals)\b)/i,
    main: "cars",
  },
  {
    head: /^(?:an? |my |our |simple )*(?:inventory|stock) (?:for|of|in|at) (?:(?:an?|my|our|the|small|little|local) )*(?:[\p{L}]+ )?(?:[\p{L}]*shop|store|boutique|kiosk)(?![\p{L}])/iu,
    said: /^(?![^]*\b(?:products|parts|ingredients|items|books)\b)/i,
    main: "stock items",
  },
  {
    head: /\b(?:book ?keeping|accounting)\b/i,
    said: /^(?![^]*\b(?:income|revenue|sales|clients|invoices)\b)/i,
    main: "account transactions",
  },
  { head: /\b(?:spare |car |bike |machine )?parts inventory\b/i, main: "spare parts" },
  {
    head: /\bcourier (?:app|service)\b|\b(?:delivery|deliveries|courier) (?:tracker|tracking|manager|log|planner|schedule|dispatch)\b|\b(?:track|manage|plan|log|schedule|organi[sz]e) (?:(?:the|my|our|all) )*deliveries\b/i,
    said: /\b(?:drivers?|customers?|couriers?|routes?|vans?|packages|vehicles?|address(?:es)?)\b/i,
    main: "deliveries",
  },
  {
    head: /\b(?:van|driver|courier|food|flower|bread|milk|furniture|grocery) deliver(?:y|ies)\b/i,
    said: /^(?![^]*\b(?:restaurants?|menu|dish(?:es)?|cart)\b)/i,
    hasLists: true,
    main: "deliveries",
  },
  { head: /\b(?:gym|fitness|studio|club|pool) check[- ]?ins?\b/i, hasLists: true, main: "check-ins" },
  {
    head: /\b(?:hostel|hotel|b&b|guest ?house|motel|inn)\b/i,
    said: /^(?![^]*\b(?:bookings|reservations|stays)\b)[^]*\bcheck[- ]?ins?\b/i,
    hasLists: true,
    main: "bookings",
  },
  {
    head: /\b(?<!\bdry )(?:house |home |office |window )?cleaning (?:schedule|app|planner|tracker|calendar|manager)\b/i,
    said: /\b(?:clients?|customers?|cleaners)\b/i,
    hasLists: true,
    main: "cleaning jobs",
  },
  {
    head: /\b(?:coffee shop|caf[eé]|restaurant|bar|pizzeria|food truck|diner|bistro|canteen|takeaway) (?:orders?|ordering)\b/i,
    hasLists: true,
    main: "orders",
  },
  {
    head: /\bmaintenance (?:requests?|tickets?)\b/i,
    said: /\b(?:tenants?|units?|landlord|apartments?|propert\w+)\b/i,
    main: "maintenance requests",
  },
  {
    head: /\b(?:electrician|plumber|plumbing|contractor|builder|painter|painting|roofing|handyman|landscap\w+|job|repair|catering|moving|cleaning)(?:'s|s)? (?:quotes?|estimates?)\b/i,
    said: /\b(?:customers?|clients?)\b/i,
    main: "quotes",
  },
  {
    head: /\b(?:dog|pet|cat|kennel)s? (?:boarding|hotel)\b/i,
    said: /\b(?:drop[- ]?offs?|pick[- ]?ups?|check[- ]?ins?|nights?|stays)\b/i,
    hasLists: true,
    main: "stays",
  },
  { head: /\brental (?:cars?|vans?|trucks?|bikes?)\b/i, hasLists: true, main: "rentals" },
  { head: /\bkitchen (?:orders?|display|screen)\b/i, main: "orders" },
  {
    head: /\bbookings? (?:app|system|tracker|manager|calendar|software|platform|book|tool)\b/i,
    said: /^(?![^]*\b(?:appointments|sessions|classes|rentals)\b)/i,
    hasLists: true,
    main: "bookings",
  },
  {
    head: /\bappointments? (?:app|system|tracker|manager|calendar|software|platform|book|scheduler|tool)\b/i,
    said: /^(?![^]*\bappointments\b)/i,
    hasLists: true,
    main: "appointments",
  },
  {
    head: /\b(?:airbnb|vacation rental|short[- ]term rental)s? (?:manager|management|host|app|tracker)\b/i,
    hasLists: true,
    needs: [],
  },
  {
    head: /\b(?:dentist|dental|orthodontist|physio\w*|groomer|plumber|electrician|florist|tailor|mechanic|landlord|hairdresser|butcher|handyman|car wash|barber|bakery|painter|gardener|salon|laundromat|locksmith|dry clean(?:ing|er)|laundry|upholster\w*|personal trainer|fitness coach|massage therapist|nail tech\w*|dog walker|carpenter|roofer|caterer)(?:'s|s)? (?:office |practice |shop )?(?:app|manager|management|system|software|tracker)\b/i,
    hasLists: true,
    needs: [],
  },
  { head: /\bloyalty\b/i, hasLists: true, needs: [] },
  {
    head: /\b(?:gym|fitness (?:club|cent(?:re|er)|studio)|yoga studio) (?:manager|management|business|owner)\b/i,
    hasLists: true,
    needs: [],
  },
  {
    head: /\b(?:laundry|cleaning|delivery|catering|lawn|moving|towing|courier|taxi|grooming|repair|tutoring|babysitting|pool|pest) services? (?:app|manager|tracker|system|software|business|company)\b/i,
    hasLists: true,
    needs: [],
  },
  // "Landscaping business app": whose it is, and no list of businesses.
  {
    head: /\S (?:business|company|firm)(?: (?:management|manager|app|system|tracker|software|tool|organi[sz]er))?\b/i,
    hasLists: true,
    needs: [],
  },
  {
    head: /\b(?:rentals?|hire) (?:inventory|stock|fleet|catalog(?:ue)?|items?|equipment)\b/i,
    hasLists: true,
    main: "rental items",
    needs: [{ list: "rentals", or: /(?:^| )(?:rental|hire|booking|loan|reservation)$/ }],
  },
  {
    head: /\b(?:car|van|bike|equipment|tool|boat|kayak|camera|truck|machine)s? (?:rentals?|hire)\b/i,
    said: /(?:with|:|,|and|including) (?:bookings|reservations)\b/i,
    hasLists: true,
    main: "bookings",
  },
  {
    head: /\b(?:car|van|bike|equipment|tool|boat|dress|clothing|furniture|costume|kayak|camera|party|gear|scooter|truck|machine|ski|surfboard|tent)s? (?:rentals?|hire)\b/i,
    said: /^(?![^]*(?:with|:|,|and|including) (?:(?:the|my|our|all) )?(?:bookings|reservations|rentals|hires|loans|checkouts)\b)/i,
    hasLists: true,
    main: "rentals",
  },
];
