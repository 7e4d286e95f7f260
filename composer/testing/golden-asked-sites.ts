import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sites that have what was asked for, and nothing else. */
export const GOLDEN_ASKED_SITES: readonly GoldenPrompt[] = [
  [
    ["Recipe website with categories and search"],
    "Recipes (recipe/recipes); Recipe!:text, Picture:image, Category:Starters/Mains/Desserts, Ingredients:long, How to make it:long; search; filter=category; calm; serif; soft; site: home[hero, records recipe:gallery/picture (read)]",
    "samples!",
  ],
  [
    [
      "Recipe collection site for our family, recipes with photo, ingredients, steps and cooking time, search by ingredient",
    ],
    "Recipes (recipe/recipes); Recipe!:text, Picture:image, Cooking time:number min, Ingredients:long, Steps:long; search; calm; serif; soft; site: home[hero, records recipe:gallery/picture (read)]",
    "samples!",
  ],
  [
    ["Apartment rental site with apartments, prices, photos and contact form"],
    "Apartment rental | (apartment/apartments); Name!:text, Picture:image, Price:USD, Guests:number, Details:long | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records apartment:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Apartment listings site with photos, rent, number of rooms, neighbourhood filter and inquiry form"],
    "Apartment listings | (apartment/apartments); Name!:text, Picture:image, Rent:USD, Rooms:number, Neighbourhood:Old town/Riverside/Hill quarter, Guests:number, Details:long; filter=neighbourhood | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records apartment:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "Real estate agency site with listings that have price, bedrooms, area and photos; visitors can filter by city and contact an agent",
    ],
    "Real estate agency | (property/properties); Name!:text, Picture:image, Price:USD, Bedrooms:number, Area:number m², City:Lakeside/Northport/Hillview; filter=city | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; square; site: home[hero, records property:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Yoga studio website with schedule, teachers and pricing"],
    "Yoga studio (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/Gentle/Experienced; calm; site: home[hero, records class:timetable/day/time (read), team, pricing]",
    "samples!",
  ],
  [
    ["Yoga studio website with class schedule, teachers, prices and a booking form"],
    "Yoga studio | (class/classes); Name!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Time:time, With:text, Level:Everybody/Gentle/Experienced | (sign-up/sign-ups); Name!:text, Class:→class, Email!:email, Phone:phone, Message:long; search+files; filter=class; calm; site: home[hero, records class:timetable/day/time (read), team, pricing, form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["Plant shop landing page with products and about us"],
    "Plant shop (product/products); Name!:text, Picture:image, Price:USD, Details:long; soft; site: home[hero, records product:gallery/picture+table (read), text]",
    "samples!",
  ],
  [
    ["Photographer portfolio with galleries, pricing and booking form"],
    "Photography | (picture/pictures); Title!:text, Picture:image, Gallery:Weddings/Portraits/Landscapes, Details:text; filter=gallery | (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; serif; square; site: home[hero, records picture:gallery/picture (read), pricing, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["Photography portfolio with wedding, portrait and travel galleries and a contact form"],
    "Photography portfolio | (picture/pictures); Title!:text, Picture:image, Gallery:Wedding/Portrait/Travel, Details:text; filter=gallery | (message/messages); Name!:text, Email!:email, Message!:long; search+files; serif; square; site: home[hero, records picture:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Portfolio for a 3D artist with project gallery, about me and contact, dark with neon accents"],
    "3D artist | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; dark; bold; square; site: home[hero, records project:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Jewellery shop catalogue with rings, necklaces and earrings, prices and photos, elegant with gold"],
    "Jewellery shop (product/products); Name!:text, Picture:image, Price:USD, Category:Rings/Necklaces/Earrings, Details:long; filter=category; elegant; serif; soft; site: home[hero, records product:gallery/picture (read)]",
    "samples!",
  ],
  [
    ["Conference website with speakers, agenda by day, venue, sponsors and ticket prices"],
    "Conference (session/sessions); Name!:text, Day:Day 1/Day 2, Time:time, Place:text, Details:long; by time up; bold; square; site: home[hero, team, records session:sections/day (read), details, text, pricing]",
    "samples!",
  ],
  [
    ["Music festival website with lineup, schedule by day, tickets, map and FAQ"],
    "Music festival | (artist/artists); Name!:text, Picture:image, About:long | (act/acts); Name!:text, Day:Day 1/Day 2, Time:time, Place:text, Details:long; by time up; bold; square; site: home[hero, records artist:gallery/picture (read), records act:sections/day (read), pricing, details, faq]",
    "map! | samples!",
  ],
  [
    ["Bakery website with cakes, prices, opening hours and pre-order form"],
    "Bakery | (cake/cakes); Name!:text, Picture:image, Details:long, Price:USD | (order/orders); Name!:text, Cake:→cake, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=cake; calm; serif; soft; site: home[hero, records cake:gallery/picture (read), details, form order]",
    "orders from other people's devices!",
  ],
  [
    ["Online bookstore with genres, search, staff picks and opening hours"],
    "Bookstore (product/products); Name!:text, Picture:image, Genre:Novels/Crime/Children, Price:USD, Details:long; search; filter=genre; soft; site: home[hero, records product:gallery/picture (read), details]",
    "samples!",
  ],
  [
    ["Wine shop website with wines by region, tasting notes, prices and tasting events"],
    "Wine shop | (wine/wines); Name!:text, Picture:image, Price:USD, Region:North/Coast/Hills, Tasting notes:long, Details:long; filter=region | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up; soft; site: home[hero, records wine:gallery/picture (read), records event:list+calendar/date (read)]",
    "samples!",
  ],
  [
    ["Vacation rental website with houses, availability, guest reviews and booking request"],
    "Vacation rental | (house/houses); Name!:text, Picture:image, Available:check, Price per night:USD, Guests:number, Details:long | (request/requests); Name!:text, House:→house, Email!:email, Arrival!:date, Departure!:date, Guests!:number, Wishes:long; search+files; filter=house; calm; site: home[hero, records house:gallery/picture (read), testimonials, form request]",
    "requests from other people's devices!",
  ],
  [
    [
      "Travel agency website where visitors browse tours by destination, see price and duration, read reviews and send a booking request",
    ],
    "Travel agency | (tour/tours); Tour!:text, Picture:image, Price:USD, Duration:text, Destination:Portugal/Greece/Norway, Details:long; filter=destination | (booking/bookings); Name!:text, Tour:→tour, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=tour; playful; rounded; site: home[hero, records tour:gallery/picture (read), testimonials, form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["Car dealership website with inventory, filter by brand and price, and test drive form"],
    "Car dealership | (car/cars); Car!:text, Picture:image, Brand:First brand/Second brand/Third brand, Price:USD, Year:number, Mileage:number, Details:long; sort; filter=brand | (booking/bookings); Name!:text, Car:→car, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=car; bold; square; site: home[hero, records car:gallery/picture (read), form booking]",
    "filter by price! | bookings from other people's devices!",
  ],
  [
    [
      "Hair salon website: services with prices, our stylists, gallery of haircuts and appointment booking. Pastel pink",
    ],
    "Hair salon | (treatment/treatments); Service!:text, Group:Cut/Colour/Care, Price:USD, Details:long | (picture/pictures); Title!:text, Picture:image, Details:text | (booking/bookings); Name!:text, Treatment:→treatment, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; filter=treatment; elegant; serif; square; site: home[hero, records treatment:sections/group (read), team, records picture:gallery/picture (read), form booking]",
    "bookings from other people's devices!",
  ],
  [
    ["Wedding invitation with date, location, dress code, gift registry and RSVP"],
    "Our wedding (answer/answers); Name!:text, Answer!:Yes, gladly/Sadly not, Number of people:number, Food:Everything/Vegetarian/Vegan, Message:long; search+files; elegant; serif; square; site: home[hero, details, text, text, form answer]",
    "answers from other people's devices!",
  ],
  [
    ["Personal blog with posts by category, about me, and newsletter signup, minimal"],
    "My blog | (post/posts); Title!:text, Category:Notes/Guides/Stories, Date:date, Text:long; search; filter=category | (subscriber/subscribers); Name!:text, Email!:email; search+files; serif; soft; site: home[hero, records post:cards (read), text, form subscriber]",
    "subscriptions from other people's devices!",
  ],
  [
    ["Youth football club site with teams, fixtures, results, news and membership form"],
    "Youth football club | (team/teams); Team!:text, Picture:image, Age group:text, Training:text, Coach:text | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (result/results); What!:text, Date:date, Result:text | (request to join/requests to join); Name!:text, Email!:email, Phone:phone, About you:long; search+files; bold; square; site: home[hero, records team:gallery/picture (read), records event:list+calendar/date (read), records result:list+calendar/date (read), form requestToJoin] blog[blog]",
    "requests to join from other people's devices!",
  ],
  [
    ["Art gallery website with artists, artworks by category with price and size, exhibitions and visit info"],
    "Art gallery | (artwork/artworks); Name!:text, Price:USD, Size:text, Picture:image, Category:Paintings/Drawings/Prints; filter=category | (exhibition/exhibitions); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up; elegant; serif; square; site: home[hero, team, records artwork:gallery/picture (read), records exhibition:list+calendar/date (read), details]",
    "samples!",
  ],
  [
    ["Restaurant menu app with categories, dishes with photos and prices, and opening hours"],
    "Restaurant (dish/dishes); Dish!:text, Picture:image, Price:USD, Category:Starters/Mains/Desserts; filter=category; elegant; serif; square; site: home[hero, records dish:gallery/picture (read), details]",
    "samples!",
  ],
  [
    ["Club night landing page with lineup, date, tickets, age limit and location, black with neon pink"],
    "Club night (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up; dark; bold; square; site: home[hero, records session:list (read), details, pricing, text]",
    "samples!",
  ],
  [
    ["Local business directory with categories, search and map"],
    "Businesses (business/businesses); Business!:text, Category:Shop/Restaurant/Services/Health/Leisure/Other, Address:long, Phone:phone, Website:url, Opening hours:text, Notes:long; search+sort; filter=category; app: home[records business:cards+table]",
    "map!",
  ],
  [
    ["Restaurant directory with search, cuisine filter, ratings and opening hours"],
    "Restaurants (restaurant/restaurants); Name!:text, Rating:5 stars, Opening hours:text, Cuisine:text; search+sort; filter=cuisine; elegant",
  ],
];
