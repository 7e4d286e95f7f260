import { isPersonNoun } from "../../examples/titles.ts";
import type { Reading } from "../../recognizer.ts";
import { phrase, readPart } from "../plan-part.ts";
import type { Draft } from "../draft.ts";
import type { Plan } from "../plans.ts";

const LENDING = /\b(?:lend(?:ing|s)?|lent|loans?|loaned|borrow(?:s|ed|ing)?|library)\b/i;
/** "library app … borrow books": by its members. */
const LIBRARY = /\blibrary\b[^]*\bborrow(?:s|ing)?\b/i;
const DUE = /^(?:due|return)(?: by| date)?$/i;
/** What is paid for a loan is not lent. */
const CHARGE = /(?:^| )(?:fine|fee|payment|due|charge)$/;
const LOAN = /\b(?:loan|lending|borrowing|checkout)$/;
/** Those who borrow, beside whoever goes by a name. */
const BORROWERS = /^(?:famil(?:y|ies)|member|borrower|neighbour|class|team|group|household)$/;

const BORROW =
  /\b(students|pupils|children|kids|neighbou?rs|residents|families|friends|colleagues|employees|readers|patrons|teachers|volunteers|customers)(?: (?:who|that|can|may|could|will))* (?:borrow|check out|take out)\b/i;

/** "where students borrow books": the list of who has what. */
export function borrowersIn(text: string): string {
  return BORROW.exec(text)?.[1]?.toLowerCase() ?? "members";
}

/** "A lending register: toys with number, families with phone": what ties them is a list of loans. */
export function addLoans({ text }: Reading, plan: Plan): void {
  const { drafts } = plan;
  const [only] = drafts;
  const members = LIBRARY.test(text) && drafts.length === 1 ? readPart(borrowersIn(text), text)?.draft : undefined;
  if (members !== undefined && /^(?:book|game|toy|tool|film|item)$/.test(only?.singular ?? "")) drafts.push(members);
  const isBorrower = (singular: string) => isPersonNoun(singular) || BORROWERS.test(singular);
  const things = drafts.filter(({ singular }) => !isBorrower(singular) && !CHARGE.test(singular));
  const isTold = drafts.some(({ singular, relations }) => LOAN.test(singular) || relations.length > 0);
  const people = drafts.find(({ singular }) => isBorrower(singular));
  for (const loan of drafts.filter(({ singular }) => LOAN.test(singular))) nameBorrower(loan, people !== undefined);
  const [thing, other] = things;
  if (thing === undefined || people === undefined || other !== undefined || isTold || !LENDING.test(text)) return;
  const loans = readPart("loans", text)?.draft;
  if (loans === undefined) return;
  loans.relations.push({ to: thing, many: false }, { to: people, many: false });
  // When it is due is said of the loan.
  for (const each of [thing, people]) each.phrases = each.phrases.filter(({ label }) => !DUE.test(label));
  drafts.push(loans);
  // What is overdue is a loan, and that they borrow is said with it.
  for (const wish of plan.wishes) if (wish.draft === thing && OVERDUE.test(wish.words)) wish.draft = loans;
  const isSaid = ({ words }: { words: string }) => BORROWING.test(words);
  plan.spans.push(...plan.wishes.filter(isSaid).map(({ span }) => span));
  plan.wishes = plan.wishes.filter((wish) => !isSaid(wish));
}

const OVERDUE = /\b(?:overdue|late|not (?:been )?returned|due (?:back|dates?|soon)?)\b/i;
/** "Borrow books" */
const BORROWING =
  /^[\s,;.]*(?:and )?(?:can )?(?:borrow|check out|lend|take out|return)(?: and return)?(?: (?:the |their )?[\p{L}]+)?[\s,.]*$/iu;

const WHO = /\b(?:who|whom|borrow\w*|name|lent to|member|person|friend|customer|hirer|reader|neighbou?r)\b/i;

/** "who borrowed what, when": a loan goes by who has it, unless people are a list of their own. */
function nameBorrower(loan: Draft, hasPeople: boolean): void {
  // What a bank lent goes by its own name.
  if (hasPeople || loan.domain?.singular !== "loan" || loan.domain.fields["Lender"] !== undefined) return;
  if (loan.phrases.length === 0 || loan.phrases.some(({ label }) => WHO.test(label))) return;
  loan.phrases.unshift({ ...phrase("Borrower", { type: "text" }), required: true });
  loan.title = "Borrower";
}

/** What an owner has is lent to somebody else: "tools, owners, who borrowed what". */
export function lendOfOwners(drafts: readonly Draft[]): void {
  const owner = drafts.find(({ singular }) => singular === "owner");
  const others = drafts.some(
    (draft) => draft !== owner && (isPersonNoun(draft.singular) || BORROWERS.test(draft.singular)),
  );
  if (owner === undefined || others) return;
  for (const loan of drafts.filter(({ singular }) => LOAN.test(singular))) {
    loan.relations = loan.relations.filter(({ to }) => to !== owner);
    loan.extras.unshift(phrase("Borrower", { type: "text" }));
  }
}
