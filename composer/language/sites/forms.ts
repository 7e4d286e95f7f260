import type { FieldKind } from "../field-kinds.ts";
import type { CatalogueName } from "./catalogues.ts";

export type FormName =
  | "contact"
  | "adoption"
  | "appointment"
  | "reservation"
  | "stay"
  | "signUp"
  | "join"
  | "rsvp"
  | "order"
  | "waitlist"
  | "access"
  | "report"
  | "newsletter"
  | "quote"
  | "viewing"
  | "volunteer"
  | "application"
  | "guestbook"
  | "pledge";

export interface FormPlan {
  /** What people call it; a pattern. The word "form" and the like may follow. */
  words: string;
  /** Words that mean it only where "form" follows. */
  onlyWithForm?: string;
  singular: string;
  plural: string;
  /** What is sent, where that is not the plural. */
  sent?: string;
  title: string;
  text: string;
  button: string;
  /** On buttons that lead to it. */
  call: string;
  thanks: string;
  /** Beside the name, by label. Required ones begin with "!". */
  fields: Readonly<Record<string, FieldKind>>;
  /** Records that one is about, the first of these that the site has. */
  about: readonly CatalogueName[];
}

const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const email = { type: "email" } as const;
const phone = { type: "phone" } as const;
const date = { type: "date" } as const;
const time = { type: "time" } as const;
const people = { type: "number", min: 1 } as const;

