import type { GoldenPrompt } from "./golden-prompt.ts";

/** Sites as people ask an app builder for them first: pages by name, blogs, shops on the web, buttons. */
export const GOLDEN_MAKER_SITES: readonly GoldenPrompt[] = [
  [
    ["Blog about beekeeping with about page and newsletter"],
    "Beekeeping blog (subscriber/subscribers); Name!:text, Email!:email; search+files; calm; serif; soft; site: home[hero, form subscriber] about[text] blog[blog]",
    "subscriptions from other people's devices!",
  ],
  [
    ["Film review blog with ratings"],
    "Film review blog | (review/reviews); Film!:text, Director:text, Rating:5 stars, Date:date, Text:long; search | (subscriber/subscribers); Name!:text, Email!:email; search+files; calm; serif; soft; site: home[hero, records review:cards (read), text, form subscriber]",
    "subscriptions from other people's devices!",
  ],
  [
    ["Gardening blog with articles, categories, tags and search"],
    "Gardening blog (article/articles); Title!:text, Category:Notes/Guides/Stories, Tags:tags, Date:date, Text:long; search; filter=category; calm; serif; soft; site: home[hero, records article:cards (read)]",
    "samples!",
  ],
  [
    ["Accounting firm website: home, services, case studies, about us, contact"],
    "Accounting firm | (case study/case studies); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero] services[features] gallery[records caseStudy:gallery/picture (read)] about[text] contact[form message]",
    "messages from other people's devices!",
  ],
  [
    ["Marketing agency website with home, about, services, team and contact pages"],
    "Marketing agency (message/messages); Name!:text, Email!:email, Message!:long; search+files; bold; square; site: home[hero] about[text] services[features] team[team] contact[form message]",
    "messages from other people's devices!",
  ],
  [
    ["Charity website with donate button, our mission and projects"],
    "Charity (project/projects); Title!:text, Picture:image, Details:text; calm; site: home[hero, text, records project:gallery/picture (read), callToAction]",
    "where the button Donate leads!",
  ],
  [
    ["One page resume with experience, skills and a download CV button"],
    "My CV; soft; site: home[hero, text, features, callToAction]",
    "where the button Download CV leads!",
  ],
  [
    ["Shoe store with categories, product pages, cart and size guide"],
    "Shoe store | (product/products); Name!:text, Picture:image, Category:Trainers/Boots/Sandals, Price:USD, Details:long; filter=category | (order/orders); Name!:text, Product:→product, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=product; soft; site: home[hero, records product:gallery/picture (read), text, form order]",
    "cart! | orders from other people's devices!",
  ],
  [
    ["Online store for handmade pottery with products and cart"],
    "Handmade pottery | (product/products); Name!:text, Picture:image, Price:USD, Details:long | (order/orders); Name!:text, Product:→product, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=product; soft; site: home[hero, records product:gallery/picture+table (read), form order]",
    "cart! | orders from other people's devices!",
  ],
  [
    ["Real estate website where visitors can browse houses for sale, filter by price and contact the agent"],
    "Real estate | (property/properties); Name!:text, Picture:image, Price:USD, Bedrooms:number, Details:long; sort | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; square; site: home[hero, records property:gallery/picture (read), form message]",
    "filter by price! | messages from other people's devices!",
  ],
  [
    ["Nonprofit site for a cat shelter with volunteer form"],
    "Cat shelter (volunteer/volunteers); Name!:text, Email!:email, Phone:phone, When do you have time?:text, What do you like doing?:long; search+files; calm; site: home[hero, features, text, form volunteer]",
    "offers of help from other people's devices!",
  ],
  [
    ["Photographer portfolio with filterable gallery, about and contact"],
    "Photography | (work/works); Title!:text, Picture:image, Category:Weddings/Portraits/Landscapes, Details:text; search; filter=category | (message/messages); Name!:text, Email!:email, Message!:long; search+files; serif; square; site: home[hero, records work:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Multi-page site for a design studio with home, projects, team and contact pages"],
    "Design studio | (project/projects); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; bold; square; site: home[hero] gallery[records project:gallery/picture (read)] team[team] contact[form message]",
    "messages from other people's devices!",
  ],
  [
    ["Cake recipe blog with categories and search"],
    "Cake recipe blog (recipe/recipes); Recipe!:text, Category:Starters/Mains/Desserts, Picture:image, Ingredients:long, How to make it:long; search; filter=category; calm; serif; soft; site: home[hero, records recipe:gallery/picture (read)]",
    "samples!",
  ],
  [
    ["Dental lab website with services, service area, reviews and a quote form"],
    "Dental lab (request/requests); Name!:text, Email!:email, Phone:phone, Where:text, What is to be done?!:long; search+files; soft; site: home[hero, features, text, testimonials, form request]",
    "requests from other people's devices!",
  ],
  [
    ["Wedding planner website with packages, gallery and inquiry form"],
    "Weddings | (picture/pictures); Title!:text, Picture:image, Details:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; square; site: home[hero, pricing, records picture:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Sneaker store with product gallery, size filter and checkout"],
    "Sneaker store | (product/products); Name!:text, Picture:image, Price:USD, Details:long | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records product:gallery/picture+table (read), text, form message]",
    "checkout! | size filter! | messages from other people's devices!",
  ],
  [
    ["Bike rental website with destinations, locations and booking calendar"],
    "Bike rental | (destination/destinations); Name!:text, Picture:image, Country:text, Best in:text, Details:long | (location/locations); Name!:text, Address:long, Opening hours:text, Phone:phone | (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; search+files; bold; square; site: home[hero, records destination:gallery/picture (read), records location:cards (read), form booking]",
    "booking calendar! | bookings from other people's devices!",
  ],
  [
    ["Landing page called Beacon with problem, solution, team and contact"],
    "Beacon (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, text, text, team, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Photographer portfolio with galleries for newborns, families and pets, prices and contact"],
    "Photography | (picture/pictures); Title!:text, Gallery:Newborns/Families/Pets, Picture:image, Details:text; filter=gallery | (message/messages); Name!:text, Email!:email, Message!:long; search+files; serif; square; site: home[hero, records picture:gallery/picture (read), pricing, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Sculptor portfolio with a gallery for bronzes and one for wood"],
    "Sculptor | (work/works); Title!:text, Gallery:Bronzes/Wood, Picture:image, Details:text; filter=gallery | (message/messages); Name!:text, Email!:email, Message!:long; search+files; elegant; serif; square; site: home[hero, records work:gallery/picture (read), text, form message]",
    "messages from other people's devices!",
  ],
  [
    ["Animator portfolio with project categories and a contact form"],
    "Animator | (project/projects); Title!:text, Category:Short films/Commercials/Music videos, Picture:image, Details:text; filter=category | (message/messages); Name!:text, Email!:email, Message!:long; search+files; square; site: home[hero, records project:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Online catalog of vintage lamps with categories and prices, customers can send an inquiry"],
    "Vintage lamps | (product/products); Name!:text, Picture:image, Category:Table lamps/Floor lamps/Ceiling lamps, Price:USD, Details:long; filter=category | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records product:gallery/picture (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["Cat shelter website with cats for adoption, filter by age, adoption form"],
    "Cat shelter | (cat/cats); Name!:text, Photo:image, Sex:Female/Male, Character:long, Age:Young/Grown up/Senior; filter=sex+age | (adoption request/adoption requests); Name!:text, Cat:→cat, Email!:email, Phone!:phone, How do you live?:long; search+files; filter=cat; calm; site: home[hero, records cat:gallery/photo (read), form adoptionRequest]",
    "adoption requests from other people's devices!",
  ],
  [
    ["Scout summer camp website with activities, dates, prices and registration"],
    "Scout summer camp | (week/weeks); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (price/prices); Service!:text, Price:USD, Details:long | (sign-up/sign-ups); Name!:text, Week:→week, Email!:email, Phone:phone, Message:long; search+files; filter=week; playful; rounded; site: home[hero, features, records week:list+calendar/date (read), records price:list (read), form signUp]",
    "sign-ups from other people's devices!",
  ],
  [
    ["Micro brewery website with our beers, taproom hours and merch"],
    "Micro brewery | (beer/beers); Name!:text, Picture:image, Style:text, Strength:number %, Details:long | (product/products); Name!:text, Picture:image, Price:USD, Group:To wear/For home, Details:long; filter=group; calm; serif; soft; site: home[hero, records beer:gallery/picture (read), details, records product:gallery/picture+table (read)]",
    "samples!",
  ],
  [
    ["House cleaning business website with services and prices"],
    "House cleaning; calm; site: home[hero, features, pricing]",
    "samples!",
  ],
  [
    ["Our mountain rescue needs a website: who we are, how to call us, training days, how to donate by bank transfer"],
    "Mountain rescue; bold; square; site: home[hero, text, text, text, text]",
  ],
  [
    [
      "website for a canoe rental with boats, prices and map. On the same site my wife wants to keep rentals: boat, customer, from, until, deposit",
    ],
    "Canoe rental | (boat/boats); Name!:text, Picture:image, Year:number, Details:long | (rental/rentals); Boat!:text, Customer:text, From:date, Until:date, Deposit:USD; search+sort; bold; square; site: home[hero, records boat:gallery/picture (read), pricing, records rental:cards+table]",
    "map! | samples!",
  ],
  [
    [
      "Website for a nail bar with prices and photos, clients ask for an appointment. I want to see all appointments by day",
    ],
    "Nail bar | (treatment/treatments); Service!:text, Group:Hands and feet/Lashes and brows/Face, Price:USD, Details:long | (picture/pictures); Title!:text, Picture:image, Details:text | (booking/bookings); Name!:text, Email!:email, Phone:phone, Date!:date, Time:time, What is it about?:long; by date up; search+files; elegant; serif; square; site: home[hero, records treatment:sections/group (read), records picture:gallery/picture (read), form booking, records booking:list+calendar/date+table (read)]",
    "bookings from other people's devices!",
  ],
  [
    ["a page with this week's soups, people choose how many for which day"],
    "This week's soups | (dish/dishes); Name!:text, Course:Starters/Mains/Desserts, Price:USD, Description:long | (order/orders); Name!:text, Dish:→dish, Phone!:phone, How many:number±, Day:date; search+files; filter=dish; soft; site: home[hero, records dish:sections/course (read), form order]",
    "orders from other people's devices!",
  ],
  [
    [
      "a website for my uncle's removal firm. He wants people to send him a request with from where, to where, date and floor. And he wants to see all requests sorted by date",
    ],
    "Removal firm (request/requests); Name!:text, From where:text, To where:text, Date:date, Floor:text; by date up; search+files; soft; site: home[hero, features, text, details, form request, records request:list+calendar/date+table (read)]",
    "requests from other people's devices!",
  ],
  [
    ["website where our street can see the tools we lend out, with photo and deposit, and ask for one"],
    "Tools we lend out | (thing/things); Name!:text, Photo:image, Deposit:USD | (message/messages); Name!:text, Email!:email, Message!:long; search+files; soft; site: home[hero, records thing:gallery/photo (read), form message]",
    "messages from other people's devices!",
  ],
  [
    [
      "site for a repair café: next dates, what we repair, who repairs what, and visitors can register their broken things",
    ],
    "Repair café | (event/events); Name!:text, Date:date, Time:time, Place:text, Details:long; by date up | (person/people); Name!:text, What:text | (message/messages); Name!:text, Email!:email, Message!:long; search+files; playful; rounded; site: home[hero, records event:list+calendar/date (read), text, records person:cards (read), form message]",
    "messages from other people's devices!",
  ],
  [
    ["locksmith website with services and prices"],
    "Locksmith (price/prices); Service!:text, Price:USD, Details:long; soft; site: home[hero, features, records price:list (read)]",
    "samples!",
  ],
  [
    ["page for a fitness app"],
    "Fitness app (early bird/early birds); Name!:text, Email!:email; search+files; playful; rounded; site: home[hero, features, features, faq, form earlyBird]",
    "sign-ups from other people's devices!",
  ],
  [
    ["language exchange website: which languages, who brings cake, free for everybody"],
    "Language exchange (thing/things); What!:text, Who brings it:text, There already:check; calm; serif; soft; site: home[hero, text, records thing:list, text]",
    "samples!",
  ],
  [
    [
      "Our hamlet needs a site with emergency number at the top of every page, opening hours of the doctor, bus times and news",
    ],
    "Hamlet; calm; serif; soft; site: home[hero, text, text, text] blog[blog]",
    "at the top of every page! | samples!",
  ],
  [
    ["page for our block party: date, program, who brings what, and who helps with cleaning up"],
    "Block party | (session/sessions); Name!:text, Time:time, Place:text, Details:long; by time up | (thing/things); What!:text, Who brings it:text, There already:check | (task/tasks); What!:text, Who helps:text, When:text; playful; rounded; site: home[hero, details, records session:list (read), records thing:list, records task:list]",
    "samples!",
  ],
  [
    [
      "I sell homemade chutney. I'd like a page showing chutneys with price and how many jars are left, and a form to order",
    ],
    "Homemade chutney | (chutney/chutneys); Name!:text, Price:USD, Jars left:number± | (order/orders); Name!:text, Chutney:→chutney, Phone!:phone, Quantity:number, Pick up on:date, Wishes:long; search+files; filter=chutney; calm; serif; soft; site: home[hero, records chutney:table (read), form order]",
    "orders from other people's devices!",
  ],
  [
    [
      "village cinema website with prices, how to reserve seats: film, day, how many seats, name. I want to see the reservations",
    ],
    "Village cinema | (ticket/tickets); Service!:text, Price:USD, Details:long | (reservation/reservations); Name!:text, Film:text, Day:date, Seats:number±; search+files; bold; square; site: home[hero, records ticket:list (read), form reservation, records reservation:list+table (read)]",
    "reservations from other people's devices!",
  ],
];
