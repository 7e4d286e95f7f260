import { singularOf } from "../words.ts";

/** What is written down again and again in a trade, a club, at home: of what somebody tells of themselves, what stands earlier goes first. */
const KEPT: readonly (readonly [about: RegExp, records: string])[] = [
  [
    /\b(?:repair|mending|service) (?:shop|workshop|caf[eé]|business|studio)\b|\b(?:repair|mend|fix|restor)(?:s|ing)?\b/i,
    "repairs",
  ],
  [/\b(?:garage|mechanic)\b/i, "repairs"],
  [/\bshares? (?:a|one|our|the) (?:car|van)\b/i, "car trips"],
  [/\b(?:honesty box|at the (?:road|gate|roadside)|farm stand)\b/i, "daily sales"],
  [/\b(?:school nurse|first aid(?:er)?|sick bay)\b/i, "visits"],
  [/\bchronic pain\b/i, "pain entries"],
  [/\bseed library\b/i, "seed loans"],
  [/\bwast(?:e|ing) food\b|\bfridge\b/i, "food items"],
  [/\bcollects? money\b|\binstal+ments\b/i, "payments"],
  [/\b(?:dementia|carers|care for my|caring for)\b/i, "care visits"],
  [/\b(?:ebay|vinted|depop|marketplace)\b/i, "resale items"],
  [/\b(?:day ?care|child ?minder|nanny)\b/i, "daily reports"],
  [/\bpregnan(?:t|cy)\b/i, "pregnancy entries"],
  [/\btool (?:shed|library)\b/i, "tool loans"],
  [/\b(?:chickens|hens)\b/i, "egg collections"],
  [/\b(?:buys?|restores?)\b[^.]*\bfurniture\b/i, "furniture"],
  [/\b(?:organi[sz](?:e|ing)|plan(?:ning)?)\b[^.]*\b(?:reunion|party)\b/i, "guests"],
  [/\bcanteen\b/i, "meal orders"],
  [/\b(?:plan|know) what (?:we|to|i) (?:eat|cook)\b|\bmeal plan/i, "meals"],
  [/\blaundry\b/i, "laundry bookings"],
  [/\b(?:kennel|cattery|dog hotel|cat hotel|boarding)\b/i, "stays"],
  [/\bboard games?\b/i, "game nights"],
  [
    /\b(?:practi[sc]e|practi[sc]es|plays (?:the )?(?:violin|piano|guitar|cello|flute|drums)|learning (?:the )?(?:violin|piano|guitar))\b/i,
    "practice sessions",
  ],
  [/\b(?:exercises|physio\w*) after\b|\brehab\b/i, "exercise sessions"],
  [/\bfood truck\b|\b(?:market|fair) stall\b/i, "market days"],
  [/\bhours of work\b|\bworking hours\b|\bvolunteer hours\b/i, "work hours"],
  [/\blaptops?\b[^.]*\b(?:phones|monitors|tablets|printers)\b/i, "devices"],
  [/\bwhere (?:my|our|the) money goes\b/i, "expenses"],
  [/\bbrings? (?:cakes?|food|snacks?|salads?|dishes|drinks)\b|\bpotluck\b/i, "contributions"],
  [/\bcater(?:ing|er|ers)\b/i, "catering events"],
  [/\b(?:wedding (?:photographer|planner)|plan weddings)\b/i, "weddings"],
  [/\bphotographer\b/i, "shoots"],
  [/\b(?:event planner|plan (?:events|parties)|dj)\b/i, "events"],
  [/\btattoo/i, "tattoo requests"],
  [/\b(?:rent|hire|hiring|renting)(?:s)? out\b|\brental (?:shop|business|company)\b/i, "rentals"],
  [/\b(?:lend|lends|lending)(?: out)?\b/i, "loans"],
  [
    /\b(?:hotel|guest ?house|b ?& ?b|bed and breakfast|hostel|holiday (?:flat|home|apartment)s?|vacation rental|camp(?:ing|site)(?: ground)?)\b/i,
    "bookings",
  ],
  [/\b(?:restaurant|bistro|trattoria|tavern)\b/i, "reservations"],
  [/\b(?:cakes?|pastry|pastries)\b/i, "cake orders"],
  [
    /\b(?:bakery|florist|flower shop|print(?:ing)? shop|butcher|farm shop|carpenter|joiner|furniture|sign ?maker|tailor|seamstress|engrav|3d print|candles|soaps?|jewell?er|goldsmith)/i,
    "orders",
  ],
  [/\btake orders\b/i, "orders"],
  [
    /\b(?:groomer|grooming|hair ?dresser|hair salon|salon|barber|nail studio|beauty|beautician|cosmetic)/i,
    "appointments",
  ],
  [/\b(?:massage|therapist|physio(?:therapist)?|osteopath|psychologist|counsellor|coaching|life coach)\b/i, "sessions"],
  [/\b(?:driving (?:instructor|school)|teach|tutor|tutoring|music school|piano teacher)\b/i, "lessons"],
  [
    /\b(?:translator|freelanc(?:e|er)|plumber|electrician|painter|roofer|gardener|landscap\w+|handyman|chimney sweep|tradesman|locksmith|window cleaner)\b/i,
    "jobs",
  ],
  [/\b(?:clean houses|cleaning (?:company|business|firm))\b/i, "jobs"],
  [/\b(?:second[- ]hand|consignment|thrift|vintage|antiques?|flea market)\b/i, "items"],
  [/\b(?:find|looking for|search(?:ing)? for|hunting for) (?:an? )?(?:new )?job\b|\bjob hunt/i, "job applications"],
  [/\b(?:move|moving|looking for|searching for) .*\b(?:flat|apartment)\b/i, "flats"],
  [/\b(?:migraines?|headaches?)\b/i, "migraines"],
  [/\bdiabet(?:es|ic)\b|\bblood sugar\b/i, "blood sugar readings"],
  [/\b(?:blood pressure|hypertension)\b/i, "blood pressure readings"],
  [/\b(?:asthma)\b/i, "peak flow readings"],
  [/\b(?:building|construction) site|\bsite manager\b/i, "daily reports"],
  [/\b(?:taxi|cab driver|ride ?share|uber)\b/i, "rides"],
  [/\b(?:courier|delivery service|deliver parcels)\b/i, "deliveries"],
  [/\b(?:company|shared?|pool|office) (?:three |two |four |\d+ )?(?:cars?|vans?)\b/i, "car trips"],
  [/\b(?:row|rows|rowing|sailing|canoe|kayak|boat) (?:club|on)\b/i, "outings"],
  [/\b(?:marathon|runner|jogging|go running)\b/i, "runs"],
  [/\b(?:lawyer|law firm|attorney)\b/i, "cases"],
  [/\b(?:vet|veterinar\w+|animal clinic)\b/i, "visits"],
  [/\b(?:estate agent|real estate|realtor|estate agency)\b/i, "properties"],
  [/\b(?:car dealer|used cars?)\b/i, "cars"],
  [/\b(?:recruit(?:er|ing|ment)|headhunter)\b/i, "candidates"],
  [/\b(?:it support|help ?desk)\b/i, "tickets"],
  [/\b(?:property manager|caretaker|janitor|facility)\b|\bmanage (?:an? )?(?:block|building|house)/i, "repairs"],
  [/\b(?:food bank|charity shop|clothing bank)\b/i, "donations"],
  [/\b(?:lost (?:and|&) found|lost property)\b/i, "found items"],
  [/\b(?:we|i|volunteers|they) visit\b/i, "visits"],
  [/\ballergic\b/i, "reactions"],
  [/\bframing (?:shop|studio|workshop)\b/i, "framing orders"],
];

