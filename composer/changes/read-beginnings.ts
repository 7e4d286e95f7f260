import type { Field } from "@lathe/protocol/app/field";
import { findField } from "../language/field-phrase.ts";
import { withArticle } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader, refusal } from "./reader.ts";

const TODAY = "(?:today(?:'s date)?|the (?:current|present) (?:date|day)|(?:the )?current date)";
const BY_ITSELF =
  "(?: (?:automatically|by default|by itself|already|from the start|as (?:the )?default|when (?:i|you|we) add (?:one|something|a new one)))*";
const BEGINS: readonly RegExp[] = [
  new RegExp(
    `^(?:the |my |our )?(?<name>[\\p{L} ]{2,30}?)(?: field)? (?:should|must|can|could|has to|needs to|to) (?:automatically |always |just |already )?(?:be |start |begin |come |say |show )?(?:(?:filled(?: in)?|pre-?filled|set|default|preset) )?(?:as |with |to |on |from |at )?(?:be )?${TODAY}${BY_ITSELF}$`,
    "iu",
  ),
  new RegExp(
    `^(?:please )?(?:fill(?: in)?|set|put(?: in)?|pre-?fill|default|use|start|have|make|enter) (?:in )?(?:the |my )?(?<name>[\\p{L} ]{2,30}?)(?: field)? (?:as |with |to |on |at |be |in with )+${TODAY}${BY_ITSELF}$`,
    "iu",
  ),
  new RegExp(
    `^(?:please )?(?:fill(?: in)?|put(?: in)?|use|enter|have|set) ${TODAY}${BY_ITSELF} (?:in|into|as|for) (?:the |my )?(?<name>[\\p{L} ]{2,30}?)(?: field)?${BY_ITSELF}$`,
    "iu",
  ),
];

/** "the date should be filled in with today": what the form of a new record begins with. */
export const readBeginnings: Reader = (clause) => readToday(clause) ?? readRoom(clause);

function readToday({ text, entity }: Clause): Read | null {
  const name = BEGINS.map((pattern) => pattern.exec(text)?.groups?.["name"]).find((each) => each !== undefined);
  if (name === undefined || entity === null) return null;
  const days = entity.fields.filter(({ type }) => type === "date");
  const field = findField(name, days) ?? (/^(?:date|day|it)$/i.test(name) && days.length === 1 ? days[0] : null);
  if (field === null || field === undefined) return null;
  return act((app) => {
    const current = app.entities.find(({ id }) => id === entity.id);
    const now = current?.fields.find(({ id }) => id === field.id);
    if (current === undefined || now?.type !== "date") return impossible(`There is no day **${field.label}**.`);
    if (now.today === true || now.id === current.titleField)
      return already(`**${now.label}** has today in it already when somebody adds ${withArticle(current.singular)}.`);
    const put = (each: Field): Field => (each === now ? { ...now, today: true } : each);
    return changed(
      {
        ...app,
        entities: app.entities.map((each) => (each === current ? { ...each, fields: each.fields.map(put) } : each)),
      },
      `**${now.label}** has today in it now when somebody adds ${withArticle(current.singular)}; it can be changed there.`,
      now.label,
    );
  });
}

const LONGER: readonly RegExp[] = [
  /^(?:(?:can|could|should) )?(?:make |have |let )?(?:the |my |our )?(?<name>[\p{L} ]{2,30}?)(?: field| box| text)?(?: (?:should|must|needs? to|has to|have to|can|could) be)?(?: (?:be|a bit|a little|much|far))* (?:bigger|larger|longer|taller|roomier|more than (?:one|a|a single) line|(?:several|multiple|more|many) lines(?: long)?|multi-?line)(?: (?:field|box|text))?$/iu,
  /^(?:(?:give (?:me |us )?)?more (?:room|space|lines) (?:for|in|to)|(?:(?:i|we) (?:want|need|would like|'d like) )?(?:to )?(?:be able to )?write more(?: than (?:one|a) (?:line|sentence))? (?:in|for|into|under)|(?:i|we) (?:want|need) more (?:room|space|lines) (?:for|in)) (?:the |my |our )?(?<name>[\p{L} ]{2,30}?)(?: field| box)?$/iu,
  /^(?:the )?(?<name>[\p{L} ]{2,30}?)(?: field| box)? (?:is|are) too (?:short|small)$/iu,
];

/** "the notes should be longer": room for several lines. */
function readRoom({ text, app, entity }: Clause): Read | null {
  const name = LONGER.map((pattern) => pattern.exec(text)?.groups?.["name"]).find((each) => each !== undefined);
  const field = name === undefined || entity === null ? null : findField(name, entity.fields);
  if (field === null || entity === null || (field.type !== "text" && field.type !== "longText")) return null;
  if (field.type === "longText")
    return act(() =>
      already(`**${field.label}** takes as many lines as you like already; its box grows with what is written.`),
    );
  if (field.id === entity.titleField)
    return refusal(
      `**${field.label}** names each ${entity.singular}, so it stays one line. Room for more is a field of its own: “add a details long text”.`,
    );
  return {
    acts: [actOf({ type: "field.retype", field: field.id, kind: { type: "longText" } }, { app, entity })],
    unclear: [],
  };
}
