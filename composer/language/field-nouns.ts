import type { FieldKind } from "./field-kinds.ts";
import { FORM_NOUNS } from "./form-nouns.ts";

const count: FieldKind = { type: "number", min: 0 };
const money: FieldKind = { type: "money", currency: "USD" };
const text: FieldKind = { type: "text" };
const checkbox: FieldKind = { type: "checkbox" };
const measured = (unit: string): FieldKind => ({ type: "number", unit, min: 0 });
const choice = (...options: string[]): FieldKind => ({ type: "choice", options });

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
export const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** Times of the clock; other "… time"s are how long something takes. */
const CLOCK =
  "start|begin|end|pick[- ]?up|drop[- ]?off|check[- ]?in|check[- ]?out|kick[- ]?off|meet(?:ing)?|arrival|departure|collection|delivery|open|close|wake(?:[- ]up)?|get[- ]up|bed|class|lesson|show|call|appointment|tee|dinner|lunch|breakfast|supper|tea|meal|feed(?:ing)?|doors?|ready|landing|take[- ]?off|boarding|flight|train|service|preferred|booked|slot|viewing|sailing|milking|prayer|mass|curtain|tip[- ]?off|leave|leaving|return|home|lights[- ]out";
const LASTING =
  "total|proof|proofing|brew|steep|prep|cook|cure|curing|dry|rise|boil|soak|swim|bike|run|lap|split|drive|walk|screen|wait|response|set[- ]?up|print|work|exposure|shutter|fermentation|incubation|play|practice|practise|solve|assembly|journey|reading|actual|target|best|official|net|gun";

/**
 * What the noun of a name says of its values, wherever people name it so: readings and counts are numbers, "sold for" is
 * money, "payment method" a choice. The first that fits counts, before what is taken from parts of names.
 */