/** "I breed rabbits", "our museum collects old radios": what is done with things again and again names them. */
const THINGS =
  /\b(?:collects?|breeds?|raises?|keeps?|grows?|sews?|fosters?|adopts?|brews?|bakes?|knits?|reads?|paints?|builds?|building|carves?|translates?|do(?:es)? the|sells?|writes?|writing|compos(?:es?|ing)|restores?|supervises?|cares? for|looks? after|run(?: many| a lot of| lots of)|(?:gets?|receives?) (?:money|support) from|track|manages?|sign up to bring|bring) (?:(?:about|around|over|some|many|all|old|the|our|my|a lot of|lots of|\d+|two|three|four|five|six) )*((?:[\p{L}-]+ )?[\p{L}-]{3,}s)(?=$|[.,;!]| (?:as|in|on|for|and|with|from|at|of|since|which|that|about|online|by)\b)/iu;

/** "Our club lends out kits to children" */
const LENT_OUT = /\b(?:lends?|lending)(?: out)? ([\p{L}-]{3,}s)\b/iu;
/** "We rent out our boat to friends" */
const RENTED_OUT = /\b(?:rents?|hires?|renting) out (?:our |my |the |an? )?([\p{L}-]{3,})(?= (?:to|for)\b|[.]|$)/iu;
/** "His stamp collection" */
const COLLECTION = /\b(?:my|his|her|our|an?|the|their) ([\p{L}-]+) collection\b/iu;

const NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several|many)";
/** "The choir library has about 400 scores" */
const HAS_MANY = /\b(?:has|have|owns?) (?:about |over |around |nearly |some )?\d{2,} ([\p{L}]{4,}s)(?=[.]|$)/iu;
/** "My grandma's recipes are on hundreds of cards" */
const ARE_OWN = /^(?:my|our) (?:[\p{L}]+'s )?([\p{L}-]{3,}s) are\b/iu;

/** "Five hives in two places", "a block of twelve flats" */
const SOME_OF_THEM = new RegExp(
  `\\b${NUMBER} (?:(?:small|big|old|our|different|own) )?([\\p{L}]{3,}s|children|horses)\\b`,
  "iu",
);
const NO_OWN =
  /^(?:years?|months|weeks|days|hours|minutes|times|euros?|dollars|pounds|percent|people|things|kinds|sorts|types|places|friends|colleagues|members|employees|helpers|sisters|brothers|flatmates|owners|singers|kilos|metres|miles|customers|clients|of|laptops|computers|phones|glazes|clubs|groups|teams)$/iu;

/** One of several that somebody has, and that what is written down is of: "five hives" → "hive"; null for none. */
export function oneOfSeveral(about: string): string | null {
  const [, things = ""] = SOME_OF_THEM.exec(about) ?? [];
  return things === "" || NO_OWN.test(things) ? null : singularOf(things.toLowerCase());
}

/** "A small bicycle repair shop" keeps repairs; null where nothing is known of it. */
export function keptOfWork(about: string): string | null {
  const [, lent] = LENT_OUT.exec(about) ?? [];
  if (lent !== undefined) return `${singularOf(lent.toLowerCase())} loans`;
  const [, rented] = RENTED_OUT.exec(about) ?? [];
  if (rented !== undefined) return `${singularOf(rented.toLowerCase())} rentals`;
  const [, own] = ARE_OWN.exec(about) ?? [];
  const known = KEPT.find(([pattern]) => pattern.test(about))?.[1];
  const [, collected] = COLLECTION.exec(about) ?? [];
  const [, many] = HAS_MANY.exec(about) ?? [];
  return (
    known ??
    collected?.toLowerCase() ??
    own?.toLowerCase() ??
    THINGS.exec(about)?.[1]?.toLowerCase() ??
    many?.toLowerCase() ??
    null
  );
}
