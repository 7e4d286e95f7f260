import { readFieldPhrase } from "../language/field-phrase.ts";
import { pluralOf, singularOf } from "../language/words.ts";
import { actOf } from "./apply-change.ts";
import { entityOfNoun } from "./mentions.ts";
import { impossible, type Reader } from "./reader.ts";

const OPINION =
  /^(?:let|allow) (?<who>\p{L}+(?: \p{L}+)?) (?:to )?(?<verb>rate|review|score|comment on|vote for|vote on|like) (?:the |each |every |all |their |a |our )*(?<what>\p{L}+(?: \p{L}+)?)$/iu;
const FIELDS: Readonly<Record<string, string>> = {
  rate: "rating",
  score: "rating",
  review: "review",
  "comment on": "comments",
  "vote for": "votes",
  "vote on": "votes",
  like: "likes",
};

/** "let members rate the books": a field of the books; that of each member by himself would be records of their own. */
export const readOpinions: Reader = ({ text, app, domain }) => {
  const found = OPINION.exec(text)?.groups;
  const who = (found?.["who"] ?? "").toLowerCase();
  const label = FIELDS[(found?.["verb"] ?? "").toLowerCase()];
  const entity = found === undefined ? null : entityOfNoun(found["what"] ?? "", app);
  const phrase = label === undefined ? null : readFieldPhrase(label, domain);
  if (entity === null || phrase === null || label === undefined || app.layout === "site") return null;
  const field = actOf({ type: "field.add", phrase }, { app, entity });
  const isOne = /^(?:me|us|you)$/.test(who);
  const person = entityOfNoun(who, app)?.singular ?? "person";
  const several = impossible(
    `Each ${entity.singular} has one ${label}, whoever gives it. For one of each ${person}: “also keep track of ${pluralOf(singularOf(label))} with ${entity.singular}, ${person} and ${label === "rating" ? "stars" : "text"}”.`,
  );
  return {
    acts: [field, ...(isOne ? [] : [{ words: `of all ${who}`, isNote: true as const, apply: () => several }])],
    unclear: [],
  };
};
