import type { GoldenPrompt } from "./golden-prompt.ts";

/** Fields in the words that people have for them in a form, states told as a path, and rows that begin with one of those whom a place keeps. */
export const GOLDEN_FORMS: readonly GoldenPrompt[] = [
  [
    [
      "Shoe mending jobs with ticket number, customer and a status that goes from received to glued to dry to picked up",
    ],
    "Shoe mending jobs (job/jobs); Customer!:text, Ticket number:text, Status:Received/Glued/Dry/Picked up; search+sort; filter=status; app: home[records job:list+board/status]",
  ],
  [
    ["Key cutting orders: customer, key type, price, status: I set open, cut, collected"],
    "Key cutting orders (order/orders); Customer!:text, Key type:text, Price:USD, Status:Open/Cut/Collected; search+sort; filter=status; total=price; app: home[records order:list+board/status]",
  ],
  [
    ["Bookbinding jobs: customer, book, price. Each job moves from new to sewn to pressed to handed over"],
    "Bookbinding jobs (job/jobs); Customer!:text, Book:text, Price:USD, Status:New/Sewn/Pressed/Handed over; search+sort; filter=status; total=price; app: home[records job:list+board/status]",
  ],
  [
    ["Cello repairs: cello, owner, price estimate (PLN), final price"],
    "Cello repairs (repair/repairs); Cello!:text, Owner:text, Price estimate:PLN, Final price:PLN; search+sort; total=priceEstimate+finalPrice",
  ],
  [
    ["Ballet school: dancer, class, costume size, recital fee paid"],
    "Ballet school (dancer/dancers); Name!:text, Class:text, Costume size:text, Recital fee paid:check; search+sort",
  ],
  [
    ["Judo club: member, belt, born, medical form back, fee paid this year"],
    "Judo club (member/members); Name!:text, Belt:text, Born:date, Medical form back:check, Fee paid this year:check; by name up; search+sort",
  ],
  [
    ["Flat viewings: address, rent, deposit, floor, balcony yes/no, link to the ad, my impression 1-5"],
    "Flat viewings (flat viewing/flat viewings); Address!:text, Rent:USD, Deposit:USD, Floor:text, Balcony:check, Link to the ad:url, Impression:5 stars; search+sort; calm; app: home[records flatViewing:cards+table]",
  ],
  [
    ["Board meetings: date, who was there, decisions, next meeting"],
    "Board meetings (meeting/meetings); Topic!:text, Date:date, Who was there:tags, Decisions:text, Next meeting:deadline; by date down; search+sort; app: home[records meeting:list+calendar/date]",
  ],
  [
    ["Herb pots: name, toxic for cats, grow again, first harvest, packets left"],
    "Herb pots (pot/pots); Name!:text, Toxic for cats:check, Grow again:check, First harvest:date, Packets left:number±; search+sort; calm; app: home[records pot:cards+list]",
  ],
  [
    ["Guest rooms: guest, arrival, departure, adults, children, breakfast included, total paid, review left"],
    "Guest rooms (guest room/guest rooms); Guest!:text, Arrival:date, Departure:date, Adults:number, Children:number, Breakfast included:check, Total paid:USD, Review left:check; search+sort",
  ],
  [
    ["Seedlings with latin name, sown on, condition and from 1 to 10 how healthy"],
    "Seedlings (seedling/seedlings); Latin name!:text, Sown on:date, Condition:text, How healthy:10 stars; by sownOn down; search+sort; app: home[records seedling:list+table+calendar/sownOn]",
  ],
  [
    ["Party guests: name, side (bride/groom), coming yes no maybe, table, hotel needed"],
    "Party guests (party guest/party guests); Name!:text, Side:Bride/Groom, Coming:Yes/No/Maybe, Table:text, Hotel needed:check; search+sort; app: home[records partyGuest:list+table]",
  ],
  [
    ["Sellers with phone, products with price, stock and min stock"],
    "Sellers and products | (seller/sellers); Name!:text, Phone:phone | (product/products); Name!:text, Price:USD, Stock:number±, Min stock:number; low=stock<=5; search+sort; compact; app: home[records seller:list] products[records product:list]",
  ],
  [
    ["Choir: singer, voice part soprano alto tenor bass, phone, joined, folder number"],
    "Choir (singer/singers); Name!:text, Voice part:Soprano/Alto/Tenor/Bass, Phone:phone, Joined:date, Folder number:text; search+sort",
  ],
];
