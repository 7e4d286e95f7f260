import { type Field, type FieldType, isComputed, isDay } from "@lathe/protocol/app/field";
import { camelCase } from "../generate/names.ts";
import { NOUNS } from "./field-nouns.ts";

/** What a field is, without its name. */
export type FieldKind = DistributiveOmit<Field, "id" | "label" | "required">;
type DistributiveOmit<Whole, Key extends PropertyKey> = Whole extends unknown ? Omit<Whole, Key> : never;

export function makeField(label: string, kind: FieldKind, required = false, id = camelCase(label)): Field {
  return { id, label, required, ...kind };
}

/** The words that say a type outright: "a finished checkbox", "as a dropdown". Longer ones first. */
const TYPE_WORDS: readonly [RegExp, FieldKind][] = [
  [/\b(?:check ?box|tick ?box|toggle|switch|yes[ /]no|boolean|flag)\b/i, { type: "checkbox" }],
  [/\b(?:star rating|stars|rating)\b/i, { type: "rating", max: 5 }],
  [
    /\b(?:drop ?down|select(?: box)?|choices?|options?|pick ?list|radio buttons?)\b/i,
    { type: "choice", options: ["Option 1", "Option 2", "Option 3"] },
  ],
  [/\b(?:long text|text ?area|multi-?line(?: text)?|paragraph)\b/i, { type: "longText" }],
  [/\b(?:time of day|clock time|time picker)\b/i, { type: "time" }],
  [/\b(?:date ?picker|calendar date|date)\b/i, { type: "date" }],
  [/\b(?:money|currency|amount of money)\b/i, { type: "money", currency: "USD" }],
  [/\b(?:number|numeric|integer)\b/i, { type: "number" }],
  [/\b(?:e-?mail(?: address)?)\b/i, { type: "email" }],
  [/\b(?:phone(?: number)?|telephone)\b/i, { type: "phone" }],
  [/\b(?:url|web ?link|link|web address)\b/i, { type: "url" }],
  [/\b(?:colou?r ?picker|colou?r)\b/i, { type: "color" }],
  [/\b(?:image|photo|picture)s?(?: ?upload)?\b/i, { type: "image" }],
  [/\b(?:tags?|labels|multi-?select|multiple choice)\b/i, { type: "tags", options: [] }],
  [/\b(?:short text|text|string)\b/i, { type: "text" }],
];

/** The type that words name, and the words: "a checkbox" → checkbox. */
export function namedKind(text: string): { kind: FieldKind; words: string } | null {
  for (const [pattern, kind] of TYPE_WORDS) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, words: found[0] };
  }
  return null;
}

const DEADLINE = /\b(?:due|deadline|expir\w*|best before|use by|return by)\b/i;
const DONE =
  /^(?:is |was )?(?:finished|done|completed?|read|watched|seen|bought|purchased|got it|packed|played|listened|visited|cooked|built|solved|fixed|shipped|paid|returned|checked|reviewed|attended|applied|planted|ticked|closed|sent|delivered|answered|learned|mastered|taken|handed in|listened to|invoiced|billed|reimbursed)\??$/i;

