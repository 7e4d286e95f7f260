import type { Field } from "@lathe/protocol/app/field";
import { singularOf } from "../../words.ts";

/** Types of which one field is enough, where nothing else is said by its name. */
export const ONE_OF: readonly RegExp[] = [
  /^(?:by|photographer)$/i,
  /^(?:aisle|category)$/i,
  /^(?:due(?: date| by)?|deadline|due on|finish by)$/i,
  /^(?:duration|time spent|practice time|(?:minutes|hours|time) (?:practi[sc]ed|spent|played|trained|exercised|studied|meditated|worked out)|minutes|how long)$/i,
  /^(?:date|when|day|on)$/i,
  /^(?:sown|planted)(?: on)?$|^(?:sowing|planting) date$/i,
  /^(?:due back|return by|back by|due(?: date)?|(?:return|rental end|end|drop[- ]?off) date|rental end|returns on|until)$/i,
  /^(?:picked up|out(?: date)?|date out|pick[- ]?up(?: date)?|(?:rental )?start(?: date)?|rental (?:start|date)|rented on|hired on|from)$/i,
  /^(?:due (?:on|date)|due|(?:pick[- ]?up|delivery|collection|ready)(?: (?:date|day|on|by))?|needed by)$/i,
  /^(?:check[- ]?in(?: date)?|arrives on|arrival(?: date)?|start date)$/i,
  /^(?:check[- ]?out(?: date)?|leaves on|departure(?: date)?|end date)$/i,
  /^drop[- ]?off(?: date| day)?$/i,
  /^pick[- ]?up(?: date| day)?$/i,
  /^feeding(?: notes| instructions)?$/i,
  /^(?:valid until(?: date)?|(?:card|membership|pass) (?:ends|expires|end date)|expir(?:y|es|ation)(?: date| on)?|ends?(?: date| on)?)$/i,
  /^(?:work|service|treatment)s?$/i,
  /^(?:plan|membership(?: type| plan| level)?)$/i,
  /^(?:unit price|price per [\p{L}]+)$/iu,
  /^next (?:vet )?(?:visit|appointment)(?: date)?$/i,
  /^(?:price per day|(?:daily|day|rental) (?:rate|price|cost|fee)|rate per day)$/i,
  /^(?:joined(?: on)?|join(?:ing)? date|member since|start(?: date)?)$/i,
  /^(?:(?:number of |how many )?(?:people|persons|guests|attendees|participants)|party size|head ?count|plus[- ]ones?|number of plus[- ]ones?)$/i,
  /^(?:(?:number of |how many )?(?:places|people|volunteers|helpers|persons|spots|slots)(?: (?:are )?(?:needed|required))|(?:places|spots|slots|capacity))$/i,
  /^(?:fees?|subs|dues|subscription|membership(?: fee)?) paid$/i,
  /^(?:target|goal|goal amount|target amount|fundraising goal)$/i,
  /^(?:brought by|who(?: brings it)?|brings|name|person)$/i,
  /^(?:notes?|comments?|remarks?)$/i,
  /^(?:to whom|organi[sz]ation|charity|recipient|donated to|given to)$/i,
  /^(?:client|customer|buyer)$/i,
  /^receipt (?:sent|received)$/i,
  /^(?:tax|vat|sales tax|gst)$/i,
  /^(?:lender|creditor|loan from)$/i,
  /^(?:thanked|thank[- ]?(?:you|u)s?(?: (?:notes?|letters?|cards?|e-?mails?))?(?: sent)?)$/i,
  /^(?:(?:pain )?(?:severity|strength|intensity)|(?:pain|severity|intensity) level|how (?:bad|strong|severe))$/i,
  /^(?:checked in|arrived|attended|present|showed up)$/i,
  /^(?:room|location|place|spot|where)$/i,
  /^(?:food|(?:meal|menu|food|dinner)(?: (?:choice|option|preference|selection))?)$/i,
  /^(?:open(?:s|ing|ed)? (?:on|date)|date to open|unlock date)$/i,
  /^(?:target date|deadline|due(?: date)?|by when|finish by)$/i,
  /^(?:photos?|pictures?|images?)$/i,
  /^(?:words|word count|number of words|words written)$/i,
  /^(?:rating|score|stars|marks out of \d+)$/i,
  /^(?:link|url|website|web address)$/i,
  /^(?:price|cost)$/i,
  /^(?:words|word count|words written|number of words)$/i,
  /^(?:rate per hour|(?:hourly |my )?rate|rates)$/i,
  /^(?:points|stars|stickers|coins)$/i,
  /^(?:teacher|instructor|lecturer|professor|tutor)$/i,
  /^(?:rsvp|reply|answer|response)(?: status)?$/i,
  /^(?:bought on|purchased?(?: date| on)|date (?:of purchase|bought|purchased))$/i,
  /^(?:best[- ]before|use[- ]by|expir(?:y|es|ation))(?: date| on)?$/i,
  /^(?:due(?: date| on)?|deadline|next (?:due|service|check|inspection)(?: date| on)?)$/i,
  /^(?:renewal(?: date)?|renews on|expires on|expir(?:y|ation)(?: date)?|ends on|end date)$/i,
  /^(?:next (?:payment|renewal|billing|charge)(?: date| on)?|renewal(?: date)?|renews on|billing date)$/i,
  /^(?:status|stage|phase)$/i,
  /^(?:availability|status)$/i,
  /^(?:priority|urgency)$/i,
  /^(?:(?:number of |story )points|estimate)$/i,
  /^(?:done|finished|completed?)$/i,
  /^(?:steps?|method|directions?|instructions?|preparation)$/i,
  /^(?:customer|client|bill(?:ed)? to|buyer)(?: name)?$/i,
  /^(?:person|team member|member|employee|colleague)$/i,
  /^(?:assignee|assigned (?:to|employee|person|agent|member)|responsible(?: person)?)$/i,
  /^(?:check-?in|clock(?:ed)?[- ]?in|time in)(?: time)?$/i,
  /^(?:check-?out|clock(?:ed)?[- ]?out|time out)(?: time)?$/i,
  /^(?:requester|requested by|reporter|reported by|submitted by|raised by)$/i,
  /^(?:expected (?:date|delivery|delivery date|on|by|arrival)|delivery date)$/i,
  /^(?:(?:start|hire|joining) date|started|joined|hired on)$/i,
  /^(?:quantity|pieces|how many|count|amount|number of (?!people|guests|persons|pages|players)[\p{L}]+)$/iu,
  /^(?:(?:current )?stock(?: levels?| count| quantity)?|in stock|on hand|quantity|qty|quantity in stock)$/i,
  /^(?:(?:voucher|gift card|coupon) (?:number|code)|code|number)$/i,
  /^(?:reorder (?:level|point)|min(?:imum)? (?:stock(?: level)?|quantity|level)|low[- ]stock level)$/i,
  /^(?:quantity|how many|(?:number of )?[\p{L}]+s sold)$/iu,
];

