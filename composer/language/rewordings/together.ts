import { currenciesInWords } from "../currency.ts";
import { THREE_OF_ONE_NOUN } from "../records/relations/shared-nouns.ts";
import { SIZES_IN } from "../size-words.ts";

const ONE_OF =
  "(?:scales?|sizes?|types?|kinds?|grades?|gauges?|formats?|genres?|conditions?|methods?|styles?|shapes?|materials?|flavours?|finish(?:es)?|film type|weight class)";
const NAME = "[\\p{L}\\d][\\p{L}\\d.+-]*";
/** "scale like G, O or HO" */
const LIKE = new RegExp(
  `(?<![\\p{L}-])(${ONE_OF}),? (?:like|such as|e\\.?g\\.?,?|for example) (${NAME}(?:, ?${NAME}){0,6}?,? or ${NAME})(?![\\p{L}-]| [\\p{L}]+ (?:or|and) |, [\\p{L}]+(?: [\\p{L}]+)? or )`,
  "giu",
);

const MEASURE = "(?:length|width|height|depth|thickness|diameter|breadth)";
/** "length width and thickness in mm" */
const MEASURED = new RegExp(
  `(?<![\\p{L}-])(${MEASURE}(?:(?:,? (?:and |& )?|, ?)${MEASURE})+) in (mm|cm|m|inches|feet|metres)(?![\\p{L}])`,
  "giu",
);

/** "planned versus actual spending": two amounts, and their difference. */
const PLANNED_AND_SPENT =
  /(?<![\p{L}-])(?:planned|budgeted) (?:versus|vs\.?|against) (?:actual|spent)(?: (?:spending|costs?|amounts?|expenses|spend))?(?![\p{L}-])/giu;

/** "urgent yes no", "key: y n": ticked or not. */
const YES_NO = /(?<=[\p{L}] |: )(?:yes[ -]no|y[- ]n)(?=[,.;)]|$| and )/giu;

/** "with food or without": ticked or not. */
const FOOD_OR_NOT = /(?<![\p{L}])with (food|meals?|water|milk) or without(?: \1| it)?(?=[,.;]|$| and )/giu;

/** "1-10 how good": the scale of it. */
const GRADE_FIRST =
  /(?<=[,:] |with |and )(?:from )?(\d+-\d+) (how [\p{L}]+(?: (?:it|i|we|they)(?: [\p{L}]+)?)?)(?=[,.;]|$| and )/giu;

/** "I like it 1-5" */
const LIKED = /(?<=[,:] )(i|mum|dad|he|she|partner|wife|husband|kids?) likes? (?:it|them) (\d+-\d+)/giu;
const DAYTIME = "(?:morning|noon|midday|lunch|afternoon|evening|night|bedtime)";
/** "dose, morning noon or evening" */
const DAYTIMES = new RegExp(
  `(?<=[,:] |with |and )${DAYTIME}(?:(?:,? (?:or |and )?| ?/ ?)${DAYTIME}){2,4}(?=[,.;]|$| and )`,
  "giu",
);
/** "scale 1:35/1:48/1:72" */
const SCALES = /(?<![\p{L}])scale:? (1:\d+(?:(?: ?\/ ?|, ?| or )1:\d+)+)/giu;
/** "voice part soprano alto tenor bass" */
const VOICES =
  /(?<![\p{L}])(voice(?: part)?|part|section):? (soprano[ ,/]+(?:mezzo[ ,/]+)?alto[ ,/]+tenor[ ,/]+(?:baritone[ ,/]+)?(?:or |and )?bass)(?![\p{L}])/giu;
/** "coming yes no maybe" */
const MAYBE = /(?<=[,:] |with |and )([\p{L}]+),? yes[ ,/]+no[ ,/]+(?:or )?(maybe|unsure|not sure|don't know)/giu;
/** "strength light/medium/strong" */
const SLASHED =
  /(?<=[,:] |with |and )((?!(?:is|are|a|an|the|as) )[\p{L}]+(?: (?!or |and |is )[\p{L}]+)?) ((?:[\p{L}]{3,}(?: [\p{L}]+)? ?\/ ?){2,6}(?:[\p{L}]{3,}|\d+ [\p{L}]+))(?=[,.;]|$| and )/giu;
const NO_OPTIONS = /\b(?:km|kg|day|hour|week|month|min|create|edit|delete|add|read|write)\b/i;

function onLabel(size: string): string {
  return /^[\dxsml]+$/i.test(size) ? size.toUpperCase() : size;
}

/** "top, middle and base notes": each has its noun. What a field may be is put in brackets behind its name: "size s m l xl", "scale like G, O or HO". */
export function toldTogether(text: string): string {
  return currenciesInWords(text)
    .replace(FOOD_OR_NOT, "taken with $1 yes/no")
    .replace(GRADE_FIRST, "$2 $1")
    .replace(/(?<=[, ])from,? (?:and )?to,? and (?=[\p{L}])/giu, "from, until and ")
    .replace(LIKED, (_all, who: string, scale: string) => `${/^i$/i.test(who) ? "my" : `${who}'s`} rating ${scale}`)
    .replace(DAYTIMES, (row) => `time of day (${row.split(/,? (?:or |and )?| ?\/ ?/).join(", ")})`)
    .replace(SCALES, (_all, row: string) => `scale (${row.split(/ ?\/ ?|, ?| or /).join(", ")})`)
    .replace(VOICES, (_all, name: string, row: string) => `${name} (${row.split(/[ ,/]+(?:or |and )?/).join(", ")})`)
    .replace(MAYBE, "$1 (yes, no, $2)")
    .replace(SLASHED, (all, name: string, options: string) =>
      NO_OPTIONS.test(options) ? all : `${name} (${options.split(/ ?\/ ?/).join(", ")})`,
    )
    .replace(YES_NO, "yes/no")
    .replace(PLANNED_AND_SPENT, "planned, spent and what's left")
    .replace(THREE_OF_ONE_NOUN, (_, owners: string, last: string, noun: string) =>
      [...owners.split(/, ?/).filter((owner) => owner !== ""), `and ${last}`]
        .map((owner) => `${owner} ${noun}`)
        .join(", "),
    )
    .replace(MEASURED, (_, measures: string, unit: string) =>
      measures
        .split(/,? (?:and |& )?|, ?/i)
        .filter((measure) => measure !== "")
        .map((measure) => `${measure} in ${unit}`)
        .join(", "),
    )
    .replace(LIKE, (_, name: string, options: string) => `${name} (${options.replace(/,? or /i, ", ")})`)
    .replace(SIZES_IN, (all) => {
      const [, name = "", sizes = ""] = /^(sizes?):? (.+)$/i.exec(all) ?? [];
      const options = sizes.split(/ ?[,/] ?(?:or |and )?| or | and | /i).filter((size) => size !== "");
      return options.length < 3 || sizes.includes("(") ? all : `${name} (${options.map(onLabel).join(", ")})`;
    });
}
