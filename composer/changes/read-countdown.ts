import { entityOfNoun } from "./mentions.ts";
import { compute } from "./read-computed.ts";
import { act, type Reader } from "./reader.ts";

const TO =
  /^(?:(?:add|show|have|include|put in|i want)(?: me)? )?(?:an? |the )?(?:countdown|days(?: left)?|how many days(?: are left)?|number of days)(?: (?:to|until|till|before)) (?:the |my |our |each |every |an? )?(?:next )?(?<what>\p{L}+(?: \p{L}+)?)$/iu;

/** "countdown to the next trip", where trips have a day: the days left of each, worked out anew every day. */
export const readCountdown: Reader = ({ text, app }) => {
  const what = TO.exec(text)?.groups?.["what"];
  const entity = what === undefined ? null : entityOfNoun(what, app);
  const days = (entity?.fields ?? []).filter(({ type }) => type === "date");
  const day = days.find(({ label }) => /\b(?:start|begins?|from|arrival|departure|due)\b/i.test(label)) ?? days[0];
  if (entity === null || day === undefined || app.layout === "site") return null;
  return act((now) => compute(now, entity.id, `days until ${day.label.toLowerCase()}`));
};