/** What is told, and usual fields that say nothing more beside it. */
const INSTEAD: readonly [told: RegExp, usual: RegExp][] = [
  [
    /^(?:(?:purchase |buying )?price|cost|price paid|bought for|(?:current )?value|worth)$/i,
    /^(?:value|price|cost|price paid)$/i,
  ],
  [/^(?:warranty(?: (?:date|end|ends|expiry|expires|until|expiration|expiry date))?)$/i, /^warranty until$/i],
  [/^(?:(?:destination )?room|place|location)$/i, /^(?:from|to)$/i],
  [/^dates?$/i, /^(?:arrive|arrival|start date)$/i],
  [/^when$/i, /^(?:lent on|since|borrowed on|date)$/i],
  [/^status$/i, /^(?:bought|wrapped|finished|done|packed|given|watched|read|completed|sent|returned)$/i],
];

/** Whether a field that is usual stands for nothing, as another was told: the "value" of things beside their "purchase price". */
export function standsFor(told: string, usual: string): boolean {
  return INSTEAD.some(([one, other]) => one.test(told) && other.test(usual));
}

/** Whether a choice says what the records are called by already: which meal a dinner is. */
export function saysItself(field: Field, singular: string): boolean {
  return field.type === "choice" && field.options.some((option) => option.toLowerCase() === singular.toLowerCase());
}

/** Whether two fields say the same in other words: "Picked up" and "Rental start". */
export function meanOne(one: Field, other: Field): boolean {
  return one.type === other.type && ONE_OF.some((names) => names.test(one.label) && names.test(other.label));
}

const BOUND = /^(?:minimum|min|maximum|max|target)$/;

/** "Stock" and "stock levels", "Priority" and "priorities" mean one field. */
export function overlaps(label: string, words: string): boolean {
  const [a, b] = [label, words].map((text) =>
    text
      .toLowerCase()
      .replace(/^(?:an? |the |any )/, "")
      .split(/\s+/)
      .map(singularOf),
  );
  if (a === undefined || b === undefined) return false;
  // A minimum quantity is another number than the quantity.
  if (a.some((word) => BOUND.test(word)) !== b.some((word) => BOUND.test(word))) return false;
  return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
