import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sites by where they are and what is told in brackets, behind colons and of those who add to them. */
export const GOLDEN_PLACED_SITES: readonly GoldenPrompt[] = [
  [
    ["website for a hat shop in Porto"],
    "Hat shop | (product/products); Name!:text, Picture:image, Price:EUR, Details:long | (order/orders); Name!:text, Product:→product, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=product; soft; site: home[hero, records product:gallery/picture+table (read), form order]",
    "orders from other people's devices!",
  ],
  [
    ["site for our mountain village"],
    "Mountain village | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; serif; soft; site: home[hero, features, records event:list+calendar/date (read), details, form message] blog[blog]",
    "messages from other people's devices!",
  ],
  [
    ["guesthouse in the Black Forest, page with rooms and prices"],
    "Guesthouse | (room/rooms); Name!:text, Picture:image, Guests:number, Price per night:EUR, Details:long | (request/requests); Name!:text, Room:→room, Email!:email, Arrival!:date, Departure!:date, Guests!:number, Wishes:long; search+files; filter=room; elegant; serif; square; site: home[hero, features, text, details, form request] rooms[records room:gallery/picture+table (read)]",
    "requests from other people's devices!",
  ],
  [
    ["website for a tiler in Wroclaw, prices from 90 zł, photos"],
    "Tiling (picture/pictures); Title!:text, Picture:image, Details:text; soft; site: home[hero, records picture:gallery/picture (read), details]",
  ],
  [
    ["my grandad turns 80, page for the party with rsvp"],
    "My grandad's 80th birthday (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; playful; rounded; site: home[hero, details, form answer]",
    "answers from other people's devices!",
  ],
  [
    ["dental practice site Dr. Moreau & Dr. Petit in Lyon, team, opening hours"],
    "Dr. Moreau & Dr. Petit; soft; site: home[hero, team, details]",
    "samples!",
  ],
  [
    [
      "site for cooking evenings: Risotto (2 hours, €55), Ramen (3 hours, €65), people should be able to request a place with name, email and course",
    ],
    "Cooking evenings (message/messages); Name!:text, Email!:email, Course:text; search+files; calm; site: home[hero, pricing, form message]",
    "messages from other people's devices!",
  ],
  [
    ["anniversary party site, food list where everyone can write what they bring, when and where"],
    "Anniversary party (thing/things); What!:text, Who brings it:text, There already:check; playful; rounded; site: home[hero, records thing:list, details]",
    "samples!",
  ],
  [
    ["pilates studio site, timetable, sign up for classes and see places left"],
    "Pilates studio | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/Gentle/Experienced, Places:number, Booked:= count of signUp by class 0, Places left:= places - booked 0 | (sign-up/sign-ups); Name!:text, Class:→class, Email!:email, Phone:phone, Message:long; search+files; filter=class; calm; site: home[hero, records class:timetable/day/time+list (read), form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["photography portfolio, black and white, no prices"],
    "Photography portfolio | (picture/pictures); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; serif; square; site: home[hero, features, records picture:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["choir site, no auditions, rehearsal times, how to join"],
    "Choir (rehearsal/rehearsals); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/By voice; elegant; serif; soft; site: home[hero, records rehearsal:timetable/day/time (read), text, text]",
    "samples!",
  ],
  [
    ["campsite website with pitches and prices, Lake Balaton"],
    "Campsite | (pitch/pitches); Name!:text, Picture:image, Guests:number, Price per night:HUF, Details:long | (request/requests); Name!:text, Pitch:→pitch, Email!:email, Arrival!:date, Departure!:date, Guests!:number, Wishes:long; search+files; filter=pitch; calm; site: home[hero, features, records pitch:gallery/picture+table (read), text, details, form request]",
    "requests from other people's devices!",
  ],
  [
    ["bnb page: two rooms - Attic £70, Garden £90, enquiry form with dates and number of guests"],
    "Bnb | (room/rooms); Name!:text, Picture:image, Price per night:GBP, Details:long | (message/messages); Name!:text, Arrival:date, Departure:date, Number of guests:number; search+files; elegant; serif; square; site: home[hero, records room:gallery/picture+table (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["escape room website with three rooms The Vault, Lab 9 and The Cellar, each with difficulty and players"],
    "Escape room | (room/rooms); Name!:text, Difficulty:Easy/Medium/Hard, Players:number | (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; bold; square; site: home[hero, features, records room:table (read), details, form booking]",
    "bookings from other people's devices!",
  ],
  [["FAQ page for our booking software"], "Booking software; soft; site: home[hero, faq]"],
  [
    ["A food blog where I can post recipes with photos, ingredients and steps"],
    "Food blog (recipe/recipes); Recipe!:text, Picture:image, Ingredients:long, Steps:long; search; calm; serif; soft; site: home[hero, records recipe:gallery/picture]",
    "recipes that you add! | samples!",
  ],
  [
    ["Portfolio where I can add my projects with picture, description and link"],
    "My portfolio | (project/projects); Name!:text, Picture:image, Description:long, Link:url | (message/messages); Name!:text, Email!:email, Message!:long; search+files; square; site: home[hero, records project:gallery/picture, features, text, form message]",
    "projects that you add! | messages from other people's devices!",
  ],
  [
    ["Company website with services, about us, team and contact"],
    "My company (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, features, text, team, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Wine shop: catalogue with photos, prices, filter by type and country, order form"],
    "Wine shop | (product/products); Name!:text, Picture:image, Price:USD, Type:White/Red/Sparkling, Country:Italy/France/Spain, Details:long; filter=type+country | (order/orders); Name!:text, Product:→product, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=product; soft; site: home[hero, records product:gallery/picture (read), form order]",
    "orders from other people's devices!",
  ],
  [
    ["Village website where people can see events, local businesses and the council contacts"],
    "Village | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (business/businesses); Name!:text, What they do:text, Address:long, Phone:phone | (contact/contacts); Name!:text, For what:text, Phone:phone, Email:email; calm; serif; soft; site: home[hero, records event:list+calendar/date (read), records business:cards (read), records contact:cards (read)]",
    "samples!",
  ],
  [
    ["Escape room website: rooms, difficulty, prices and booking"],
    "Escape room | (room/rooms); Room!:text, Picture:image, Difficulty:Easy/Medium/Hard, Players:text, Minutes:number, Story:long | (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; bold; square; site: home[hero, records room:gallery/picture (read), pricing, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["Website for our block of flats with news, house rules, contact and damage report form"],
    "Block of flats | (message/messages); Name!:text, Email!:email, Message!:long; search+files | (report/reports); Name!:text, Email!:email, Phone:phone, Where!:text, What is wrong?!:long; search+files; soft; site: home[hero, text, form message, form report] blog[blog]",
    "messages from other people's devices!",
  ],
  [
    ["Webinar landing page with speaker, agenda, date and registration form"],
    "Webinar | (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up | (sign-up/sign-ups); Name!:text, Session:→session, Email!:email, Phone:phone, Message:long; search+files; filter=session; soft; site: home[hero, team, records session:list (read), details, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["link in bio page", "add links to my Instagram @anna and TikTok @anna"],
    "My links; bold; rounded; site: home[hero, details]",
    "where the links lead!",
  ],
  [
    ["FAQ page for our booking software", "add a contact form"],
    "Booking software (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, faq, form message]",
    "messages from other people's devices!",
  ],
];