export const NOUNS: readonly [RegExp, FieldKind][] = [
  ...FORM_NOUNS,
  [/^next of kin$|^(?:paid|sold|lent|given|owed|moved|assigned) to$/i, text],
  [/^(?:utc|gmt)$|^time (?:in|at) (?:utc|gmt|cet|local time)$/i, { type: "time" }],
  [/^(?:episodes|pages|chapters|levels|lessons|words|parts) (?:[\p{L}]+ )?out of (?:the )?[\p{L}]+$/iu, count],
  [/^text$/i, { type: "longText" }],
  [
    /^(?:sent|paid|received|done|seen|attended|renewed|given|invited|came|got|gave)(?: (?!to)[\p{L}]+){0,3} (?:this|last|next) (?:year|month|week|term|season|time)$|^got (?:one|it|them|a reply|a card)(?: back)?$|^(?:electric )?hook[- ]?up$/iu,
    checkbox,
  ],
  [/^(?:asking|lowest price|highest price)$/i, money],
  [/^(?:frames|jars|bags|boxes|trays|rows|packs|bottles|pots|bales|sheets|rolls|balls) of [\p{L}]+$/iu, count],
  [
    /^(?:parents?|mums?|mothers?|dads?|fathers?|guardians?|owners?|carers?|vets?|doctors?|contact|emergency|home|work|mobile|cell)(?:'s|s')? (?:number|no)$/i,
    { type: "phone" },
  ],
  [/^(?:miles|km|kms|hours) (?:out|back|home|there)$/i, count],
  [/^(?:listed|sold|posted|shown|advertised|hung|kept|filed|played|stored|planted) (?:on|at|in|with|by)$/i, text],
  [
    /^(?:jars|bottles|loaves|cakes|bars|batches|pieces|pots|boxes|bags|candles|cards|eggs|portions|units|litres|kilos|nights|seats|tickets|places|hours) (?:made|sold|filled|produced|baked|booked|reserved)$/i,
    count,
  ],
  [/^(?:age|weight|height|price|value|size|length) at first$/i, { type: "number", min: 0 }],
  [/^(?:condition|state) at first$/i, text],
  [
    /^(?:arriving|leaving|departing|checking (?:in|out)|moving (?:in|out)|returning|starting|finishing)(?: on)?$/i,
    { type: "date" },
  ],
  [
    /^(?!what|who|how|times?|date|amount|dose|price|medicines?|reason|advice|answer|marks?)(?:(?:[\p{L}]+ )?(?:codes?|keys?|notice|receipt|consent|permission|warning|form|pack|card|fob|password|refund|talk|tour) given|(?:[\p{L}]+ ){1,2}(?:allowed|welcome|signed|refused|declined|handed (?:over|in|back)|explained|agreed|attached|switched off|locked|fitted|passed|clean|working))$/iu,
    checkbox,
  ],
  [/^(?:sex|age|name|colour|size|weight|maker|shop|person|place) or [\p{L}]+$/iu, text],
  [
    /^(?:lesson|class|training|bin|collection|market|delivery|cleaning|practice|rehearsal|visiting|club|wash|walking|usual|regular|feeding|watering|working|rest|baking|round|milk|veg box) day$/i,
    choice(...WEEKDAYS),
  ],
  [
    /^(?:metres|meters|yards|grams|pieces|sheets|slices|bottles|eggs|pages|rows|stitches|litres|seats|tablets|servings|portions) (?:per|in an?|in each) (?!day|week|month|year|person)[\p{L}]+$/iu,
    count,
  ],
  [
    /\bmonth (?:from|to)$|^(?:sow|sowing|plant|planting|harvest|pick|flowers?|flowering) (?:month|until|to)$/i,
    choice(...MONTHS),
  ],
  [/^(?:year|age|score|page|lesson|grade) (?:from|to)$|^(?:use|best|drink) by year$/i, { type: "number" }],
  [/^(?:budget|price|rent|salary|cost|fee|pay|value) (?:from|to|min|max)$/i, money],
  [/^(?:runs out|expires|ends) on$/i, { type: "date", deadline: true }],
  [/^d\.?o\.?b\.?$/i, { type: "date" }],
  [/^(?:blood pressure )?(?:top|bottom|upper|lower)(?: number)?$/i, { type: "number", min: 0 }],
  [/^(?:original|final|starting) gravity$/i, { type: "number" }],
  [/^yarn weight$|^got or need$/i, text],
  [/^(?:top|middle|heart|base|head) notes$/i, text],
  [/^(?:grams|kilos|lit(?:re|er)s|ml|jars|cups|bags) of [\p{L}]+$/iu, count],
  [
    /^length of (?:the |my |our )?(?:pool|garden|boat|rope|fence|wall|plot|lane|lawn|hose|cable|pitch|caravan|trailer)$|^(?:pool|boat|rope|cable|fence|plot|garden) length$/i,
    measured("m"),
  ],
  [
    /^length of (?:the |my |our |its )?(?:fish|needles?|hair|foot|scarf|legs?|sleeves?|tail|wings?|baby|skirt|snake|bolt|screw)$|^(?:needle|fish|tail|wing|sleeve|skirt|inside leg|hook|bolt|screw) length$/i,
    measured("cm"),
  ],
  [/^time of (?!day$|year$|the )[\p{L} ]+$/iu, { type: "time" }],
  [/^day (?:set|sown|planted|started|laid|hatched|opened|frozen|made|bought)$/i, { type: "date" }],
  // "paid deposit" of a trip
  [/^paid (?:(?:the|their) )?(?:deposit|fees?|rent|bill|invoice|dues|subs|in full)$/i, checkbox],
  [
    /^how (?:rested|happy|tired|confident|sore|hungry|stressed|anxious|calm|motivated|focused|sleepy|painful|spicy|useful|sad|angry|energetic|satisfied|proud)$/i,
    { type: "rating", max: 5 },
  ],
  // Said in full
  [/^time of (?:the )?day$/i, choice("Morning", "Noon", "Evening", "Night")],
  [/^(?:day of (?:the )?week|week ?day)$/i, choice(...WEEKDAYS)],
  [/^(?:[\p{L}]+ing |best )?months$/iu, { type: "tags", options: MONTHS }],
  [/^billing (?:cycle|period|interval)$|^billed$/i, choice("Weekly", "Monthly", "Quarterly", "Yearly")],
  [/^payment (?:method|type)$|^paid with$/i, choice("Cash", "Card", "Transfer")],
  [/^(?:[\p{L}]+ )?method$/iu, { type: "longText" }],
  [/^price (?:level|range|category|bracket|class)$/i, choice("Low", "Medium", "High")],
  [/^severity$/i, choice("Mild", "Moderate", "Severe")],
  [/^(?:opening|open|visiting|office|business) (?:hours|times)$/i, text],
  [/^season$/i, text],
  [
    /^(?!(?:tank|party|group|class|family|batch|litter|herd|flock|pack|household|brood|crowd|file) )(?:[\p{L}]+ ){0,2}sizes?$/iu,
    text,
  ],
  [
    /^how (?:the |my |his |her )?[\p{L}]+ (?:felt|feels?|went|was|tasted|looked|slept|behaved)$/iu,
    { type: "rating", max: 5 },
  ],
  [
    /^(?:[\p{L}]+ )?(?:takeaways|observations|remarks|pros|cons|highlights)$|^what (?:they|he|she|we|i) ate$/iu,
    { type: "longText" },
  ],
  [
    /^last (?!name|one|resort|post|night|year|week|month|score|price|reading|result|weight|dose|comment|note|message|words?|status|place)[\p{L}]+$/iu,
    { type: "date" },
  ],
  [
    /^(?:ready|ship|send|deliver|collect|post|book|submit|reply|respond|cancel|decide|hand in|sell|drink|eat) by$/i,
    { type: "date", deadline: true },
  ],
  [
    /^(?:returned|delivered|paid|arrived|finished|done) (?:in|on) (?:good|time|full|one)(?: [\p{L}]+)?$|^(?!what|who)[\p{L}]+(?<!s) included$/iu,
    checkbox,
  ],
  [/^(?:plus one|\+1|full tank|auto[- ]?renew(?:s|al|ed|ing)?|with (?:food|kids|dogs?)|released|accepted)$/i, checkbox],
  [
    /^(?:(?:micro)?chipped|neutered|spayed|castrated|wormed|dewormed|shod|shorn|tagged|ringed|weaned|vaccinated|house[- ]?trained|broken in|registered|insured|taxed|serviced|valued|framed|boxed|catalogued|scanned|digiti[sz]ed|bound|restored|planted out|germinated|pruned|mulched|staked|grafted|bottled|racked|labelled|glazed|fired|bisqued|ironed|starched|hemmed|pinned|fitted|rewired|sanded|primed|painted|varnished|waxed|oiled|greased|sharpened|calibrated|certified|tuned|restrung)$/i,
    checkbox,
  ],
  [/^plus[- ]ones$/i, count],
  [/^(?:golf )?handicap$/i, { type: "number" }],
  [/^[\p{L}]+[- ]friendly$/iu, checkbox],
  [/^(?:linked ?in|facebook|instagram|video|videos|documents?)$/i, { type: "url" }],
  [
    /^(?:receipts?|(?:[\p{L}]+ )?(?:scans?|pics?|fotos?|snaps?))$|^(?:photos?|pictures?|pics?) (?:each|every|per|of) .+$/iu,
    { type: "image" },
  ],
  [
    /^follow[- ]?up$|^(?:[\p{L}]+(?<!s) )?since$|^(?:frozen|made|given|sold|built|taken|found|got|lent|sown|written|drawn) on$/iu,
    { type: "date" },
  ],
  [
    /^(?:who (?:is |was |are |were )?(?:came|comes|coming|there|present|attended|attending|went|played))$/i,
    { type: "tags", options: [] },
  ],
  [
    /^(?:attendees|participants|players present|people (?:present|coming|there)|who came along)$/i,
    { type: "tags", options: [] },
  ],

  [/^(?:available|free|working|preferred|open|training|collection) days$/i, { type: "tags", options: WEEKDAYS }],
  [
    /^(?:[\p{L}]+ ){1,2}(?:certified|trained|qualified|registered|licen[sc]ed|vetted|called|phoned|e?mailed|texted|thanked)$|^thank you (?:[\p{L}]+ )?sent$|^(?:walked|brushed|groomed|bathed)$/iu,
    checkbox,
  ],
  [/^(?:prayer|talking|key|main|action|bullet|discussion) points$/i, { type: "longText" }],
  [/^(?:photos?|pictures?|images?) (?:before|after|front|back|inside|outside)$/i, { type: "image" }],
  [/^(?:drink|ripe|fresh|best|ready) from$/i, { type: "date" }],

  // Money
  [
    /^(?:cash|card|bar|door|online|ticket|drinks?|food|raffle) (?:sales|takings|fares|income)$|^(?:money|cash) (?:in|out|from|on)(?: (?:the|my|our) [a-z]+)?$/i,
    money,
  ],
  [/^(?:bid|stake|spend|allowance|pocket money|winnings|pay[- ]?out|prize money|payments?|buy[- ]?in)$/i, money],
  [/^(?:rate|price|cost|fee|pay|wage|charge) (?:per|an?|each) [\p{L}]+$/iu, money],
  [
    /^(?:nightly|hourly|daily|weekly|monthly|yearly|annual|day|night|hire|call-?out|entry|mooring|agreed|usual|asking) (?:rate|charge|fee|price|rent|cost|dues)$/i,
    money,
  ],
  [
    /^(?:rate|price|cost|fee|pay|wage)s?(?: ?\/ ?| per | an? )(?:hr|hour|h|day|night|week|month|kg|session|visit|walk|person|head|lesson|class|item|unit)$/i,
    money,
  ],
  [
    /^(?:profit|margin|tax|vat|discount|commission|bonus|turnover|earnings|takings|savings|net|gross)(?: amount)?$/i,
    money,
  ],
  [
    /^(?:sold|bought|sells|went|paid|asking|selling) for$|^(?:saved|raised|earned|collected|paid|spent|put (?:away|aside|back)) so far$/i,
    money,
  ],
  [/^(?:balance|amount|fees?|payment|total|money) (?:due|outstanding|remaining|left|owed|owing)$/i, money],
  [/^[\p{L}]+ range$/iu, text],
  [
    /^(?:tax|vat|discount|commission|interest|margin|profit) (?:rate|percent(?:age)?)$/i,
    { type: "number", unit: "%", min: 0 },
  ],
  [/^(?:probability|chance of [\p{L}]+|percent [\p{L}]+|[\p{L}]+ percent(?:age)?|percent(?:age)?)$/iu, measured("%")],

  // How long
  [new RegExp(`^(?:${CLOCK}) time$`, "i"), { type: "time" }],
  [
    new RegExp(
      `^(?:[\\p{L}]+ )?(?:${LASTING}) time$|^(?:[\\p{L}]+ )?time (?:spent|taken|needed|in bed|on (?:feet|site|court|bike))$`,
      "iu",
    ),
    measured("min"),
  ],
  [/^breaks?$|^break (?:length|time)$/i, measured("min")],
  [/^(?:sleep|overtime)$/i, measured("h")],
  [/^(?:warranty|contract|notice|lease|loan|subscription|rental|validity) (months|weeks|days|years)$/i, count],
  [
    /^(?:water(?:ing)?|feed(?:ing)?|clean(?:ing)?|service|check|repotting|fertili[sz]ing|replacement) interval$|^(?:watered|water|feed|fed|clean|cleaned|serviced|repeats?) every$/i,
    measured("days"),
  ],

  [
    /^(?:sleep|nap|shift|work|class|session|fast|fasting|break)[- ](?:start|end)s?$|^(?:given|taken|fed|done|seen|woke|arrived|left|finished) at$|^[\p{L}]+ (?:asleep|awake|home|up|in bed) at$/iu,
    { type: "time" },
  ],
  [/^(?:sleep|nap) (?:length|duration)$/i, measured("min")],

  // Measured and counted
  [
    /^(?:hectares|ha|acres|tonnes|tons|decibels|db|amps|milligrams|micrograms|carats?|votes|wickets|attempts|tries|credits|bottles|cups|jars|tins|crates|sacks|bags|packets|skips|tablets|pills)$/i,
    count,
  ],
  [
    /^(?!square|floor)[\p{L}]+ (?:degrees|met(?:re|er)s|yards|grams|lit(?:re|er)s|hectares|acres|tonnes|kilos)$/iu,
    count,
  ],
  [
    /^(?:cured|curing|germination|drying|hardening|rest|incubation|ripening|soaking|growing|sick|holiday|leave) days$/i,
    count,
  ],
  [
    /^(?:grams|kg|km|miles|hours|lit(?:re|er)s|ml|eggs|units) (?:in|out|now|set|total|today)$|^(?:sets|games|frames|legs) (?:won|lost|played)$/i,
    count,
  ],
  [/^(?:grams|mg|ml|kg|g|units|drops) (?:per|a) [\p{L}]+$/iu, count],
  [/^temp(?:erature)? (?:by )?(?:day|night|morning|evening|at night)$/i, count],
  [/^(?:square met(?:re|er)s|sqm|m2|m²|floor area|living area|area)$/i, measured("m²")],
  [
    /^(?:lessons|classes|sessions|exams|credits|shots|trips|doses) (?:taken|done|attended|played|left|used|won|lost|booked|remaining|given)$/i,
    count,
  ],
  [
    /^(?:serves|days|(?:[\p{L}]+ )?(?:frames|losses|temps?|circumference|girth|radius|perimeter|minifigs))$|^(?:[\p{L}]+ )?temp(?:erature)? (?:reached|outside|inside|before|after|in|out)$|^(?:grams|ml|kg|lit(?:re|er)s|met(?:re|er)s|yards) (?:used|left|eaten|drunk|fed|bought|needed)$|^(?:km|kms|miles|hours|pages|points) so far$/iu,
    count,
  ],
  [/^(?!currently|now|still|bible)(?:[\p{L}]+ ){0,2}(?:readings?|counter|tally)$/iu, count],
  [/^(?:[\p{L}]+ )?(?:pulse|heart rate)$/iu, measured("bpm")],
  [/^(?:peak flow|inhaler (?:use|puffs)|puffs)$/i, count],
  [/^(?:systolic|diastolic)(?: pressure)?$/i, measured("mmHg")],
  [/^(?:protein|carbs|carbohydrates|fat|fats|sugar|sugars|salt) ?(?:content|intake)?$/i, measured("g")],
  [/^(?:average |max(?:imum)? |top )?speed$/i, count],
  [
    /^(?!blood )(?:[\p{L}]+ )?(?:pressure|yield|mileage|odometer|depth|thickness|diameter|length|rainfall|wattage|voltage)$|^mileage (?:at )?(?:start|end)$/iu,
    count,
  ],
  [
    /^(?:ph|ph [\p{L}]+|[\p{L}]+ ph|(?:free |total )?chlorine|ammonia|nitrates?|nitrites?|chlorine|alkalinity|gh|kh|ibu|og|fg|gravity|salinity|rpe|ftp|ha?emoglobin|cholesterol|hba1c|ferritin|units|mpg|l\/100 ?km)$/iu,
    { type: "number" },
  ],
  [/^(?:waist|hips|bust|inseam|thigh|body fat|bmi)$/i, count],
  [
    /^(?:energy|stress|pain|anxiety|motivation|happiness|hunger|fatigue|confidence)(?: levels?)?$|^[\p{L}]+ quality$/iu,
    { type: "rating", max: 5 },
  ],
  [/^level$/i, text],
  [
    /^(?:adults|passengers|nights|bedrooms|bathrooms|beds|spots|eggs|hens|stitches|rows|followers|likes|views|clicks|subscribers|downloads|assists|(?:yellow|red) cards|tackles|saves|rebounds|wins|losses|draws|litter size|max(?:imum)? (?:participants|people|players|guests|places)|yards|feet|inches|goals (?:for|against|scored|conceded)|(?:our|their|home|away|my|first|second) (?:score|goals|points|runs|sets|games))$/i,
    count,
  ],
  [/^number (?:of .+|[\p{L}]+(?:ed|ght|ld|en))$/iu, count],
  [
    /^(?:water|flour|milk|feed|food|fertili[sz]er|rain|yarn|coffee|dose|sugar|oil|fabric|thread) amount$|^amount (?:of )?(?:water|flour|milk|feed|food|rain|yarn|coffee|drunk|eaten|fed)$/i,
    count,
  ],
  [
    /^(?!.*\b(?:price|cost|fee|rate|pay|wage|charge)\b).+ (?:per|a|each) (?:day|week|hour|session|night|shift)$/i,
    count,
  ],
];