/** Names and what they stand for. The first that fits counts. */
const NAMES: readonly [RegExp, FieldKind][] = [
  [/^(?:(?:fully |all |dues |subs )?paid[- ]up|swapped|given away|claimed|gift aid(?:ed)?)$/i, { type: "checkbox" }],
  [/^joined(?: on| date)?$/i, { type: "date" }],
  [
    /^(?:monthly|weekly|yearly|annual|minimum|min|down|extra|regular|remaining|outstanding) (?:payment|contribution|deposit|instal?ment|saving|savings|rent|fee|premium|balance|debt|amount)s?$/i,
    { type: "money", currency: "USD" },
  ],
  [/^what (?:was|is|i|we) (?:done|did)$/i, { type: "text" }],
  [
    /^(?:pledges?|amount pledged|reimbursements?|payouts?|bonus(?:es)?|earnings|money (?:in|out))$/i,
    { type: "money", currency: "USD" },
  ],
  [/^(?:tax )?(?:deductible|reimbursable|billable|taxable|refundable)$/i, { type: "checkbox" }],
  [
    /^(?:expense|cost|price|income|fee|fund|bill|tax|budget|spending|donation|debt|rent|charge|discount) (?:types?|kinds?|categor(?:y|ies)|names?|codes?)$/i,
    { type: "text" },
  ],
  [
    /^(?:pages|miles|km|hours|days|weeks|minutes|laps|words|chapters|episodes|seasons|lengths|steps|portions|copies|kilos|points|metres|rounds|units) (?:[\p{L}]+ed|read|seen|run|swum|ridden|driven|written|done|slept|left|sold|won|lost|taken|spent)$/iu,
    { type: "number", min: 0 },
  ],
  [
    /^(?!species)[\p{L}]+s (?:collected|sold|laid|picked|caught|harvested|planted|baked|raised|counted|eaten|drunk|lifted)$|^(?:km|miles|hours) (?:at|on|to|since) .+$/iu,
    { type: "number", min: 0 },
  ],
  [
    /^(?:highlights?|best (?:part|moment|thing)s?|summary|lessons?|wins?|thoughts?|events?|story|memor(?:y|ies)) of (?:the|my|each) day$/i,
    { type: "longText" },
  ],
  [/^[\p{L}]{4,}s on$|^expected$/iu, { type: "date" }],
  [/^auto[- ]?(?:pay|renew(?:s|al)?|payment|debit)$|^(?:on )?direct debit$/i, { type: "checkbox" }],
  [/^(?:premium|excess|fine|donation|fare|charge|bill|refund)$/i, { type: "money", currency: "USD" }],
  [
    /^(?:follow[- ]?ups?|action|repair|reorder|attention|replacement|review|signature|call ?back) (?:needed|required)$/i,
    { type: "checkbox" },
  ],
  [
    /^[\p{L}]+s (?:given|taken|done|used|replaced|needed|required|worn|eaten|played|practised|covered|ordered|fitted|tried|included)$|^(?:work|jobs?|treatment|action|repair) (?:done|given|taken|carried out)$/iu,
    { type: "text" },
  ],
  [/^[\p{L}]+(?: [\p{L}]+)? (?:ok|okay|working|clean)$/iu, { type: "checkbox" }],
  [
    /^(?:replace|finish|use|pay|eat|drink|renew|complete|reply|needed|wanted|required|expected|promised) by$/i,
    { type: "date", deadline: true },
  ],
  [/^(?:paid|unpaid|paid or unpaid) status$/i, { type: "choice", options: ["Unpaid", "Paid"] }],
  [/^(?:number|no|nr|how many)$/i, { type: "number", min: 0, stepper: true }],
  [/^(?:went to bed|woke(?: up)?|got up|fell asleep|lights out|bedtime)$/i, { type: "time" }],
  [/^clock(?:ed)?[- ](?:in|out)(?: time)?$/i, { type: "time" }],
  [/^(?:from|to)$/i, { type: "date" }],
  [/^(?:(?:cash|card|gross|net|daily|total) )?sales$/i, { type: "money", currency: "USD" }],
  [/^(?:picked up|dropped off|checked (?:in|out)|handed over)$/i, { type: "checkbox" }],
  [/^(?:remaining|unused) (?:sessions|classes|visits|credits|lessons)$/i, { type: "number", min: 0 }],
  [/^(?:sow|plant|valid|available|open|harvest|pick|use) from$/i, { type: "date" }],
  [
    /\b(?:germination|success|completion|response|conversion|interest|humidity) rate$|^humidity$/i,
    { type: "number", unit: "%", min: 0 },
  ],
  [/^(?:scan|copy) of .+|^(?:receipt|label|document) scan$/i, { type: "image" }],
  [
    /^(?!date|last|first|next|when|who|what|how|time|price|amount|cost|total|sum|work)(?:[\p{L}]+ ){1,2}(?:opened|cleared|informed|submitted|notified|contacted|told|updated|uploaded|posted|scanned|cleaned|emptied|replaced|repaired|renewed|cancelled|reviewed|verified|archived|closed|locked|accepted|vaccinated|neutered|chipped|microchipped|insured|returned|paid|sent|due\?)(?: (?:this|last|for the) (?:year|month|week|term|season))?$/iu,
    { type: "checkbox" },
  ],
  [
    /^(?:returned|sent|given|shown|paid|reported|handed) (?:back )?to [\p{L}]+$|^(?:done|paid|used|watered|fed) (?:today|this (?:week|month|year))$|^(?:would|will|should) (?!be\b)[\p{L}]+(?: [\p{L}]+)?$/iu,
    { type: "checkbox" },
  ],
  [
    /^(?!price|amount|total|sum|work|costs?|what|how|date|last|first|next|when|who|time|most|money|fees? to be)[\p{L}]+ (?:paid|returned|sent|done|received|signed|completed|collected|booked|confirmed|ordered|delivered|checked|seen|attached|passed|approved|agreed|claimed|refunded)$/iu,
    { type: "checkbox" },
  ],
  [
    /^(?:wrapped|framed|insured|laminated|printed|signed|approved|confirmed|collected|booked|ordered|claimed|refunded|redeemed|resolved|received|attended|replied|posted|submitted|passed|used|washed|ironed|watered|fed|sold|repaired|mended|tested|labelled|recycled|donated|called back|handed over)$/i,
    { type: "checkbox" },
  ],
  [/^(?:needs|requires|wants|allows|accepts|has|can) [\p{L}]+(?: [\p{L}]+)?$/iu, { type: "checkbox" }],
  [
    /^(?:arrives|leaves|departs|arrival|departure|arrived|left on|check[- ]?in|check[- ]?out|starts on|ends on)$/i,
    { type: "date" },
  ],
  [
    /^(?:(?:daily|weekly|total) (?:steps|push-?ups|squats)|push-?ups|pull-?ups|sit-?ups|squats|burpees|crunches)(?: done)?$/i,
    { type: "number", min: 0 },
  ],
  [/^(?:glasses|cups|bottles|cans|mugs) of [\p{L}]+$/iu, { type: "number", min: 0 }],
  [/^(?:time|clock(?:ed)?|signed) (?:in|out)$/i, { type: "time" }],
  [
    /^(?:pages|miles|km|hours|minutes|laps|words|chapters|lengths|steps|portions|copies) (?:read|run|walked|swum|ridden|driven|written|cycled|done|worked|slept|practised|practiced|left|sold)$/i,
    { type: "number", min: 0 },
  ],
  [
    /^(?:systolic|diastolic|heart rate|resting heart rate|blood sugar|glucose)(?: [\p{L}]+)?$/iu,
    { type: "number", min: 0 },
  ],
  [/^(?:elevation|height|altitude)(?: gain(?:ed)?)?$/i, { type: "number", unit: "m", min: 0 }],
  [
    /^(?:lap|round|week|day|page|chapter|episode|season|track|issue|volume|lane|shirt) (?:number|no\.?)$/i,
    { type: "number", min: 0 },
  ],
  [
    /(?<!(?:phone|telephone|mobile|contact|fax|cell)) (?:numbers?|no\.?|nr\.?|id|code|ref(?:erence)?)$/i,
    { type: "text" },
  ],
  [/^date (?!format|range|night)[\p{L} ]+$/iu, { type: "date" }],
  [/^expected (?:back|return)$/i, { type: "date", deadline: true }],
  [
    /^(?:expected|estimated|scheduled|promised) (?:delivery|arrival|completion|close|closing|shipping)$/i,
    { type: "date", deadline: true },
  ],
  [/^(?:next )?(?:follow[- ]?up|call back|review)(?: on)?$/i, { type: "date", deadline: true }],
  [
    /^(?!(?:expected|promised|needed|wanted|required|return|returned|due|best|back|consume|book|order|submit|deliver|redeem|expires?|replaced?|sell|service|change|give back|bring back|use)\b)[\p{L}]+(?: [\p{L}]+)* by$/iu,
    { type: "text" },
  ],
  [/\?$/, { type: "checkbox" }],
  [/^[\p{L}]+(?: [\p{L}]+)? left$/iu, { type: "number", min: 0, stepper: true }],
  [/^(?:times|doses|glasses|cups|portions|pieces|tablets|pills) per (?:day|week|month)$/i, { type: "number", min: 0 }],
  [/^marks?$/i, { type: "number", min: 0 }],
  [/\b(?:t-?shirt|shirt|clothing|clothes|dress|jacket|uniform|kit) sizes?$/i, { type: "text" }],
  [/^(?:seating )?capacity$/i, { type: "number", min: 0 }],
  [
    /^(?:sessions|lessons|hours|classes|visits|treatments|tickets|seats|nights|places) (?:paid(?: for)?|bought|booked|used|left|taken)$/i,
    { type: "number", min: 0 },
  ],
  [/^last (?:[\p{L}]+ )?(?:visit|check-?up|appointment|service|inspection|vaccination)$/iu, { type: "date" }],
  [/^(?:postage|shipping|p ?& ?p|delivery costs?)$/i, { type: "money", currency: "USD" }],
  [/^price paid$/i, { type: "money", currency: "USD" }],
  [/^(?:steps|ways|things) to [\p{L}]+$/iu, { type: "longText" }],
  [/\b(?:film|paper|card|wood|fabric) (?:stock|type)\b/i, { type: "text" }],
  [DONE, { type: "checkbox" }],
  [/^who\b|^borrowed by$/i, { type: "text" }],
  [
    /^(?:due back|(?:return|give|bring)(?: it| them)? (?:back )?(?:by|until)|back by|return by)$/i,
    { type: "date", deadline: true },
  ],
  [/^(?:lent on|since)$/i, { type: "date" }],
  [/^markdown(?: [\p{L}]+)?$/iu, { type: "longText", markdown: true }],
  [/^how (?:it|i|they|we|this) (?:felt|feels?|went|was|tasted?|tastes)$/i, { type: "rating", max: 5 }],
  [/^dues$/i, { type: "money", currency: "USD" }],
  [/^(?:lit(?:re|er)s?|gallons)$/i, { type: "number", unit: "l", min: 0 }],
  [/^(?:kilomet(?:re|er)s?|kms?)$/i, { type: "number", unit: "km", min: 0 }],
  [/^(?:met(?:re|er)s|laps|rounds|miles|grams?|reads|words written)$/i, { type: "number", min: 0 }],
  [
    /^next (?!steps?$|actions?$|level$|topic$|name$|watering)[\p{L}]+(?: [\p{L}]+)?$/iu,
    { type: "date", deadline: true },
  ],
  [/^(?:started|ended|finished|began|stopped|opened|closed|arrived|left|woken|fed|taken|given) at$/i, { type: "time" }],
  [/^(?:bought|sold|stayed|held|kept|seen|found|lives|works|caught|served|eaten) at$/i, { type: "text" }],
  [/^how long$/i, { type: "number", unit: "min", min: 0 }],
  [/^how far$/i, { type: "number", unit: "km", min: 0 }],
  [/^how much$/i, { type: "number", min: 0 }],
  [/^how often$/i, { type: "choice", options: ["Daily", "Weekly", "Monthly"] }],
  [/^(?:tempo|bpm)$/i, { type: "number", unit: "bpm", min: 0 }],
  [
    /^(?:hp|xp|mp|hit points|mana|armou?r class|elo|head ?count|persons|party size|covers)$/i,
    { type: "number", min: 0 },
  ],
  [/^[\p{L}]+ tips$/iu, { type: "longText" }],
  [
    /^(?:is|has|was) |^(?:favou?rite|owned|available|active|archived|urgent|important|pinned|starred|vegan|vegetarian|gluten[- ]free|in stock|on sale|public|private|insured|vaccinated|loaned|lent|borrowed|recurring|subscribed|verified|signed|billable|refundable)$/i,
    { type: "checkbox" },
  ],
  [/^(?:tags?|labels|keywords|topics|allergens|skills|hashtags|.+ tags)$/i, { type: "tags", options: [] }],
  [
    /^(?:(?:\w+ )?(?:photos?|pictures?|images?) (?:of|for|from) .+|(?:\w+ )?(?:photos?|pictures?|images?|photographs?|avatar|thumbnail|poster|portrait|headshot|selfie|snapshot)|cover(?: (?:image|art|picture|photo))?|poster image|logo|screenshots?|album art|artwork|label photo)$/i,
    { type: "image" },
  ],
  [/^(?:colou?rs?|\w+ colou?r|accent|shade)$/i, { type: "color" }],
  [/\b(?:e-?mail)\b/i, { type: "email" }],
  [/\b(?:phone|mobile|telephone|cell)\b/i, { type: "phone" }],
  [/\b(?:url|website|web ?site|link|homepage|web ?page|web address)\b/i, { type: "url" }],
  [DEADLINE, { type: "date", deadline: true }],
  [
    /\b(?:date|day|birthday|anniversary)$|\b(?:last|next|first) (?:\w+ed|seen|read|sown|worn|done|given|heard|met|sung|flown|ridden|lit|cut|told|taken|eaten|drunk|sent|sold|bought|made|found|caught|watering|visit|contact|service|payment|fed)\b|^[\p{L}]+(?: [\p{L}]+)* on$|\b(?:until|expiry)$|^(?:when|started|acquired|born)$|\b(?:lease|contract|trial|course|term|season|warranty|project|rental|hire|booking|membership|subscription|insurance|loan|tenancy) (?:end|start|begin)s?$/iu,
    { type: "date" },
  ],
  [/\b(?:star(?:s| rating)?|rating)\b/i, { type: "rating", max: 5 }],
  [
    /\b(?:prices?|costs?|amount|budget|salary|fees?|spent|rent|expenses?|balance|income|deposit|revenue|paid|money|wage|tip|worth|value|estimate|(?:hourly|daily|day|billable|billing) rate|totals?)\b/i,
    { type: "money", currency: "USD" },
  ],
  [
    /\b(?:notes?|descriptions?|comments?|reviews?|summary|ingredients|instructions|steps|method|details|bio|thoughts|quotes?|address|directions|lyrics|plot|synopsis|reflection|feedback|agenda|symptoms)\b/i,
    { type: "longText" },
  ],
  [
    /\b(?:reminder|alarm|start(?:ing)?|end(?:ing)?|opening|closing|wake[- ]?up|bed|meeting|departure|arrival|appointment|class|feeding) ?time$|^(?:time|hour|starts|ends|starts at|ends at|at)$/i,
    { type: "time" },
  ],
  [/\b(?:priority|urgency)\b/i, { type: "choice", options: ["Low", "Medium", "High"] }],
  [/\bdifficulty\b/i, { type: "choice", options: ["Easy", "Medium", "Hard"] }],
  [/\brsvp\b/i, { type: "choice", options: ["Invited", "Yes", "No"] }],
  [/^(?:stickers|coins|tokens)$/i, { type: "number", min: 0, stepper: true }],
  [/\bcheck-?in status\b/i, { type: "choice", options: ["Not yet", "Checked in"] }],
  [/^(?:sold|sale|sales|selling) status$/i, { type: "choice", options: ["Available", "Reserved", "Sold"] }],
  [
    /^(?:delivery|delivered|shipping|shipment) status$/i,
    { type: "choice", options: ["Preparing", "On the way", "Delivered"] },
  ],
  [/^(?:rental|availability) status$/i, { type: "choice", options: ["Available", "Out", "In repair"] }],
  [/\bpayment status\b/i, { type: "choice", options: ["Not paid", "Part paid", "Paid"] }],
  [/\bbooking status\b/i, { type: "choice", options: ["Free", "Booked", "Cancelled"] }],
  [/\b(?:enrol?lment|registration) status\b/i, { type: "choice", options: ["Registered", "Waiting", "Cancelled"] }],
  [/\bpass(?:ed)? (?:or|\/) fail(?:ed)?\b/i, { type: "choice", options: ["Pass", "Fail"] }],
  [/\bstatus\b/i, { type: "choice", options: ["Planned", "In progress", "Done"] }],
  [/\b(?:smileys?|emojis?|smiley faces?|faces)\b/i, { type: "choice", options: ["😀", "🙂", "😐", "🙁"] }],
  [/\bmood\b/i, { type: "choice", options: ["Great", "Good", "Okay", "Low"] }],
  [
    /^(?:meal|menu|dinner|food) (?:choice|preference)s?$/i,
    { type: "choice", options: ["Meat", "Fish", "Vegetarian", "Vegan"] },
  ],
  [/\bmeal\b/i, { type: "choice", options: ["Breakfast", "Lunch", "Dinner", "Snack"] }],
  [/\bfrequency\b/i, { type: "choice", options: ["Daily", "Weekly", "Monthly"] }],
  [/\b(?:reorder|minimum|low[- ]stock|restock)\b/i, { type: "number", min: 0 }],
  [
    /\b(?:stock levels?|stock|quantity|quantities|qty|in stock|on hand|how many)\b|^(?:pieces|pcs|units)$/i,
    { type: "number", min: 0, stepper: true },
  ],
  [
    /\b(?:(?:[\p{L}]+ing|prep(?:aration)?|total|travel|cook|bake|rest|play|finish|race) time|time (?:taken|spent)|minutes)\b/iu,
    { type: "number", unit: "min", min: 0 },
  ],
  [/\b(?:duration|playing time|play time|runtime|length)\b/i, { type: "number", unit: "min", min: 0 }],
  [/\bhours\b/i, { type: "number", unit: "h", min: 0 }],
  [/\bweight\b/i, { type: "number", unit: "kg", min: 0 }],
  [/\bdistance\b/i, { type: "number", unit: "km", min: 0 }],
  [/^times [\p{L}]+$/iu, { type: "number", min: 0 }],
  [
    /^(?:strength|dexterity|constitution|intelligence|wisdom|charisma|hit points|hp|armou?r class|ac)$/i,
    { type: "number", min: 0 },
  ],
  [/\bkwh\b/i, { type: "number", unit: "kWh", min: 0 }],
  [/^(?:[\p{L}]+ )?kg$/iu, { type: "number", unit: "kg", min: 0 }],
  [/^(?:[\p{L}]+ )?mg$/iu, { type: "number", unit: "mg", min: 0 }],
  [/^(?:mmol|m3|m³|grams|mm|cl|bpm)$/i, { type: "number", min: 0 }],
  [/^(?:amount in )?(?:ml|millilit(?:re|er)s)$/i, { type: "number", unit: "ml", min: 0 }],
  [/\bcalories\b/i, { type: "number", unit: "kcal", min: 0 }],
  [
    /\b(?:age|pages?|page count|count|number of .+|sets|reps|repetitions|servings|portions|score|points|size|height|width|temperature|level|streak|episodes?|seasons?|players|guests|seats|mileage|volume|percent(?:age)?|progress|rank|reorder (?:level|point)|low[- ]stock level|abv|vintage)$/i,
    { type: "number", min: 0 },
  ],
  [/\b(?:year)\b/i, { type: "number" }],
];

/** What a field of this name most likely is. */
export function kindOfName(name: string): FieldKind {
  const fits = ([pattern]: readonly [RegExp, FieldKind]) => pattern.test(name);
  return (NOUNS.find(fits) ?? NAMES.find(fits))?.[1] ?? { type: "text" };
}

/** Whether a checkbox of this name says that its record is dealt with. */
export function meansDone(label: string): boolean {
  return DONE.test(label);
}

const TYPE_IN_WORDS: Record<FieldType, string> = {
  text: "text",
  longText: "longer text",
  number: "number",
  money: "amount of money",
  date: "date",
  time: "time of day",
  checkbox: "checkbox",
  rating: "star rating",
  choice: "choice",
  tags: "tags",
  color: "colour",
  image: "picture",
  relation: "link to another list",
  url: "web address",
  email: "email address",
  phone: "phone number",
  formula: "number that is worked out",
  rollup: "number that is worked out",
};

/** A field's type for people: "number", "choice of Low, Medium and High". */
export function typeInWords(field: Field): string {
  if (field.type === "choice") return `choice of ${field.options.join(", ")}`;
  if (isComputed(field) && isDay(field)) return "date that is worked out";
  return TYPE_IN_WORDS[field.type];
}