/** The special before the general: a newsletter sign-up is no sign-up. */
export const FORMS: Readonly<Record<FormName, FormPlan>> = {
  reservation: {
    words:
      "(?:table )?reservations?(?! (?:phone|telephone|number|line))|table bookings?|book(?:ing)? (?:a )?tables?|reserv(?:e|ing) (?:a )?tables?|reserv(?:e|ing) (?:a |your )?(?:seats?|tickets?)|tables? reservations?",
    singular: "reservation",
    plural: "reservations",
    title: "Reserve a table",
    text: "For more than eight people it is best to call us.",
    button: "Reserve",
    call: "Reserve a table",
    thanks: "Thank you. We look forward to having you as our guest.",
    fields: { "!Phone": phone, "!Date": date, "!Time": time, "!People": people, Wishes: longText },
    about: [],
  },
  stay: {
    words:
      "(?:room|stay|availability) (?:bookings?|requests?|enquir(?:y|ies)|reservations?)|book(?:ing)? (?:a )?(?:rooms?|stays?)",
    singular: "request",
    plural: "requests",
    title: "Ask for your dates",
    text: "Tell us when you would like to come. You hear from us whether we have room.",
    button: "Send the request",
    call: "Ask for your dates",
    thanks: "Thank you. We look in the book and answer you.",
    fields: { "!Email": email, "!Arrival": date, "!Departure": date, "!Guests": people, Wishes: longText },
    about: ["rooms"],
  },
  viewing: {
    words:
      "viewings?(?: (?:requests?|bookings?|appointments?))?|book(?:ing)? (?:a )?viewings?|(?:guided )?tour (?:requests?|bookings?)|visit requests?",
    singular: "viewing",
    plural: "viewings",
    title: "Come and see it",
    text: "Name a day, and somebody is there with the key.",
    button: "Ask for a viewing",
    call: "Ask for a viewing",
    thanks: "Thank you. We call you to settle the time.",
    fields: { "!Email": email, Phone: phone, "!Date": date, Message: longText },
    about: ["listings", "rooms"],
  },
  quote: {
    words:
      "(?:request|get|ask for|asking for)(?:ing)? (?:a |an )?(?:free )?(?:quotes?|estimates?|offers?)|(?:quote|estimate|offer|service|repair|call-?back|project|catering|event|party|group) (?:requests?|enquir(?:y|ies)|inquir(?:y|ies))|free quotes?|commissions?|(?:(?:free|home|house|property) )*valuations?",
    onlyWithForm: "quotes?|estimates?|offers?|(?<!(?:booking|appointment|room|visit|reservation) )requests?",
    singular: "request",
    plural: "requests",
    title: "Tell us what is to be done",
    text: "The more you write, the closer our first estimate comes.",
    button: "Send the request",
    call: "Ask for an estimate",
    thanks: "Thank you. We look at it and get back to you with a first estimate.",
    fields: { "!Email": email, Phone: phone, Where: text, "!What is to be done?": longText },
    about: [],
  },
  rsvp: {
    words: "rsvps?|confirm(?:ing)? attendance|attendance",
    singular: "answer",
    plural: "answers",
    title: "Will you come?",
    text: "Please tell us, so that there is a chair and a plate for everybody.",
    button: "Send the answer",
    call: "Answer now",
    thanks: "Thank you for telling us.",
    fields: {
      "!Answer": { type: "choice", options: ["Yes, gladly", "Sadly not"] },
      "Number of people": people,
      Food: { type: "choice", options: ["Everything", "Vegetarian", "Vegan"] },
      Message: longText,
    },
    about: [],
  },
  volunteer: {
    words:
      "volunteers? (?:can |to |who )*(?:sign(?:ing)?[- ]?up|register|help)|volunteer(?:s|ing)?(?: (?:sign[- ]?ups?|registrations?))?|helpers?(?: sign[- ]?ups?)|offer(?:ing)? help",
    singular: "volunteer",
    plural: "volunteers",
    sent: "offers of help",
    title: "Volunteer with us",
    text: "An hour helps as much as a week. Tell us what you like doing.",
    button: "Offer help",
    call: "Lend a hand",
    thanks: "Thank you. We write to you about what comes next.",
    fields: { "!Email": email, Phone: phone, "When do you have time?": text, "What do you like doing?": longText },
    about: ["events"],
  },
  newsletter: {
    words:
      "news ?letters?(?: (?:sign[- ]?ups?|subscriptions?|subscribe))?|mailing lists?|e?-?mail (?:sign[- ]?ups?|subscriptions?|capture|list)|subscri(?:be|ptions?)",
    singular: "subscriber",
    plural: "subscribers",
    sent: "subscriptions",
    title: "Newsletter",
    text: "News when there is some, and never more than once a month.",
    button: "Subscribe",
    call: "Subscribe",
    thanks: "Thank you. The next letter is for you, too.",
    fields: { "!Email": email },
    about: [],
  },
  waitlist: {
    words:
      "(?:sign(?:ing)?[- ]?ups?|register(?:ing)?|registration|form) (?:form )?(?:for|to (?:get|join)) (?:the |our |an? )?(?:early access|wait(?:ing)?[- ]?lists?|beta)|wait(?:ing)?[- ]?lists?|early access|beta (?:access|sign[- ]?ups?|list)|notify me|get notified",
    singular: "early bird",
    plural: "early birds",
    sent: "sign-ups",
    title: "Join the waiting list",
    text: "Leave your address, and you hear from us when it begins. Nothing else.",
    button: "Join the waiting list",
    call: "Join the waiting list",
    thanks: "Thank you. You are on the list.",
    fields: { "!Email": email },
    about: [],
  },
  report: {
    words:
      "(?:damage|problem|fault|defect|issue|maintenance) reports?|report(?:ing)? (?:an? )?(?:[\\p{L}]+ )?(?:damage|problems?|faults?|defects?)",
    singular: "report",
    plural: "reports",
    title: "Report a problem",
    text: "Tell us what is broken, where, and since when. In an emergency call.",
    button: "Send the report",
    call: "Report a problem",
    thanks: "Thank you. We look at it, and tell you what comes next.",
    fields: { "!Email": email, Phone: phone, "!Where": text, "!What is wrong?": longText },
    about: [],
  },
  access: {
    words: "get started forms?|(?:create|open) (?:an? |your )?(?:free )?account",
    singular: "sign-up",
    plural: "sign-ups",
    title: "Sign up",
    text: "Leave your address, and you hear from us how to begin.",
    button: "Sign up",
    call: "Sign up",
    thanks: "Thank you. You hear from us how to begin.",
    fields: { "!Email": email },
    about: [],
  },
  adoption: {
    words: "adoption (?:applications?|enquir(?:y|ies)|inquir(?:y|ies)|requests?)|(?:apply|ask) to adopt",
    onlyWithForm: "adoption|adopt(?: (?:an? )?(?:animal|dog|cat|pet))?",
    singular: "adoption request",
    plural: "adoption requests",
    title: "Adopt",
    text: "Tell us who you are and how you live. We call you, and then you meet.",
    button: "Send the request",
    call: "Adopt",
    thanks: "Thank you. We call you in the next days.",
    fields: { "!Email": email, "!Phone": phone, "How do you live?": longText },
    about: ["products"],
  },
  application: {
    words: "(?:job )?applications?|apply(?:ing)?(?: (?:now|online))?|admissions?",
    singular: "application",
    plural: "applications",
    title: "Apply",
    text: "A few lines are enough to begin with.",
    button: "Send the application",
    call: "Apply",
    thanks: "Thank you. We read every one and answer each.",
    fields: { "!Email": email, Phone: phone, "!About you": longText },
    about: ["courses"],
  },
  order: {
    words: "(?:pre-?|(?<!\\bin ))orders?(?! (?:to|of)\\b)|ordering|pre-?ordering",
    singular: "order",
    plural: "orders",
    title: "Order",
    text: "Write what you would like and when you come for it. You pay when you pick it up.",
    button: "Send the order",
    call: "Order",
    thanks: "Thank you. We put your order aside.",
    fields: { "!Phone": phone, Quantity: people, "Pick up on": date, Wishes: longText },
    about: ["products", "menu"],
  },
  guestbook: {
    words: "guest ?books?|well-?wishes|leave (?:a )?(?:message|wish)",
    singular: "entry",
    plural: "entries",
    title: "Guest book",
    text: "Leave a line for whoever comes after you.",
    button: "Write it down",
    call: "Write in the guest book",
    thanks: "Thank you. Your lines are in the book.",
    fields: { "!Message": longText },
    about: [],
  },
  pledge: {
    words: "pledges?|pledging|promis(?:e|ing) (?:a |an )?(?:amount|donation|gift)",
    singular: "pledge",
    plural: "pledges",
    title: "Make a pledge",
    text: "Tell us what you would like to give. We write to you how it reaches us; no money is taken here.",
    button: "Make the pledge",
    call: "Make a pledge",
    thanks: "Thank you. We write to you about how your gift reaches us.",
    fields: { "!Email": email, "!Amount": { type: "money", currency: "USD" }, Message: longText },
    about: [],
  },
  appointment: {
    words:
      "booking (?:enquir(?:y|ies)|inquir(?:y|ies)|requests?)|appointments?|bookings?(?: appointments?)?|(?<!(?:the|my|our|a|this|new|first) )book(?: (?:an? )?appointments?|(?= (?:now|online|your|an?|here|it)(?![\\p{L}])|$|[.,;]))|appointment (?:requests?|bookings?)|booking (?:enquir(?:y|ies)|inquir(?:y|ies))|sessions? bookings?|consultations?(?: (?:requests?|bookings?))?|online booking|booking requests?|trial lessons?",
    onlyWithForm: "test drives?",
    singular: "booking",
    plural: "bookings",
    title: "Book an appointment",
    text: "Tell us what you need and when it suits you. We get back to you to confirm.",
    button: "Ask for the appointment",
    call: "Book an appointment",
    thanks: "Thank you. Your request is noted; it counts once we have confirmed it.",
    fields: { "!Email": email, Phone: phone, "!Date": date, Time: time, "What is it about?": longText },
    about: ["courses", "prices"],
  },
  join: {
    words: "join(?:ing)? us|become a member|membership (?:requests?|applications?)",
    onlyWithForm: "join(?:ing)?|membership",
    singular: "request to join",
    plural: "requests to join",
    title: "Join us",
    text: "Tell us who you are, and we write to you about the next steps.",
    button: "Ask to join",
    call: "Join us",
    thanks: "Thank you. We write to you soon.",
    fields: { "!Email": email, Phone: phone, "About you": longText },
    about: [],
  },
  signUp: {
    words:
      "(?:stand|stall|booth|table|vendor|seller|exhibitor|team) registrations?|sign[- ]?ups?|signing up|sign up|registrations?|register|registering|enrol(?:l)?ments?|enrol(?:l)?(?:ing)?|course bookings?|class bookings?|join(?:ing)? up",
    onlyWithForm: "members?|participation|entry|participants?|(?:free )?trial(?: (?:class(?:es)?|sessions?))?",
    singular: "sign-up",
    plural: "sign-ups",
    title: "Sign up",
    text: "It takes a minute, and we keep a place for you.",
    button: "Sign up",
    call: "Sign up",
    thanks: "Thank you. You are on the list.",
    fields: { "!Email": email, Phone: phone, Message: longText },
    about: ["timetable", "courses", "events", "programme"],
  },
  contact: {
    words: "contact(?: us| me)?|get in touch|write (?:to )?us|enquir(?:y|ies)|inquir(?:y|ies)|contacts",
    onlyWithForm: "messages?|feedback|questions?|requests?|submissions?",
    singular: "message",
    plural: "messages",
    title: "Contact us",
    text: "A few lines are enough. We answer within a day or two.",
    button: "Send the message",
    call: "Get in touch",
    thanks: "Thank you. We have your message.",
    fields: { "!Email": email, "!Message": longText },
    about: [],
  },
};
