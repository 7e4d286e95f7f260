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
    /^(?:furnished|pets allowed|swimmer|vegan option|driver'?s licen[cs]e|driving licen[cs]e|own car|first aider|team captain|key ?holder)$/i,
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
  // Counted and measured
  [/^(?:copies|spare parts|missing parts count|carats|screws|head ?count|iso|hours given|followers|stitches)$/i, count],
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
  // Times of the clock
  [
    /^(?:doors(?: open)?|load[- ]in(?: time)?|sound ?check(?: time)?|on stage(?: at)?|curtain(?: up)?|kick[- ]off|get[- ]in|last orders|home time|bell|pick[- ]up at|drop[- ]off at)$/i,
    time,
  ],
  // Chosen
  [/^roast(?: level)?$/i, choice("Light", "Medium", "Dark")],
  [/^(?:spiciness|spice level|heat level)$/i, choice("Mild", "Medium", "Hot")],
];
