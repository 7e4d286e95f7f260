import type { FieldKind } from "./field-kinds.ts";

const count: FieldKind = { type: "number", min: 0 };
const money: FieldKind = { type: "money", currency: "USD" };
const text: FieldKind = { type: "text" };
const checkbox: FieldKind = { type: "checkbox" };
const time: FieldKind = { type: "time" };
const choice = (...options: string[]): FieldKind => ({ type: "choice", options });

const PETS = "(?:cats?|dogs?|pets?|kids|children|babies|toddlers|bees|horses|vegans|vegetarians|beginners|guests)";
const HANDED_IN = "(?:slip|form|letter|key|keys|book|kit|costume|uniform|consent|reply|contract|questionnaire)";

/** What names of fields mean wherever people write them into a form: "toxic for cats" is a tick, "subtotal" money. */
export const FORM_NOUNS: readonly [RegExp, FieldKind][] = [
  [/^(?:phone|mobile|cell(?: ?phone)?) (?:model|make|brand|type|case|plan|contract|system|os|name)$/i, text],
  // Ticked or not
  [
    new RegExp(`^(?:[\\p{L}]+ ){0,2}${HANDED_IN} (?:back|in|out|returned|received|handed (?:in|out|back))$`, "iu"),
    checkbox,
  ],
  [
    new RegExp(`^(?:safe|toxic|poisonous|harmful|suitable|good|ok|okay) (?:for|to|with|around) ${PETS}$`, "iu"),
    checkbox,
  ],
  [/^(?:(?:photo|picture|swimming|travel|data|media|parental|parents?'?s?) )?(?:permission|consent)$/i, checkbox],
  [
    /^(?:would |will |i'd )?(?:grow|buy|make|order|eat|read|watch|visit|stay|book|hire|use|plant|brew|bake|cook|wear|go|come|see|rent) (?:it )?again$/i,
    checkbox,
  ],
  [
    /^(?:been there|been to|been|went there|tried|tasted|had it|have it|own it|got it|did it|outgrown|edited|developed|marked|clipped|mailed|shared|renovated|cleaned|emptied|trained|passed on|given back|handed back|logged|entered|exported|uploaded|backed up|proofread|translated|recorded|released|reconciled|expensed|spare|vat[- ]registered|first time (?:seen|here|there|visited|caught)|lifer)$/i,
    checkbox,
  ],
  [
    /^(?:queen|eggs|fish|tree|plant|animal|bird|path|grave|site|box|wings?) (?:marked|clipped|ringed|tagged|labelled|measured)$/i,
    checkbox,
  ],
  [
    /^(?:[\p{L}]+ ){2}(?:done|booked|paid|sent|received|signed|ordered|completed|checked|confirmed|cleared|agreed)$/iu,
    checkbox,
  ],
  [
    /^(?:repeat|resit|retest|prescription|visa|deposit|password|helmet|licen[cs]e|id|reservation|booking|assembly|ironing|dry cleaning|batter(?:y|ies)|signature|parking|transport|lift|translation|interpreter|wheelchair) (?:needed|required|included|provided)$/i,
    checkbox,
  ],
  [
    /^(?:furnished|pets allowed|vegan option|driver'?s licen[cs]e|driving licen[cs]e|own car|first aider|team captain|key ?holder)$/i,
    checkbox,
  ],
  [/^(?:available|present|absent|here|open|in stock|done|seen|fed|walked) (?:today|now)$|^paid for \d{4}$/i, checkbox],
  [
    /^(?!time|quantity|amount|fabric|money|size|date|material|wool|yarn|paint|space|what|food|equipment|number|skill|volunteers)[\p{L}]+(?<!s) (?:needed|required)$/iu,
    checkbox,
  ],
  [
    /^(?:goal|target|limit|quota) (?:reached|met|hit)$|^(?:deposit|money|key|keys|kit|item|toy|book|box|tool) (?:given|paid|got|brought|handed) back$|^(?:review|message|feedback|tip|voicemail|note|card) left$|^broken$|^favou?rite (?:point|spot|dish|place)$/i,
    checkbox,
  ],
  [
    /^(?!how|what|who|when|where)(?:[\p{L}]+ ){1,2}(?:picked up|dropped off|handed over|sent off|set up|signed off|paid off|taken down|already (?:here|in|sent|paid|booked|there))$|^for (?:trade|sale|rent|hire|swap)$|^(?:assembled|lights needed)$/iu,
    checkbox,
  ],
  [
    /^(?:stolen|known|anonymous|with meals?|(?:oil|filter|water|battery|sheets?|bedding|belt|strings|tyres|bulb|blade|nappy|bandage|dressing) changed|(?:window|windows|door|gate|valve|tap|lights?|heating|alarm|pump|oven|curtains) (?:open|closed|on|off|locked|shut))$/i,
    checkbox,
  ],
  // Money
  [
    /^(?:sub[- ]?total|grand total|line total|unit price|rate|retail price|wholesale price|list price|rrp|msrp|price estimate|estimated price|purchase price|resale value)$/i,
    money,
  ],
  [
    /^(?:premium|dues|tax|salary|rent|income|subscription|insurance|council tax|membership) (?:per|a|an|each) (?:year|month|week|quarter|day|hour)$/i,
    money,
  ],
  [
    /^(?:fee|price|rent|rate|pay|wage|salary|deposit) (?:agreed|offered|quoted|expected|charged|asked|estimated)$/i,
    money,
  ],
  [/^(?:[\p{L}]+ )?(?:dividends?|royalt(?:y|ies))$/iu, money],
  [/^(?:price|rate|cost|fee|pay|charge)s? (?:per|for an?|an?|each) (?:[\p{L}]+ ){0,2}[\p{L}]+$/iu, money],
  [/^(?:price each|owes|owed|owing)$/i, money],
  [/^(?:commission|bonus|interest|profit|money|tips) (?:earned|made)$|^cash counted$|^service charge$/i, money],
  // Counted and measured
  [
    /^(?:adults|children|kids|infants|babies|seniors|copies|spare parts|missing parts count|carats|screws|head ?count|iso|hours given|followers|stitches)$/i,
    count,
  ],
  [/^(?:avg|average|max|top|mean)\.? (?:speed|pace)$/i, count],
  [
    /^(?:tempo|bpm) (?:reached|goal|target|now)$|^(?:target|goal|current|start) (?:tempo|bpm)$/i,
    { type: "number", unit: "bpm", min: 0 },
  ],
  [
    /^time to (?:cook|make|prepare|bake|build|solve|finish|read|clean|get there|fix|walk|knit|assemble)$/i,
    { type: "number", unit: "min", min: 0 },
  ],
  [/^(?:every|repeats? every|repeat|clean every|due every)$/i, text],
  [
    /^(?!(?:times|days|hours|who|what|plans|news|goals|jobs|tasks) )[\p{L}]+s (?:this|last|per) (?:week|month|year|season|day)$/iu,
    count,
  ],
  [
    /^(?:kg|kgs|g|grams|kilos|lit(?:re|er)s|ml|tons|lbs?) (?:picked|caught|sold|harvested|made|given|fed|milked|collected|pressed|roasted|baked|produced)$/i,
    count,
  ],
  [
    /^(?:min|max|minimum|maximum)\.? (?:amount|level|quantity|stock|weight|age|players|height|order|temp(?:erature)?|points|people|guests|size)$/i,
    count,
  ],
  [
    /^(?:sessions|lessons|visits|hours|classes|treatments|washes|rides|coffees|games|points) (?:prescribed|done|left|used|bought|paid|given)(?: on (?:the |their )?[\p{L}]+)?$/iu,
    count,
  ],
  [
    /^(?:opens|clicks|unsubscribes|shares|comments count|replies count|iron|ferritin|calcium|magnesium|sodium|potassium|triglycerides|hdl|ldl|tsh|crp|creatinine|vitamin (?:[a-k]|b ?12|d ?3)|hba1c|glucose)$/i,
    count,
  ],
  [/^next (?:[\p{L}]+ ){1,2}at hours$/iu, { type: "number", unit: "h", min: 0 }],
  [/^next (?:[\p{L}]+ ){1,2}at (?:km|kms)$/iu, { type: "number", unit: "km", min: 0 }],
  [/^next (?:[\p{L}]+ ){1,2}at miles$/iu, count],
  [/^(?:lit(?:re|er)s|kg|eggs|ml|grams|cups) (?:in the )?(?:morning|evening|am|pm|noon|night)$/i, count],
  [
    /^(?:crashes|(?:[\p{L}]+ )?cycles|flights (?:flown|made)|times (?:used|worn|played|cooked|read|watched|seen|lent|driven|flown|baked|ridden))$/iu,
    count,
  ],
  [/^[\p{L}]+ after (?:months|days|weeks|years|hours)$/iu, count],
  [
    /^(?:harvest|yield|weight|load|amount) (?:tons|tonnes|kg|lbs?)$|^(?:engine|motor) (?:hp|ps|kw|cc)$|^ram gb$|^(?:disk|storage|memory)(?: (?:gb|tb))?$/i,
    count,
  ],
  [
    /^(?:[\p{L}]+s (?:born|hatched|weaned|total)|males|females|bars|(?:lessons|sessions|hours|weeks|months|visits|classes) paid (?:ahead|for|in advance|upfront))$/iu,
    count,
  ],
  [
    /^(?:calls|appointments|deals|meetings|visits|offers|emails|orders|leads|sales|doors) (?:made|set|closed|opened|won|received|scheduled|sent|knocked)$|^votes (?:for|against)$|^abstained$|^points (?:for|against)$/i,
    count,
  ],
  [
    /^(?:shelf life|lead time|notice(?: period)?|delivery time|guarantee|trial|rest|rest time) (?:days|weeks|months|hours|seconds|secs?)$|^(?:previous owners|tare|rooms|parking spaces|wind force|weekly change|monthly change|(?:upper |inside )?(?:chest|leg|neck|sleeve|wrist|calf|biceps|arm|ankle))$/i,
    count,
  ],
  [/^(?:planting|row|plant|seed) (?:distance|spacing)$|^spacing$/i, { type: "number", unit: "cm", min: 0 }],
  // Days
  [/^(?:wanted|needed|required|booked|free|hired|rented|employed) from$/i, { type: "date" }],
  [
    /^last (?:[\p{L}]+ ){1,2}(?:update|change|clean(?:ing)?|repair|check|test|fill|refill|upgrade)$|^valid (?:to|till|until|through)$|^opened$/iu,
    { type: "date" },
  ],
  [
    /^(?:first|last) (?:harvest|frost|flowers?|flowering|bloom|egg|tooth|steps?|word|swarm|picking|fruit|sighting|cut|haircut|oil change|clean(?:ing)?|snow)$|^moved (?:in|out)$|^on$/i,
    { type: "date" },
  ],
  [/^(?!when|what|who|date)[\p{L}]+(?: [\p{L}]+)? expires$/iu, { type: "date", deadline: true }],
  [/^first registered$|^(?:sown|transplanted|potted up|repotted|potted on)$/i, { type: "date" }],
  [/^(?:landline|whats ?app)$/i, { type: "phone" }],
  [/^(?:floor|site|seating) plan$/i, { type: "image" }],
  // Times of the clock
  [/^(?:sunrise|sunset|high tide|low tide|high water|low water|moonrise|moonset)$/i, time],
  [
    /^(?:doors(?: open)?|load[- ]in(?: time)?|sound ?check(?: time)?|on stage(?: at)?|curtain(?: up)?|kick[- ]off|get[- ]in|last orders|home time|bell|pick[- ]up at|drop[- ]off at|(?:stage|set|slot|on[- ]air) time|(?:nap|sleep|shift|class|lesson|break) (?:from|until|till|to))$/i,
    time,
  ],
  // Chosen
  [/^roast(?: level)?$/i, choice("Light", "Medium", "Dark")],
  [/^(?:spiciness|spice level|heat level)$/i, choice("Mild", "Medium", "Hot")],
];
