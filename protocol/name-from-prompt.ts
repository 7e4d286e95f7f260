const MAX_CHARACTERS = 40;
const MAX_WORDS = 6;
const MAX_READ_CHARACTERS = 2_000;
const LEAD_IN =
  /^(?:(?:please|hi|hello|hey|can you|could you|would you|i want|i need|i would like|i'd like|we need|let's|help me)\b[\s,]*|(?:to|you to|me)\s+(?=build|make|create|have|write|get)|(?:build|make|create|write|develop|design|generate|give|get|have)\s+(?:(?:me|us)\s+)?|(?:a|an|the|some)\s+|(?:simple|small|basic|little|nice)\s+)/i;
/** Where the description of the thing ends and the details begin. */
const DETAILS =
  /\s+(?:with|that|which|where|who|so that|using|including|containing|based on|and (?:a|an|it|the)|in which)\s|\s+-\s|[.,:;!?()\n–—]/i;

/** `an app called "Workouts"`: the name that the prompt gives itself. */
const GIVEN = /\b(?:called|named)\s+["“„«']([^"”“»'\n]{1,60})["”“»']/i;

/** A short project name out of a first prompt: "A reading list with title and author" → "Reading list". */
export function nameFromPrompt(prompt: string): string {
  let rest = prompt.trim().replace(/\s+/g, (space) => (space.includes("\n") ? "\n" : " "));
  for (let match = LEAD_IN.exec(rest); match !== null && match[0].length < rest.length; match = LEAD_IN.exec(rest)) {
    rest = rest.slice(match[0].length);
  }
  const details = DETAILS.exec(rest);
  const thing = details === null || details.index === 0 ? rest : rest.slice(0, details.index);
  const words = thing.split(/\s+/).slice(0, MAX_WORDS).join(" ");
  const given = GIVEN.exec(prompt.slice(0, MAX_READ_CHARACTERS))?.[1];
  const name = cut((given ?? words).replace(/[\p{Cc}\p{Cf}"'`#*]+/gu, "").trim());
  return name === "" ? "New project" : name.charAt(0).toLocaleUpperCase("en") + name.slice(1);
}

function cut(text: string): string {
  const characters = [...text];
  if (characters.length <= MAX_CHARACTERS) return text;
  const head = characters.slice(0, MAX_CHARACTERS).join("");
  const space = head.lastIndexOf(" ");
  return (space > 0 ? head.slice(0, space) : head).trim();
}
