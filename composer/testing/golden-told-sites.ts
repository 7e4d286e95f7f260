import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sites that hold what was told of them: names, prices, hours, people, links, and sections in the person's own words. */
export const GOLDEN_TOLD_SITES: readonly GoldenPrompt[] = [
  [
    [
      'I need a website for my dog grooming business "Muddy Paws". Services: full groom £45, bath and dry £25, nail clip £10. Open Tuesday to Saturday 9am-5pm. Phone 01632 960123, and a form where people can ask for an appointment',
    ],
    "Muddy Paws | (service/services); Service!:text, Price:GBP, Details:long | (booking/bookings); Name!:text, Service:→service, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=service; calm; site: home[hero, records service:list (read), details, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["link in bio page for DJ Marlo with links to Spotify, Instagram and SoundCloud"],
    "DJ Marlo; bold; rounded; site: home[hero, details]",
    "the address of your Spotify, Instagram, SoundCloud pages!",
  ],
  [
    [
      "can you build a one page site for our choir, the Hillside Singers? about us, concerts, rehearsal times, and a form to join",
    ],
    "The Hillside Singers | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (rehearsal/rehearsals); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/By voice | (sign-up/sign-ups); Name!:text, Rehearsal:→rehearsal, Email!:email, Phone:phone, Message:long; search+files; filter=rehearsal; elegant; serif; soft; site: home[hero, text, records event:list+calendar/date (read), records rehearsal:timetable/day/time (read), form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    [
      'a restaurant website for "Trattoria Nonna Lia" with menu, opening hours, reservations and a list of who reserved',
    ],
    "Trattoria Nonna Lia | (dish/dishes); Name!:text, Course:Antipasti/Pasta/Mains/Dolci, Price:USD, Description:long | (reservation/reservations); Name!:text, Phone!:phone, Date!:date, Time!:time, People!:number, Wishes:long; search+files; elegant; serif; square; site: home[hero, records dish:sections/course (read), details, form reservation, records reservation:list+table (read)]",
    "reservations from other people's devices!",
  ],
  [
    [
      "My CV as a web page: Daniel Brandt, backend engineer, skills, work experience, education, contact email daniel@brandt.dev",
    ],
    "Daniel Brandt; soft; site: home[hero, features, text, text, details]",
  ],
  [
    [
      "charity appeal page for Harbour Lifeboat Trust: our story, how the money is used, a goal of £20,000 and a pledge form",
    ],
    "Harbour Lifeboat Trust (pledge/pledges); Name!:text, Email!:email, Amount!:GBP, Message:long; search+files; calm; site: home[hero, text, text, text, form pledge]",
    "pledges from other people's devices!",
  ],
  [
    [
      "memorial website for my grandfather Walter Hughes 1931 - 2024 with his life story, photos and a guestbook where people can leave memories",
    ],
    "Walter Hughes | (picture/pictures); Title!:text, Picture:image, Details:text | (entry/entries); Name!:text, Message!:long; search+files; elegant; serif; square; site: home[hero, text, records picture:gallery/picture (read), details, form entry]",
    "entries from other people's devices!",
  ],
  [
    [
      "a site for our village fete on 4 July 2027: programme, stalls, map, volunteers can sign up, and we see the list of volunteers",
    ],
    "Village fete | (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up | (sign-up/sign-ups); Name!:text, Session:→session, Email!:email, Phone:phone, Message:long; search+files; filter=session; playful; rounded; site: home[hero, records session:list (read), text, details, form signUp, records signUp:list+table (read)]",
    "map! | sign-ups from other people's devices!",
  ],
  [
    ["school reunion site class of 1998, Greenfield High. date 18 september 2027, rsvp, who is coming, memories"],
    "Greenfield High (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; playful; rounded; site: home[hero, text, details, form answer, records answer:list+table (read)]",
    "answers from other people's devices!",
  ],
  [
    [
      "open day page for Oakwood Primary School on 10 October 2026, 10am to 1pm, tours, register your visit, how to get here",
    ],
    "Oakwood Primary School (sign-up/sign-ups); Name!:text, Email!:email, Phone:phone, Message:long; search+files; calm; site: home[hero, text, details, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    [
      "Make me a website for my mobile car valeting business, Shine On Wheels. Packages: Mini Valet £35, Full Valet £70, Interior Deep Clean £90. I cover Exeter and Exmouth. Call 07700 900123 or email hello@shineonwheels.co.uk",
    ],
    "Shine On Wheels (service/services); Service!:text, Price:GBP, Details:long; soft; site: home[hero, records service:list (read), text, details]",
  ],
  [
    [
      "a website for St Mary's Church with service times (Sundays 10am and 6pm), events, sermons, our vicar Rev. Anne Cole, and prayer request form",
    ],
    "St Mary's Church | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (sermon/sermons); Title!:text, Date:date, Passage:text, Preacher:text, Link:url | (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; serif; soft; site: home[hero, details, records event:list+calendar/date (read), records sermon:list+calendar/date (read), team, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "site for housing co-op with meeting dates, minutes, a list of members with flat number and phone, and how to report a repair",
    ],
    "Housing co-op | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (member/members); Name!:text, Flat number:text, Phone:phone; by name up; search+sort; soft; site: home[hero, records event:list+calendar/date (read), text, text, records member:list]",
    "samples!",
  ],
  [
    ["a page for our garage sale on Saturday 9 May 10am - 2pm, 18 Elm Road, things for sale with prices and photos"],
    "Garage sale (product/products); Name!:text, Picture:image, Price:USD, Details:long; playful; rounded; site: home[hero, records product:gallery/picture+table (read), details]",
    "samples!",
  ],
  [
    [
      "build a homepage for Dr. Emily Stone, dentist in Norwich. Treatments, opening times Mon-Thu 8:30-17:00, Fri 8:30-13:00, emergency number 01603 555123, new patient form",
    ],
    "Dr. Emily Stone (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, features, details, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "Site for our village hall: hire prices (£12 per hour main hall, £8 per hour small room), calendar of events, booking form, history of the hall, contact Mrs Davies 01874 222333",
    ],
    "Village hall | (service/services); Service!:text, Price:GBP, Details:long | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (booking/bookings); Name!:text, Service:→service, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=service; calm; serif; soft; site: home[hero, records service:list (read), records event:list+calendar/date (read), text, details, form booking]",
    "bookings from other people's devices!",
  ],
  [
    [
      "a food truck website. Name: Taco Libre. menu: carnitas taco $4, fish taco $5, horchata $3. where to find us this week (Mon Main St, Wed Farmers Market, Fri Brewery), catering requests",
    ],
    "Taco Libre | (dish/dishes); Name!:text, Price:USD, Description:long | (message/messages); Name!:text, Email!:email, Message!:long; search+files; playful; rounded; site: home[hero, records dish:list (read), details, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "Community garden website. pages: home, plots, volunteering, events, contact. We are at 45 Orchard Street, Portland, open every Saturday 10-2.",
    ],
    "Community garden | (plot/plots); Plot!:text, Size:number m², Kept by:text, State:Taken/Free | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (volunteer/volunteers); Name!:text, Event:→event, Email!:email, Phone:phone, When do you have time?:text, What do you like doing?:long; search+files; filter=event | (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; serif; soft; site: home[hero, text, details] plots[records plot:table (read)] events[records event:list+calendar/date (read)] contact[form volunteer] contact-2[form message]",
    "offers of help from other people's devices!",
  ],
  [
    [
      "need a website for a small law practice: Harlow & Finch Solicitors, family law, wills, conveyancing. team: Anna Harlow - partner, Ben Finch - partner. offices in York, fixed fees from £400, appointment request",
    ],
    "Harlow & Finch Solicitors | (service/services); Service!:text, Price:GBP, Details:long | (booking/bookings); Name!:text, Service:→service, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=service; elegant; serif; square; site: home[hero, team, records service:list (read), features, form booking]",
    "bookings from other people's devices!",
  ],
  [
    [
      "site for the Lakeside readers meetup, agenda, partners in two tiers, a button for tickets, countdown to 3 October",
    ],
    "Lakeside readers meetup (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up; bold; square; site: home[hero, until 10-03, records session:list (read), text, details, callToAction]",
    "where the button Tickets leads! | samples!",
  ],
  [
    ["castle website, opening hours, ticket prices for grown-ups, pupils and groups, directions"],
    "Castle; soft; site: home[hero, details, pricing]",
    "samples!",
  ],
  [
    [
      "wedding page for Ida and Per, rsvp form with name, how many guests, allergies and song wish, reply by 3 March, places to stay",
    ],
    "Ida and Per (answer/answers); Name!:text, Guests:number±, Allergies:long, Song wish:long; search+files; elegant; serif; square; site: home[hero, text, text, form answer]",
    "answers from other people's devices!",
  ],
  [
    ["nursery school site with the groups, daily routine, lunch plan and a corner for parents"],
    "Nursery school (group/groups); Group!:text, Age:text, Led by:text, Meeting time:text; playful; rounded; site: home[hero, records group:table (read), text, text, text]",
    "what to say under Lunch plan, For parents! | samples!",
  ],
  [
    ["portfolio of a potter, bowls with glaze, height and a photo, moody and dark"],
    "Ceramics | (bowl/bowls); Name!:text, Glaze:text, Height:number m, Photo:image | (message/messages); Name!:text, Email!:email, Message!:long; search+files; dark; bold; serif; soft; site: home[hero, records bowl:gallery/photo (read), features, text, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "page for the summer opera, run order, cast with role and photo, bar prices coffee 3 euro, wine 6 euro, kids free",
    ],
    "Summer opera | (person/people); Name!:text, Role:text, Photo:image | (service/services); Service!:text, Price:EUR, Details:long; soft; site: home[hero, text, records person:gallery/photo (read), records service:list (read)]",
    "what to say under Run order! | samples!",
  ],
  [
    ["swimming club site, lanes by age, our method in 4 steps, plus a key list that only staff see"],
    "Swimming club (key/keys); Name!:text, Opens:text, Number:text, Copies:number±, Holder:text, Given on:date, Back by:deadline, Returned:check, Notes:text; done=returned; search+sort; filter=returned; bold; square; site: home[hero, text, features, records key:list]",
    "what to say under Lanes by age! | that only staff see!",
  ],
  [
    [
      "home page for a small dairy with our cheeses, opening hours, where we are and a form for ordering cheese platters",
    ],
    "Dairy | (cheese/cheeses); Name!:text, Picture:image, Details:long | (order/orders); Name!:text, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; calm; serif; soft; site: home[hero, records cheese:gallery/picture (read), details, form order]",
    "orders from other people's devices!",
  ],
  [
    ["page for my missing dog Rufus, brown with one white ear, last seen on 4 April near the mill, call 555 0133"],
    "Rufus; soft; site: home[hero, text, details]",
  ],
  [
    [
      "invitation page for our garden party, 12 July, 5 pm, with a form where guests say how many are coming and if they bring a tent",
    ],
    "Garden party (answer/answers); Name!:text, Number of people:number, Bring a tent:check; search+files; playful; rounded; site: home[hero, details, form answer]",
    "answers from other people's devices!",
  ],
  [
    [
      "website for a drum teacher with prices, about me and a form for a first lesson asking the child's age and favourite band",
    ],
    "Drum lessons (message/messages); Name!:text, Email!:email, Child's age:number, Favourite band:text; search+files; calm; serif; soft; site: home[hero, pricing, text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["menu page for a soup kitchen: lentil soup 5, pho 9, borscht 7"],
    "Soup kitchen (dish/dishes); Name!:text, Price:USD, Description:long; calm; site: home[hero, records dish:list (read)]",
  ],
  [
    [
      "website for a climbing hall with the timetable, the trainers, and a page where I can keep my list of members and when their card ends",
    ],
    "Climbing hall | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Beginners/Everybody/Advanced | (member/members); Name!:text, Phone:phone, Email:email, Membership:Day pass/Monthly/Annual/Student, Start date:date, Card ends:deadline, Notes:text; by name up; search+sort; filter=membership; bold; square; site: home[hero, records class:timetable/day/time (read), team, records member:list+calendar/cardEnds]",
    "samples!",
  ],
  [
    ["Museum boat site, boat timetable for spring and autumn, how old engines work, which boats take part"],
    "Museum boat; elegant; serif; square; site: home[hero, text, text, text]",
    "what to say under Boat timetable for spring and autumn, How old engines work, Which boats take part!",
  ],
  [
    ["website for our judo club prices trainers contact directions"],
    "Judo club (message/messages); Name!:text, Email!:email, Message!:long; search+files; bold; square; site: home[hero, pricing, team, details, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Could we have a page to show our model ships, a price list and a way to get in touch?"],
    "Model ships | (picture/pictures); Title!:text, Picture:image, Details:text | (price/prices); Service!:text, Group:To begin with/By the hour, Price:USD, Details:long | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records picture:gallery/picture (read), records price:sections/group (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["nail bar website with price list for manicure, pedicure and gel, and how to get there by bus"],
    "Nail bar; elegant; serif; square; site: home[hero, pricing, details]",
    "samples!",
  ],
  [
    [
      "hat museum site, my collection of caps, work history of the founder, people can ask for a tour with name, day and anything they can't do",
    ],
    "Hat museum | (picture/pictures); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Day:date, Anything you can't do:text; search+files; elegant; serif; square; site: home[hero, records picture:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["website for my bakery in french style"],
    "Bakery (baked good/baked goods); Name!:text, Course:Bread/Pastries/Cakes, Price:USD, Description:long; calm; serif; soft; site: home[hero, features, records bakedGood:sections/course (read), text, details, callToAction]",
    "french! | samples!",
  ],
  [
    ["site for a rabbit rescue with the rabbits waiting for a family: name, age, sex, indoor or outdoor, photo"],
    "Rabbit rescue | (rabbit/rabbits); Name!:text, Age:number, Sex:text, Indoor or outdoor:Indoor/Outdoor, Photo:image | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, text, records rabbit:gallery/photo (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["our rowing club's website: boats, who coxes when, race results and a page for each rower"],
    "Rowing club | (boat/boats); Name!:text, Picture:image, Year:number, Details:long | (turn/turns); Who!:text, Date:date, Task:text | (result/results); What!:text, Date:date, Result:text | (rower/rowers); Name!:text, Picture:image, About:long; bold; square; site: home[hero] boats[records boat:gallery/picture (read)] who-coxes-when[records turn:list+calendar/date (read)] race-results[records result:list+calendar/date (read)] rowers[records rower:gallery/picture (read)]",
    "samples!",
  ],
  [
    ["I mend clocks. Website with before and after pictures of each clock and how to reach me"],
    "Clocks (clock/clocks); Name!:text, Before:image, After:image, What was done:long; soft; site: home[hero, records clock:cards (read), details]",
    "samples!",
  ],
  [
    [
      "website for a lending shelf where people see all the games with picture, players and whether it's out, and search them",
    ],
    "Lending shelf | (game/games); Name!:text, Picture:image, Players:number, Out:check; search | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, text, records game:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["site for my brother the plasterer, with pictures of walls he did"],
    "Plastering | (picture/pictures); Title!:text, Picture:image, Details:text | (request/requests); Name!:text, Email!:email, Phone:phone, Where:text, What is to be done?!:long; search+files; soft; site: home[hero, features, records picture:gallery/picture (read), text, details, form request]",
    "requests from other people's devices!",
  ],
  [
    ["orchestra website with rehearsal times, a members only page with parts to print, and how to join"],
    "Orchestra (rehearsal/rehearsals); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/By voice; elegant; serif; soft; site: home[hero, records rehearsal:timetable/day/time (read), text, text]",
    "members only page! | what to say under Parts to print! | samples!",
  ],
  [
    ["portfolio for a jewellery student with a page for each piece with photo, year and material"],
    "Jewellery | (piece/pieces); Name!:text, Photo:image, Year:number, Material:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; calm; serif; soft; site: home[hero, records piece:gallery/photo (read), features, text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["allotment site with plot map, watering rota and a member list"],
    "Allotment site | (plot/plots); Plot!:text, Size:number m², Kept by:text, State:Taken/Free | (turn/turns); Who!:text, Date:date, Task:text | (member/members); Name!:text, Since:number, Does what:text; calm; serif; soft; site: home[hero, records plot:table (read), records turn:list+calendar/date (read), records member:table (read)]",
    "plot map! | samples!",
  ],
  [
    [
      "riding stable website, every pony has its own page with photo, age and character, lesson prices, no contact form",
    ],
    "Riding stable (pony/ponies); Name!:text, Photo:image, Age:number, Character:text; calm; serif; soft; site: home[hero, records pony:gallery/photo (read), pricing]",
    "samples!",
  ],
  [
    ["website for a wood turner near york, what I make and a link to my etsy shop"],
    "Wood turner (piece/pieces); Title!:text, Picture:image, Details:text; calm; serif; soft; site: home[hero, records piece:gallery/picture (read), details]",
    "the address of your Etsy page!",
  ],
  [
    ["dad and I run a burger van, website with menu, where we are this week and hours, open 11 to 3"],
    "Burger van | (dish/dishes); Name!:text, Course:To eat/On the side/To drink, Price:USD, Description:long | (stop/stops); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up; playful; rounded; site: home[hero, records dish:sections/course (read), records stop:list+calendar/date (read), details]",
    "samples! | dad?",
  ],
  [
    ["site for our choir: a bit about us, when we rehearse and a way to email her"],
    "Choir (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; soft; site: home[hero, text, details, form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "website for my pilates classes: Tuesday 6pm mixed, Thursday 9am gentle, £9 each or 6 for £48, at Marlow village hall",
    ],
    "Pilates classes | (service/services); Service!:text, Price:GBP, Details:long | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time; calm; site: home[hero, records service:list (read), records class:timetable/day/time (read), details]",
  ],
  [
    ["poster page to find our lost dog Biscuit, reward £50, phone 01632 960111, a photo"],
    "Biscuit; soft; site: home[hero, text, details]",
    "photo!",
  ],
];
