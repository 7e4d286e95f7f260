/** "an app to save for a holiday" */
const SAVING_FOR =
  /\b(?:simple )?(app|tracker|planner|tool)(?: (?:to|for|that helps me(?: to)?))? sav(?:e|ing)(?: up)?(?: money)? (?:for|towards) (?:an?|my|our|the) (?!kids|children|family)[\p{L}-]+(?: (?!where|with|and)[\p{L}-]+)?(?=,|:| where| with| and |[.!\s]*$)/iu;
/** "I want to save for several goals at once" */
const SAVING_GOALS =
  /\bsav(?:e|ing)(?: up)?(?: money)? (?:for|towards) (?:(?:several|multiple|different|various|many|my|our|some|a few|more than one) )*(?:savings )?(?:goals?|things)(?: at (?:once|the same time)| in parallel)?/i;
/** "the rent my tenants pay each month" */
const PAID_BY =
  /\b(?:track|log|record|manage|see|note)(?: of)? (?:the )?(rent|fees|dues|membership fees|school fees|tuition)(?: that| which)? (?:my|our|the) (tenants|members|students|families|lodgers|players|parents) (?:pay|owe|have to pay|paid)(?: me| us)?(?: (?:each|every|per) (?:month|week|year|term))?/i;
/** "scan receipts": what a phone can do is take a picture of them. */
const SCANNED =
  /\b(?:scan|photograph|take (?:photos|pictures) of|snap)(?: (?:my|our|the|all|paper))* (receipts|bills|invoices)(?=,| and |[.!\s]*$)/i;
/** "a list of people I lent money to" */
const LENT_TO =
  /\b(?:an? )?(?:list|overview|record) of (?:the )?people (?:(?:who|whom|that) )?i(?:'ve| have)? (?:lent|loaned) money(?: to)?/i;

/** "my bank accounts and credit cards" */
const WITH_CARDS = /\b((?:bank )?accounts)(?: and|,) (?:credit |debit )?cards(?![\p{L}-])/iu;
/** "every coffee I buy" */
const BOUGHT =
  /\b(?:note|log|track|record|write down) (?:every|each|all)(?: of)?(?: the)? ([\p{L}-]+?)s? (?:that )?i buy\b/iu;

/** Prompts about money, told by the records that are kept of it. */
export function moneyWords(prompt: string): string {
  return prompt
    .replace(SAVING_FOR, "savings goals $1")
    .replace(SAVING_GOALS, "keep savings goals")
    .replace(PAID_BY, (_all, paid: string, who: string) => `keep ${who} and ${paid.replace(/s$/i, "")} payments`)
    .replace(SCANNED, "keep $1 with photo")
    .replace(LENT_TO, "money lent to people")
    .replace(WITH_CARDS, "bank accounts")
    .replace(BOUGHT, "log $1 purchases");
}
