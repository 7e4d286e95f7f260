import { readFieldPhrase } from "../language/field-phrase.ts";
import { actOf } from "./apply-change.ts";
import { findBlocks, findPage } from "./find-place.ts";
import { entityOfNoun } from "./mentions.ts";
import { readKind } from "./read-field-change.ts";
import { type Reader, refusal } from "./reader.ts";

const MAKE =
  /^(?:make|turn|have|change|convert|set)\s+(?:the\s+|an?\s+)?([\p{L}][\p{L} -]{1,30}?)(?:\s+field)?\s+(?:into\s+|to be\s+|to\s+|be\s+|as\s+)?(an?\s+.+)$/iu;
const SHOULD =
  /^(?:the\s+)?([\p{L}][\p{L} -]{1,30}?)(?:\s+field)?\s+(?:should|must|has to|needs to)\s+be\s+(an?\s+.+)$/iu;
const OPTIONS =
  /^(?:the\s+)?(?:options|choices|values)\s+(?:for|of)\s+(?:the\s+)?([\p{L}][\p{L} -]{1,30}?)(?:\s+(?:are|should be|:))+\s*(.+)$/iu;

/** "make status a dropdown with open and done", where there is no status yet: it is added. */
export const readNewKind: Reader = ({ text, app, entity, domain }) => {
  const options = OPTIONS.exec(text);
  const found = MAKE.exec(text) ?? SHOULD.exec(text) ?? options;
  if (found === null || entity === null) return null;
  const name = found[1] ?? "";
  const isTaken =
    /^(?:it|this|that|them|app|site|page|list|everything|look|colou?r|theme)$/i.test(name) ||
    entityOfNoun(name, app) !== null ||
    findBlocks(app, name).length > 0 ||
    findPage(app, name) !== null;
  const phrase = isTaken ? null : readFieldPhrase(name, domain);
  if (phrase === null) return null;
  const target = options === null ? (found[2] ?? "") : `a dropdown with ${found[2] ?? ""}`;
  const kind = readKind(target, { id: "none", label: phrase.label, required: false, type: "text" });
  if (kind === null) return null;
  if (kind.type === "choice" && kind.options.every((option) => /^Option \d$/.test(option)))
    return refusal(
      `There is no field “${phrase.label}” yet. Say what it offers, and I add it: “add a ${phrase.label.toLowerCase()} dropdown with …, … and …”.`,
    );
  return { acts: [actOf({ type: "field.add", phrase: { ...phrase, kind } }, { app, entity })], unclear: [] };
};
