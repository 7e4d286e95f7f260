import { findField, readFieldPhrase } from "../language/field-phrase.ts";
import { FIELD_WORDS } from "../language/row-words.ts";
import { singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { relateTo } from "./read-relations.ts";
import { readViews } from "./read-views.ts";
import { readFeature } from "./read-feature.ts";
import { act, already, impossible, type Read, type Reader, refusal } from "./reader.ts";

const BY =
  /^(?:(?:i want to|let me|also|can i|show|list|see) (?:\p{L}+ )?)?(sort|order|filter|group)(?:ed|ing)?(?: (?:it|them|everything|all|the list|the \p{L}+))? (?:by|per) (?:the |each |their |which )?([\p{L}]+(?: [\p{L}]+)?)$/iu;

const PICKED: readonly RegExp[] = [
  /^(?:the |each )?(?<name>[\p{L} ]{2,25}?) (?:should|must|has to|needs to|can) (?:come|be (?:picked|chosen|selected|taken)|be) (?:from|out of) (?:a|the|my|our) (?:drop ?down |pick ?)?(?:list|menu)(?: .*)?$/iu,
  /^(?:(?:i|we) (?:want|need|would like|'d like) to |let (?:me|us) |(?:i )?want to )?(?:pick|choose|select) (?:the |a |an )?(?<name>[\p{L} ]{2,25}?) (?:from|out of|in) (?:a|the|my|our) (?:drop ?down |pick ?)?(?:list|menu)(?: (?:instead|rather|and|not|so).*)?$/iu,
];

/** "pick the plant from a list instead of typing": a list of its own, to which each record has a link. */
export const readPicked: Reader = ({ text, app, entity }) => {
  const name = PICKED.map((pattern) => pattern.exec(text)?.groups?.["name"]).find((each) => each !== undefined);
  const field = name === undefined || entity === null ? null : findField(name, entity.fields);
  if (field === null || entity === null || app.layout === "site") return null;
  if (field.type === "relation" || field.type === "choice")
    return act(() => already(`**${field.label}** is picked from a list already.`));
  if (field.id === entity.titleField)
    return refusal(
      `**${field.label}** names each ${entity.singular}, so it has to stay a text. Beside it a choice is possible: “add a ${field.label.toLowerCase()} choice of …, … and …”.`,
    );
  return act((now) =>
    relateTo(now, entity.id, {
      noun: singularOf(field.label.toLowerCase()),
      isMany: false,
      parent: null,
      isPlain: true,
    }),
  );
};

/** "group it by shop", where nothing has a shop yet: the field comes with it. */
export const readMissingField: Reader = ({ text, app, entity, domain, ...rest }) => {
  const [, verb = "", name = ""] = BY.exec(text) ?? [];
  if (name === "" || entity === null || app.layout === "site") return null;
  if (app.entities.some(({ fields }) => findField(name, fields) !== null)) return null;
  if (/^(?:day|week|month|year|weekday|quarter)$/i.test(name))
    return refusal(
      `I do not ${verb.toLowerCase()} by a ${name.toLowerCase()}. What falls on which day is found in a calendar (“add a calendar”), and a chart shows how much there is in each: “a chart by ${name.toLowerCase()}”.`,
    );
  const phrase = readFieldPhrase(singularOf(name), domain);
  const isKnown =
    phrase !== null &&
    (phrase.kind.type !== "text" ||
      FIELD_WORDS.has(singularOf(name.toLowerCase())) ||
      Object.keys(domain?.fields ?? {}).some((label) => label.toLowerCase() === name.toLowerCase()));
  if (phrase === null || !isKnown) return null;
  const isGroup = /^group/i.test(verb);
  const clause = { text, app, entity, domain, ...rest };
  // What is grouped by is chosen from a list of its own, where no values are known.
  const added =
    isGroup && phrase.kind.type === "text"
      ? act((now) =>
          relateTo(now, entity.id, {
            noun: singularOf(name.toLowerCase()),
            isMany: false,
            parent: null,
            isPlain: true,
          }),
        ).acts
      : [actOf({ type: "field.add", phrase }, { app, entity })];
  const then: Read["acts"][number] = {
    apply: (now) => {
      const current = now.entities.find(({ id }) => id === entity.id);
      const field = current === undefined ? null : findField(phrase.label, current.fields);
      if (current === undefined || field === null) return impossible(`There is no ${name} to ${verb} by.`);
      const scope = { app: now, entity: current };
      const said = `${verb} by ${field.label.toLowerCase()}`;
      if (isGroup) {
        const view = readViews({ ...clause, ...scope, text: said, digits: said })?.acts[0];
        return view === undefined ? impossible(`I cannot group by **${field.label}**.`) : view.apply(now);
      }
      const change = readFeature(said, scope);
      return change === null ? impossible(`I cannot ${verb} by **${field.label}**.`) : actOf(change, scope).apply(now);
    },
  };
  return { acts: [...added, then], unclear: [] };
};
