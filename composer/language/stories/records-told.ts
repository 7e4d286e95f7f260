/** What a sentence of a story says is written down, and of what: null of what the story is about. */
export interface RecordsTold {
  noun: string | null;
  /** With who does it, where that belongs to what is written down: "tenants report defects". */
  fields: string;
  /** "After each visit": of what was told before. */
  isOfOthers: boolean;
  /** What else was said: "I need to see who has not paid". */
  rest: readonly string[];
}

/** Who does something in a story. */
export const PEOPLE =
  "(?:customers?|clients?|tenants?|members?|colleagues?|employees?|staff|workers?|parents?|people|users?|guests?|patients?|pupils?|students?|teachers?|kids|children|child|volunteers?|helpers?|sellers?|buyers?|players?|residents?|neighbou?rs?|couples?|somebody|someone|everybody|everyone|anyone|families|family|drivers?|actors?|visitors?|donors?|owners?|friends?|companies|readers?|participants?|applicants?|technicians?|suppliers?|agents?|managers?|speakers?|authors?|artists?|carers?|caregivers?|athletes?|runners?|groomsmen|tutors?|nurses?|assistants?|coaches|trainers?|clubs?|groups?|teams?|a person)";
