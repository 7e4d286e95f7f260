import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sites, and what cannot be a part of them. */
export const GOLDEN_SITES: readonly GoldenPrompt[] = [
  [
    ["a website for my bakery"],
    "Bakery (baked good/baked goods); Name!:text, Course:Bread/Pastries/Cakes, Price:USD, Description:long; calm; serif; soft; site: home[hero, features, records bakedGood:sections/course (read), text, details, callToAction]",
    "samples!",
  ],
  [
    ["bakery"],
    "Bakery (baked good/baked goods); Name!:text, Course:Bread/Pastries/Cakes, Price:USD, Description:long; calm; serif; soft; site: home[hero, features, records bakedGood:sections/course (read), text, details, callToAction]",
    "samples!",
  ],
  [
    ["landing page"],
    "Our project (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, features, text, faq, form message]",
    "messages from other people's devices!",
  ],
  [
    ["blog"],
    "My blog (subscriber/subscribers); Name!:text, Email!:email; search+files; calm; serif; soft; site: home[hero, text, form subscriber] blog[blog]",
    "subscriptions from other people's devices!",
  ],
  [
    ["portfolio"],
    "My portfolio | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; square; site: home[hero, features, records project:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["personal website"],
    "My website | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, features, records project:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["landing page for a SaaS that tracks invoices"],
    "SaaS (early bird/early birds); Name!:text, Email!:email; search+files; soft; site: home[hero, features, features, pricing, faq, form earlyBird]",
    "sign-ups from other people's devices!",
  ],
  [
    ["gym site with a class timetable and a sign-up form that lists who signed up"],
    "Gym | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Beginners/Everybody/Advanced | (sign-up/sign-ups); Name!:text, Class:→class, Email!:email, Phone:phone, Message:long; search+files; filter=class; bold; square; site: home[hero, records class:timetable/day/time (read), form signUp, records signUp:list+table (read)]",
    "sign-ups from other people's devices!",
  ],
  [
    ["portfolio for a photographer with blog and about page"],
    "Photography (picture/pictures); Title!:text, Picture:image, Details:text; serif; square; site: home[hero, records picture:gallery/picture (read)] blog[blog] about[text]",
    "samples!",
  ],
  [
    ["wedding site for Ana and Tom on 12 June with schedule and RSVP"],
    "Ana and Tom | (moment/moments); Name!:text, Time:time, Place:text, Details:long; by time up | (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; elegant; serif; square; site: home[hero, records moment:list (read), details, form answer]",
    "answers from other people's devices!",
  ],
  [
    ["law office Bauer & Klein, elegant, team and contact"],
    "Bauer & Klein (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; soft; site: home[hero, team, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Bakery Sonnenschein in Graz"],
    "Bakery Sonnenschein (baked good/baked goods); Name!:text, Course:Bread/Pastries/Cakes, Price:EUR, Description:long; calm; serif; soft; site: home[hero, features, records bakedGood:sections/course (read), text, details, callToAction]",
    "samples!",
  ],
  [
    [
      'a website for a vegan café called "Luna" in Graz with menu, opening hours and a reservation form with name, email, party size and dietary wishes',
    ],
    "Luna | (menu item/menu items); Name!:text, Course:Coffee/Tea/Breakfast/Cake, Price:EUR, Description:long | (reservation/reservations); Name!:text, Date!:date, Email!:email, Party size:number, Dietary wishes:long; search+files; calm; site: home[hero, records menuItem:sections/course (read), details, form reservation]",
    "reservations from other people's devices!",
  ],
  [
    ["SaaS landing page with three plans at 9, 29 and 99 €"],
    "SaaS (early bird/early birds); Name!:text, Email!:email; search+files; soft; site: home[hero, features, pricing, form earlyBird]",
    "sign-ups from other people's devices!",
  ],
  [
    ["restaurant site without testimonials, no blog"],
    "Restaurant | (dish/dishes); Name!:text, Course:Starters/Mains/Desserts, Price:USD, Description:long | (reservation/reservations); Name!:text, Phone!:phone, Date!:date, Time!:time, People!:number, Wishes:long; search+files; elegant; serif; square; site: home[hero, features, records dish:sections/course (read), text, details, form reservation]",
    "reservations from other people's devices!",
  ],
  [
    ["just a hero and a contact form for my plumbing company"],
    "Plumbing company (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, form message]",
    "messages from other people's devices!",
  ],
  [
    ["playful law office website"],
    "Law office (message/messages); Name!:text, Email!:email, Message!:long; search+files; playful; rounded; site: home[hero, features, text, team, faq, details, form message]",
    "messages from other people's devices!",
  ],
  [
    ["hair salon website, open Tue-Fri 9-18, Sat 9-14, phone +43 316 555 123"],
    "Hair salon (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; elegant; serif; square; site: home[hero, features, details, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["dog groomer website with price list, gallery and online booking"],
    "Dog grooming | (price/prices); Service!:text, Price:USD, Details:long | (picture/pictures); Title!:text, Picture:image, Details:text | (booking/bookings); Name!:text, Service:→price, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=service; calm; site: home[hero, records price:list (read), records picture:gallery/picture (read), form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["Hotel Alpenblick in Zell am See: rooms, prices, directions, booking request form"],
    "Hotel Alpenblick | (room/rooms); Name!:text, Picture:image, Guests:number, Price per night:USD, Details:long | (request/requests); Name!:text, Room:→room, Email!:email, Arrival!:date, Departure!:date, Guests!:number, Wishes:long; search+files; filter=room; elegant; serif; square; site: home[hero, records room:gallery/picture+table (read), details, form request]",
    "requests from other people's devices!",
  ],
  [
    [
      "web site for an electrician in Leeds with services: rewiring, fuse boxes and lighting, testimonials and a quote form",
    ],
    "Electrical work (request/requests); Name!:text, Email!:email, Phone:phone, Where:text, What is to be done?!:long; search+files; soft; site: home[hero, features, testimonials, form request]",
    "requests from other people's devices!",
  ],
  [
    ["one page site for my band Night Trains with tour dates and a mailing list"],
    "Night Trains | (concert/concerts); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (subscriber/subscribers); Name!:text, Email!:email; search+files; bold; serif; square; site: home[hero, records concert:list+calendar/date (read), form subscriber]",
    "subscriptions from other people's devices!",
  ],
  [
    ["football club website with team, fixtures, training times, news and a membership form"],
    "Football club | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (training/trainings); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:6 to 10/11 to 16/Adults/All levels | (request to join/requests to join); Name!:text, Email!:email, Phone:phone, About you:long; search+files; bold; square; site: home[hero, team, records event:list+calendar/date (read), records training:timetable/day/time (read), form requestToJoin] blog[blog]",
    "requests to join from other people's devices!",
  ],
  [
    ["charity website with donations, volunteer sign-up and events"],
    "Charity | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (volunteer/volunteers); Name!:text, Event:→event, Email!:email, Phone:phone, When do you have time?:text, What do you like doing?:long; search+files; filter=event; calm; site: home[hero, text, records event:list+calendar/date (read), form volunteer]",
    "donations! | offers of help from other people's devices!",
  ],
  [
    ["a blog about gardening"],
    "Gardening blog (subscriber/subscribers); Name!:text, Email!:email; search+files; calm; serif; soft; site: home[hero, text, form subscriber] blog[blog]",
    "subscriptions from other people's devices!",
  ],
  [
    [
      "yoga studio site, calm, in green, with timetable, teachers Mara and Ravi, prices 15 € per class and 120 € for ten classes, FAQ",
    ],
    "Yoga studio (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/Gentle/Experienced; calm; site: home[hero, records class:timetable/day/time (read), team, faq, pricing]",
    "samples!",
  ],
  [
    ["restaurnt website with menu and reservatoin form"],
    "Restaurant | (dish/dishes); Name!:text, Course:Starters/Mains/Desserts, Price:USD, Description:long | (reservation/reservations); Name!:text, Phone!:phone, Date!:date, Time!:time, People!:number, Wishes:long; search+files; elegant; serif; square; site: home[hero, records dish:sections/course (read), form reservation]",
    "reservations from other people's devices!",
  ],
  [
    ["bakrey website with opening hours"],
    "Bakery (baked good/baked goods); Name!:text, Course:Bread/Pastries/Cakes, Price:USD, Description:long; calm; serif; soft; site: home[hero, features, records bakedGood:sections/course (read), text, details, callToAction]",
    "samples!",
  ],
  [
    ["website for our llama sanctuary with opening hours and a gallery"],
    "Llama sanctuary (picture/pictures); Title!:text, Picture:image, Details:text; calm; serif; soft; site: home[hero, details, records picture:gallery/picture (read)]",
    "samples!",
  ],
  [
    [
      "build me a website for my tax consulting office in Vienna. It should have practice areas, our team (Anna Berger, Max Huber), opening hours Mon-Thu 8-17 and a contact form. The address is Hauptstraße 5, 8010 Graz. Please make it blue and serious. No blog.",
    ],
    "Tax consulting office (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; compact; site: home[hero, features, team, details, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "I run a small pottery studio. I want a site that shows my works, tells my story and lets people sign up for courses. I'd like to see who signed up.",
    ],
    "Pottery studio | (picture/pictures); Title!:text, Picture:image, Details:text | (course/courses); Name!:text, Starts:date, Level:Beginners/Experienced, Price:USD, Details:long; filter=level | (sign-up/sign-ups); Name!:text, Course:→course, Email!:email, Phone:phone, Message:long; search+files; filter=course; calm; serif; soft; site: home[hero, records picture:gallery/picture (read), text, records course:cards (read), form signUp, records signUp:list+table (read)]",
    "sign-ups from other people's devices!",
  ],
  [
    ["online shop for candles with shopping cart and payments"],
    "Candles | (product/products); Name!:text, Picture:image, Price:USD, Details:long | (order/orders); Name!:text, Product:→product, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=product; soft; site: home[hero, records product:gallery/picture+table (read), form order]",
    "payments! | shopping cart! | orders from other people's devices!",
  ],
  [
    [
      "conference website with speakers, schedule, ticket prices at 49, 99 and 199 dollars, venue and registration form",
    ],
    "Conference | (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up | (sign-up/sign-ups); Name!:text, Session:→session, Email!:email, Phone:phone, Message:long; search+files; filter=session; bold; square; site: home[hero, team, records session:list (read), pricing, details, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["real estate agency with property listings, team and viewing request form"],
    "Real estate agency | (property/properties); Name!:text, Picture:image, Kind:House/Flat, Price:USD, Living area:number m², Rooms:number, Details:long; filter=kind | (viewing/viewings); Name!:text, Property:→property, Email!:email, Phone:phone, Date!:date, Message:long; search+files; filter=property; elegant; serif; square; site: home[hero, records property:gallery/picture+table (read), team, form viewing]",
    "viewings from other people's devices!",
  ],
  [
    ["kindergarten website in English and German with map and login for parents"],
    "Kindergarten (application/applications); Name!:text, Email!:email, Phone:phone, About you!:long; search+files; playful; rounded; site: home[hero, features, details, form application]",
    "login for parents! | map! | English and German! | applications from other people's devices!",
  ],
  [
    ["open source project documentation site for Tinker"],
    "Tinker; mono; soft; site: home[hero, features, text, faq, callToAction]",
  ],
  [
    ["podcast website with episodes and newsletter"],
    "Podcast | (episode/episodes); Title!:text, Number:number, Published on:date, Minutes:number min, Listen at:url, Notes:long; by number up | (subscriber/subscribers); Name!:text, Email!:email; search+files; bold; site: home[hero, records episode:list (read), form subscriber]",
    "subscriptions from other people's devices!",
  ],
  [
    ["CV website for Lea Brandt with skills, projects and contact"],
    "Lea Brandt | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, features, records project:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["three pages: home, services and contact for a cleaning company"],
    "Cleaning company (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; site: home[hero] services[features] contact[form message]",
    "messages from other people's devices!",
  ],
  [
    ["florist site with FAQ page and order form for bouquets with name, phone, pick-up date and message"],
    "Florist | (bouquet/bouquets); Name!:text, Picture:image, Price:USD, Group:Bouquets/Single stems/Wreaths, Details:long; filter=group | (order/orders); Name!:text, Bouquet:→bouquet, Phone:phone, Pick-up date:date, Message:long; search+files; filter=bouquet; elegant; serif; square; site: home[hero, records bouquet:gallery/picture+table (read), form order] questions[faq]",
    "orders from other people's devices!",
  ],
  [
    ["birthday page for Grandma's 80th birthday party on 3 May in Graz with RSVP"],
    "Grandma's (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; playful; rounded; site: home[hero, details, form answer]",
    "answers from other people's devices!",
  ],
  [
    ["B&B in Cornwall website with rooms and booking form, see the bookings"],
    "B&B | (room/rooms); Name!:text, Picture:image, Guests:number, Price per night:GBP, Details:long | (request/requests); Name!:text, Room:→room, Email!:email, Arrival!:date, Departure!:date, Guests!:number, Wishes:long; search+files; filter=room; elegant; serif; square; site: home[hero, records room:gallery/picture+table (read), form request, records request:list+table (read)]",
    "requests from other people's devices!",
  ],
  [
    ["lawn care business website"],
    "Lawn care | (garden/gardens); Title!:text, Picture:image, Details:text | (request/requests); Name!:text, Email!:email, Phone:phone, Where:text, What is to be done?!:long; search+files; calm; site: home[hero, features, records garden:gallery/picture (read), features, faq, form request]",
    "requests from other people's devices!",
  ],
  [
    ["website for the dentist practice Dr. Huber in Linz, open Mon-Fri 8-16, phone 0732 555 100"],
    "Dr. Huber (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; soft; site: home[hero, features, details, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["vegan restaurant with menu, opening hours and table reservations"],
    "Vegan restaurant | (dish/dishes); Name!:text, Course:Starters/Mains/Desserts, Price:USD, Description:long | (reservation/reservations); Name!:text, Phone!:phone, Date!:date, Time!:time, People!:number, Wishes:long; search+files; elegant; serif; square; site: home[hero, records dish:sections/course (read), details, form reservation]",
    "reservations from other people's devices!",
  ],
  [
    ["church website with service times and events"],
    "Church (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up; calm; serif; soft; site: home[hero, details, records event:list+calendar/date (read)]",
    "samples!",
  ],
  [
    ["Our choir needs a website. We want concert dates, a page about us, photos and a contact form."],
    "Choir | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (picture/pictures); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; soft; site: home[hero, records event:list+calendar/date (read), records picture:gallery/picture (read), form message] about[text]",
    "messages from other people's devices!",
  ],
  [
    ["museum site with exhibitions and ticket prices"],
    "Museum (exhibition/exhibitions); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up; elegant; serif; square; site: home[hero, records exhibition:list+calendar/date (read), pricing]",
    "samples!",
  ],
  [
    ["startup landing page, bold and dark, with waitlist"],
    "Startup (early bird/early birds); Name!:text, Email!:email; search+files; dark; bold; square; site: home[hero, features, text, form earlyBird]",
    "sign-ups from other people's devices!",
  ],
  [
    ['one-page site for my car repair shop, called "Torque", with prices, opening hours and directions'],
    "Torque (repair/repairs); Service!:text, Group:Service/Repairs/By the hour, Price:USD, Details:long; bold; square; site: home[hero, records repair:sections/group (read), details]",
    "samples!",
  ],
  [
    ["hotel website with room list, gallery and newsletter signup, chat widget and booking engine"],
    "Hotel | (room/rooms); Name!:text, Picture:image, Guests:number, Price per night:USD, Details:long | (picture/pictures); Title!:text, Picture:image, Details:text | (subscriber/subscribers); Name!:text, Email!:email; search+files; elegant; serif; square; site: home[hero, records room:gallery/picture+table (read), records picture:gallery/picture (read), form subscriber]",
    "chat widget! | booking engine! | subscriptions from other people's devices!",
  ],
  [
    ["elegant wedding photographer portfolio with packages at 800, 1500 and 2400 €"],
    "Wedding photography | (picture/pictures); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; soft; site: home[hero, features, records picture:gallery/picture (read), text, pricing, form message]",
    "messages from other people's devices!",
  ],
  [
    ["site for a travel guide to Lisbon"],
    "Lisbon | (tour/tours); Name!:text, Starts:date, Level:Easy/Steep, Price:USD, Details:long; filter=level | (picture/pictures); Title!:text, Picture:image, Details:text | (sign-up/sign-ups); Name!:text, Tour:→tour, Email!:email, Phone:phone, Message:long; search+files; filter=tour; playful; rounded; site: home[hero, features, records tour:cards (read), records picture:gallery/picture (read), text, faq, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["a website about volcanoes with gallery and FAQ"],
    "Volcanoes (picture/pictures); Title!:text, Picture:image, Details:text; soft; site: home[hero, records picture:gallery/picture (read), faq]",
  ],
  [
    ["landing page with hero, features, testimonials, pricing, FAQ and footer"],
    "Our project; soft; site: home[hero, features, testimonials, pricing, faq]",
    "samples!",
  ],
  [
    ["farm shop with products and opening hours Friday 14-18"],
    "Farm shop (product/products); Name!:text, Picture:image, Price:USD, Group:Boxes/From our animals/In bottles, Details:long; filter=group; calm; serif; soft; site: home[hero, records product:gallery/picture+table (read), details]",
    "samples!",
  ],
  [
    ["a site for my tutoring business, maths and physics, 40 € per hour, with contact form"],
    "Tutoring (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; serif; soft; site: home[hero, text, pricing, form message]",
    "messages from other people's devices!",
  ],
  [
    ["event page for a street food festival in Leeds on 4 July with line-up, map and tickets"],
    "Street food festival (act/acts); Name!:text, Time:time, Place:text, Details:long; by time up; bold; square; site: home[hero, records act:list (read), details, pricing]",
    "map! | samples!",
  ],
  [
    ["nonprofit site: mission, team, events, donate button, volunteer form with name, email, skills and availability"],
    "Nonprofit | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (volunteer/volunteers); Name!:text, Event:→event, Email!:email, Skills:tags, Availability:text; search+files; filter=event; calm; site: home[hero, text, team, records event:list+calendar/date (read), form volunteer, callToAction]",
    "where the button Donate leads! | offers of help from other people's devices!",
  ],
  [
    ["website for a plumber without prices"],
    "Plumbing (request/requests); Name!:text, Email!:email, Phone:phone, Where:text, What is to be done?!:long; search+files; soft; site: home[hero, features, features, text, faq, details, form request]",
    "requests from other people's devices!",
  ],
  [
    [
      "Simple website for Café Rosa. Menu with breakfast, cakes and coffee. Open daily 8-18. Located at Hauptstraße 12. No reservations.",
    ],
    "Café Rosa (menu item/menu items); Name!:text, Course:Breakfast/Cakes/Coffee, Price:USD, Description:long; calm; site: home[hero, records menuItem:sections/course (read), details]",
    "samples!",
  ],
  [
    [
      "We are Bauer & Klein, a law firm in Hamburg. We need a modern website with our practice areas (family law, tenancy law and labour law), a page for the team, an FAQ and a contact form that asks for name, email, phone and message. It should look serious, in dark blue. Testimonials are not needed. Add directions.",
    ],
    "Bauer & Klein (message/messages); Name!:text, Email!:email, Phone:phone, Message:long; search+files; serif; soft; compact; site: home[hero, features, faq, details, form message] team[team]",
    "messages from other people's devices!",
  ],
  [
    ["dance school: classes, teachers Ana, Tom and Lea, prices, trial lesson form"],
    "Dance school | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Children/Beginners/Intermediate/Advanced/Everybody | (sign-up/sign-ups); Name!:text, Class:→class, Email!:email, Phone:phone, Message:long; search+files; filter=class; bold; square; site: home[hero, records class:timetable/day/time (read), team, pricing, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["website for my illustration work with gallery, about and shop"],
    "Illustration work | (work/works); Title!:text, Picture:image, Details:text | (product/products); Name!:text, Picture:image, Price:USD, Details:long; elegant; serif; square; site: home[hero, records work:gallery/picture (read), text, records product:gallery/picture+table (read)]",
    "samples!",
  ],
  [
    ["make me a site for a swimming school with courses and enrolment form, show me the enrolments"],
    "Swimming school | (course/courses); Name!:text, Starts:date, Level:Beginners/Intermediate/Everybody, Price:USD, Details:long; filter=level | (sign-up/sign-ups); Name!:text, Course:→course, Email!:email, Phone:phone, Message:long; search+files; filter=course; soft; site: home[hero, records course:cards (read), form signUp, records signUp:list+table (read)]",
    "sign-ups from other people's devices!",
  ],
  [
    ["site for our neighbourhood association with events, news, board members and contact"],
    "Neighbourhood association | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records event:list+calendar/date (read), team, form message] blog[blog]",
    "messages from other people's devices!",
  ],
  [
    ["website for a wine bar in Porto, dark, with wine list and reservations"],
    "Wine bar | (drink/drinks); Name!:text, Course:House drinks/Classics/Without alcohol/Beer, Price:EUR, Description:long | (reservation/reservations); Name!:text, Phone!:phone, Date!:date, Time!:time, People!:number, Wishes:long; search+files; dark; bold; serif; square; site: home[hero, records drink:sections/course (read), form reservation]",
    "reservations from other people's devices!",
  ],
  [
    ["a simple html page for my daughter's birthday on 14 May"],
    "My daughter's birthday (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; playful; rounded; site: home[hero, details, form answer]",
    "answers from other people's devices!",
  ],
  [
    [
      "website for my physiotherapy practice with services: massage, manual therapy and lymph drainage; opening hours Mon-Fri 8-18; appointment form",
    ],
    "Physiotherapy practice (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; calm; site: home[hero, features, details, form booking]",
    "bookings from other people's devices!",
  ],
];
