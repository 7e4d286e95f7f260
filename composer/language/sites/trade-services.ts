import type { ExampleValue } from "@lathe/protocol/app/entity";
import type { IconName } from "@lathe/protocol/app/label";
import type { SiteWish } from "./compose-site.ts";

/** One of the things that those of a trade do, with what it costs about; nothing where that depends. */
export interface Service {
  title: string;
  text: string;
  price: number | null;
}

/** "pattern; title: text = price; title: text": what those of a trade do, by the words for it. */
const TABLE = String.raw`
\beditors?\b|\bproof ?read; Editing: Chapter by chapter, with a letter on what works and what does not. = 5; Proofreading: Every comma, and every name spelled alike. = 3; First readings: Twenty pages, and an honest answer. = 90
\bseo\b; Findings: What your site does well, and what holds it back, on two pages. = 480; Words and pages: Written for those who look for you. = 900; Every month: Looked at, explained, and made better. = 450
\bbeauty|\bbeautician|\bcosmetic|\baesthetic; Faces: Cleansed, cared for, and an hour of quiet. = 65; Hands and feet: Filed, soaked and painted. = 38; Brows and lashes: Shaped and tinted. = 28
\bsoftware (?:agency|house|studio|development)|\bapp (?:agency|studio|development|developers)|\bdev(?:elopment)? (?:agency|shop|studio); Apps: For the web and for phones, from the first click to the shop. = 9800; What is there already: Made quicker, safer and easier to change. = 120; Advice: What to build, and what to leave out. = 900
\bchiropract|\bosteopath; First visit: We look at how you stand and walk, and where it comes from. = 80; Treatment: Half an hour, with hands and without haste. = 55; Exercises: Three for every day, so that it stays better. = 30
\bacupunct|chinese medicine; First visit: Pulse, tongue, and many questions. = 95; Needles: Fine ones, and an hour to lie still. = 70; Herbs and tea: Mixed for you, and explained. = 35
\bphysio; Back and joints: After an operation, or long before one. = 45; Sports: Back on the field, and not too early. = 55; Exercises: A plan that fits your day. = 35
\bspeech therap; Children: Sounds, words and whole sentences, learned by playing. = 55; After illness: Speaking and swallowing, step by step. = 60; Voices: For those who talk or sing for a living. = 65
\bnutrition|\bdieti[tc]ian; First talk: What you eat, what you like, and what it should change. = 75; A plan for you: With dishes that you would cook anyway. = 120; With you: Every two weeks, for as long as it helps. = 45
\bp(?:a)?ediatric; Check-ups: From the first week to school. = 60; Vaccination: Explained to parents, quick for children. = 30; When they are ill: The same day, without a long wait. = 50
\bdermatolog; Skin checks: Once a year, from head to toe. = 70; Allergies: Tested, and explained. = 60; Small operations: Here, in the morning, and home again. = 120
\bdriving school; First lessons: In a quiet street, until it feels right. = 48; Theory: Two evenings a week, in small groups. = 25; The test: We go with you, and know the examiners. = 120
\bwedding planner|\bevent plan|\bparty plan; The plan: What, when and with whom, on three pages. = 450; The people: Kitchen, music, flowers: those whom we trust. = 380; The day: We are there before you, and leave after you. = 950
\bvideograph|\bfilm ?mak|\bvideo production; Weddings: A film of ten minutes that you watch again. = 1400; For firms: What you do, in ninety seconds. = 1800; Events: Two cameras, and a film within the week. = 900
\btravel (?:agency|agent)|\btour operator|\btravel compan; By the sea: Islands and small hotels, out of season too. = 640; In cities: Three days, with somebody who lives there. = 290; On foot: From hut to hut, and your bag goes ahead. = 580
\brecruit|\bstaffing|\bheadhunt; For firms: We look for people who stay.; For applicants: An honest talk, and firms that fit.; For a while: Somebody good from Monday on.
\bit (?:support|services|consult|company)|\bmanaged services; Support: Somebody picks up the phone, and knows your office. = 75; Networks and safety: Set up, watched, and backed up every night. = 480; Advice: What to buy, and what to leave in the shop. = 120
\bmarketing|\badvertis; Strategy: Whom you want to reach, and what you have to say to them. = 900; Campaigns: Pictures, words and figures that one can check. = 1800; Every month: Posts, letters and adverts, planned together. = 650
\bweb (?:design|develop); Websites: Clear, quick, and yours to change. = 2400; Shops: From the first product to the parcel. = 4800; Care: Kept up to date, and somebody to call. = 80
\bsecurity (?:company|service|firm); Events: At the door and behind the stage, friendly and awake. = 45; Sites and shops: By night, at weekends, with a report in the morning. = 38; Keys and alarms: Within twenty minutes, around the clock. = 60
\blogistic|\bfreight|\bhaul(?:age|ier)|\btrucking; Loads: Full or part, on the day that was agreed.; Storage: Dry, counted, and out again within hours.; Across borders: With all the papers.
\bmanufactur|\bfactory; To your drawing: From one piece to ten thousand.; Development: We tell you what can be made simpler, and cheaper.; Assembly and shipping: Packed, labelled and on time.
\bengineering; Planning: Worked out, drawn, and checked by a second pair of eyes.; Calculations: For what has to hold.; On site: We come and look until it runs.
\bproperty manage; Tenants: Found, moved in, and listened to.; House and garden: Small repairs within days, large ones planned.; Accounts: Every penny shown, once a year and on request.
\bhvac|\bheating|\bair[- ]condition; Heating: Serviced, repaired, replaced. = 120; Cooling: Quiet machines, fitted in a day. = 1800; Service: Once a year, before the season. = 90
\bpainting (?:company|contractor|business|service); Inside: Walls, ceilings and doors, with clean edges. = 420; Outside: Fronts, windows and fences, before winter comes. = 2800; Wallpaper: Hung so that the pattern meets. = 380
\btree (?:service|surg)|\barborist; Felling: Also where there is no room. = 380; Crowns: Thinned, shaped, made safe. = 260; Stumps: Ground out, so that grass can grow. = 120
\bpool (?:service|company|clean); Care: Every week, with water that is tested. = 65; Opening and closing: In spring and in autumn. = 180; Repairs: Pumps, filters and tiles. = 95
\bfloor(?:ing|s)\b; Wood: Laid, sanded and oiled. = 58; Carpets and tiles: For rooms and stairs. = 42; Old floors: Made good again, board by board. = 35
\blimo(?:usine)?; Weddings: With flowers on the bonnet. = 380; To the airport: On time, with room for luggage. = 90; Evenings out: There and back, and nobody has to drive. = 240
\belectronics repair; Screens and batteries: Mostly while you wait. = 65; Sound and television: Looked at first, with an honest price. = 45; Data: Saved from what no longer starts. = 90
\blash|\beyelash|\bbrow; Lashes: One by one, or full. = 85; Brows: Shaped, tinted, laminated. = 38; Refill: After three weeks. = 45
\btanning; Ten minutes: To try it. = 9; Ten visits: On a card. = 75; Spray tan: Even, and gone in a week. = 32
\bpet (?:shop|store|supplies); Food: For dogs, cats, birds and fish, and what suits them.; Beds and toys: That last longer than a week.; Advice: What a new animal needs, and what it does not.
\bmortgage; First home: What you can pay, and who lends it.; Changing over: We look whether it gets cheaper.; The papers: Filled in with you, and handed in on time.
\binsurance; House and car: What you need, and nothing twice.; Family: For illness, and for what may happen.; When it did happen: We fill in the papers with you.
\blocksmith; Locked out: We open the door, mostly without a scratch, by day and by night. = 90; New locks: For doors, windows and letter boxes, fitted while you wait. = 120; Keys: Cut from the one you have, or made to a number. = 8
\bchimney sweep; Sweeping: Chimneys, stoves and flues, with sheets on the floor. = 70; Inspection: With a camera, and a report for your insurer. = 95; Advice: Which stove suits your house, and which wood suits the stove. = 45
\btailor|\balterations|\bseamstress; Alterations: Shorter, wider, narrower: so that it fits again. = 18; Repairs: Zips, linings and seams that gave way. = 22; Made for you: Suits, dresses and shirts from the first measure on. = 280
\bupholster; Chairs and sofas: New springs, new filling, new cover. = 240; Fabrics: Bring your own, or choose from our books. = 35; Old pieces: Worked on as it was done when they were made. = 320
\blaundr?omat|\blaunderette|\blaundry|dry clean; Wash and dry: Machines for six to eighteen kilos, open every day. = 6; Left with us: Bring it in the morning, fetch it folded in the evening. = 14; Shirts and linen: Washed, pressed, on hangers. = 3
\bprint shop|\bcopy shop|\bprinting|\bprinters?\b; Copies and prints: From a single page on, also while you wait. = 0.2; Flyers and cards: On good paper, in two days. = 45; Posters and banners: As large as you need them, for indoors and out. = 38
\bpest control; Wasps and ants: Gone without harm to children and pets. = 95; Mice and rats: We find where they come in, and close it. = 140; Wood worm and moths: Looked at, treated, and looked at again. = 180
\bremovals?\b|\bmovers?\b|moving (?:company|firm)|man (?:and|with) (?:a )?van; Whole houses: Packed, carried, driven and put up again. = 680; Single pieces: A piano, a wardrobe, a machine. = 90; Packing and storage: Boxes, blankets, and a dry place for as long as it takes. = 60
\btaxi|\bminicab|\bchauffeur; In town: Within minutes, by day and by night. = 9; To the airport: At a fixed price, and on time. = 48; For several: Vans for up to eight, with room for luggage. = 65
\bphoto ?booth; The booth: Set up before your guests come, taken away after they left. = 290; Prints at once: One for the guest, one for your book. = 60; Hats and moustaches: A box full of things to put on. = 25
\boptician; Eye tests: Thorough, without hurry, with what it means explained. = 25; Glasses: Frames that suit you, lenses that suit your day. = 180; Contact lenses: Fitted, tried for a week, and looked at again. = 60
\bpharmac; Prescriptions: Ready in an hour, or brought to your door.; Advice: What goes together, and what does not.; Measured here: Blood pressure, sugar, weight. = 5
\bmidwi(?:fe|ves)|\bdoula; Before the birth: Examinations, courses, and time for every question. = 60; The birth: At home, in the birth house, or with you in hospital. = 900; Afterwards: Visits at home for as long as you need them. = 55
\bpsycho(?:logist|therap)|(?<!massage |sports |beauty |speech |physical )\btherapist|\bcounsell?or; First talk: We get to know each other, and see whether it fits. = 60; For one: Fifty minutes, once a week or every other one. = 90; For couples: Two chairs, one listener. = 120
\bplumb(?:er|ing); Leaks and blockages: Found and stopped, also on Sundays. = 85; Bathrooms: Planned, tiled and fitted by the same people. = 3800; Heating: Serviced, repaired, replaced. = 120
\belectric(?:ian|al); Faults: Found and mended, also in the evening. = 85; New wiring: For rooms, kitchens and whole houses. = 420; Chargers and solar: For cars and roofs, with all the papers. = 950
\broof(?:er|ing|s)\b; Repairs: Slipped tiles and storm damage, made tight within days. = 180; New roofs: Tiles, slate or metal, insulated as it should be. = 9500; Gutters: Cleaned, mended, replaced. = 120
\bcarpent|\bjoiner; Kitchens and wardrobes: Built for the place where they stand. = 2400; Doors and windows: New ones, and old ones that close again. = 380; Stairs and floors: In oak, ash or what you like. = 1900
\bpainter and decorator|\bhouse painter|painting and decorating|\bdecorator; Inside: Walls, ceilings and doors, with clean edges. = 420; Outside: Fronts, windows and fences, before winter comes. = 2800; Wallpaper: Hung so that the pattern meets. = 380
\btil(?:er|ing)\b; Bathrooms: Walls and floors, with drains that drain. = 2200; Kitchens: Between worktop and cupboard, in a day or two. = 380; Terraces: Level, and safe in frost. = 1600
\bplaster(?:er|ing); Walls and ceilings: Smooth, and ready for paint. = 380; Outside: Lime and render for old houses and new. = 1800; Repairs: Cracks and corners. = 90
\bsolar\b; Solar roofs: Planned, fitted and connected, with all the papers. = 8900; Storage: For the evening, from what the day gave. = 4200; Service: Cleaned, measured, mended. = 140
\bwindow clean; Homes: Inside and out, with frames and sills. = 45; Shops and offices: Before you open, once or every week. = 60; High and hard to reach: With ladders, poles or a lift. = 120
\bstone ?mason|\bstonework; Gravestones: Drawn with you, cut by hand. = 2400; Steps and sills: From stone that was quarried near by. = 480; Restoration: Old walls, arches and figures. = 900
\bpiano tun; Tuning: At your home, in an hour and a half. = 95; Repairs: Keys that stick, pedals that squeak. = 60; Before you buy: I look at it with you, and say what it is worth. = 80
\bbike (?:repair|shop|workshop)|bicycle (?:repair|shop); Service: Brakes, gears, chain and air, ready tomorrow. = 65; Repairs: Punctures while you wait, the rest in a few days. = 15; Bikes: New and used ones, set up for you. = 450
\bcar mechanic|\bgarage\b|\bauto repair|\bcar repair; Service and test: Looked at, listed, and only done when you agree. = 180; Repairs: Brakes, clutch, exhaust, electrics. = 90; Tyres: Changed, balanced and stored. = 60
\bwatch ?mak|\bclock (?:repair|mak); Batteries and straps: While you wait. = 12; Service: Taken apart, cleaned, oiled and timed. = 180; Old clocks: Brought back to life, however long they stood. = 260
\bshoe ?mak|\bshoe repair|\bcobbler; Heels and soles: In two days, or while you wait. = 28; Stitching: Seams, zips and bags. = 18; Made for you: Shoes on a last of your own. = 780
\bnail (?:studio|salon|bar); Manicure: Shaped, cared for, painted. = 32; Pedicure: An hour for your feet. = 42; Gel and design: That lasts three weeks, in any colour. = 48
\bmakeup|\bmake-up; Brides: With a trial beforehand, and there until the veil sits. = 220; Shoots and stage: Made for the camera and for the light. = 180; Lessons: What suits you, and how to do it yourself. = 80
\bmassage; Back and neck: Half an hour where it hurts. = 40; Whole body: An hour, slow and thorough. = 70; Feet: For those who stand all day. = 38
\btattoo; Drawn for you: We sketch it together until it is right. = 120; Small pieces: Lines, letters, dots: done in an hour. = 80; Over an old one: Looked at first, and honestly. = 180
\bdog groom|\bpet groom; Wash and brush: For all coats, with time for shy ones. = 35; Cut: By breed, or as you like it. = 55; Claws and ears: Quick, and without fuss. = 15
\bdog (?:walk|trainer|training|school); Puppies: The first weeks, in small groups. = 120; One to one: At your home, with what is hard for you both. = 55; Walks: In the group, an hour and a half. = 20
\bcat hotel|\bcattery|\bkennels?|\bpet hotel|pet sitting; A room of their own: Warm, quiet, with a window. = 18; Play and company: Twice a day, as much as they like. = 6; Food and medicine: As at home, at the same times. = 4
\briding; Lessons: In groups of four, or alone. = 32; Rides: Through woods and fields, for those who can canter. = 45; Holidays: A week with a pony of one's own. = 320
\baccount(?:ant|ing)|\bbookkeep; Books: Kept month by month, so that nothing piles up. = 180; Returns: On time, and explained. = 380; Wages: Slips, reports and questions. = 15
\bnotar; Houses and land: Contracts read, explained and signed. = 600; Wills and inheritance: Settled while there is time. = 280; Companies: Founded, changed, registered. = 420
\btranslation|\btranslator|\binterpret; Documents: Certificates and contracts, sworn where it must be. = 45; Texts: Websites, books and letters, as if written so. = 0.14; Interpreting: At the office, in court, at the table. = 90
\bwedding singer|\bwedding music; The ceremony: Three to five songs, chosen with you. = 380; Reception: An hour in the background, with a guitar. = 280; The evening: Until the last dance, with a band if you like. = 950
\barchitect; New houses: From the first sketch to the key.; Conversions: Barns, attics and old houses that are to stay.; Advice: What may be built, and what it would cost. = 180
\bdaycare|\bchild ?mind|\bnursery\b; Whole days: From seven to five, with breakfast and lunch. = 45; Half days: Mornings or afternoons. = 25; Holidays: Weeks with a theme. = 180
\bsewing (?:school|lessons|classes); To begin with: From the first seam to a bag, in four evenings. = 120; Clothes: A skirt, a shirt, a dress that fits. = 180; Open table: Bring what you work on, and ask. = 15
\bmusic school|\bmusic lessons; Single lessons: Half an hour each week, on the instrument of your choice. = 32; Groups: Singing, drums, first steps together. = 18; Ensembles: Band, strings, choir. = 12
\bescape room; The old study: Sixty minutes, two to six people. = 96; The submarine: For those who have done one before. = 108; For firms and birthdays: Both rooms at once, and a table afterwards. = 220
\bbowling; Lanes: By the hour, shoes included. = 28; Birthdays: An hour and a half with chips and drinks. = 14; Leagues: A fixed lane, every week. = 120
\bboat (?:rental|hire)|\bcanoe|\bkayak (?:rental|hire); Rowing boats: For up to four, by the hour. = 15; Canoes and kayaks: With vests and a map. = 22; Motor boats: For half a day, no licence needed. = 90
\bbutcher; At the counter: Cut as you want it, with a word on how to cook it.; Sausages and ham: Made here, to our own recipes. = 14; Platters: For parties, cold or warm. = 60
\bfuneral|\bundertaker; Burial: In the earth, at sea or in the wood. = 2400; Cremation: With or without a ceremony. = 1400; Papers and dates: We see to all of them. = 280
\bgoldsmith|\bjewell?er; Rings: Made for two, from your gold or ours. = 380; Repairs: Clasps, chains, stones that are loose. = 35; Made anew: What was left to you, in a shape that you wear. = 260
\bphotograph; Weddings: From getting ready to the last dance. = 1600; Portraits: Outside, or in the studio with the north light. = 180; Families: An hour in the park, without “cheese”. = 220
\bgarden(?:er|ing)\b|\blandscap; Care: Lawn, hedge and beds, all year round. = 45; Planting: What likes your soil and your light. = 280; New gardens: Planned, dug and planted. = 3800
\bclean(?:er|ing)\b; Homes: The same person each time, once or every week. = 28; Offices: In the evening, so that nobody is in the way. = 32; Moving out: From the oven to the windows, ready to hand over. = 280
\bcater; Buffets: For twenty to two hundred, cold or warm. = 24; Served meals: Three courses at long tables. = 48; Coffee and cake: For meetings, christenings and afterwards. = 12
\bpersonal train; One to one: An hour, with a plan that fits your week. = 65; For two: It hurts less with somebody beside you. = 45; Online: Your plan, your questions, every week. = 120
`;

interface Trade {
  words: RegExp;
  services: readonly Service[];
}

const TRADES: readonly Trade[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [words = "", ...services] = line.split("; ");
    return { words: new RegExp(words), services: services.map(serviceOf) };
  });

/** "Keys: Cut from the one you have. = 8" */
function serviceOf(words: string): Service {
  const [, title = words, text = "", price] = /^([^:]+): (.*?)(?: = ([\d.]+))?$/.exec(words) ?? [];
  return { title, text, price: price === undefined ? null : Number(price) };
}

/** What those of this trade do; null where nothing usual is known of it. */
export function servicesOf(trade: string): readonly Service[] | null {
  const words = trade.toLowerCase();
  return TRADES.find((each) => each.words.test(words))?.services ?? null;
}

/** The same as a list of prices has them. */
export function servicePrices(trade: string): readonly (readonly ExampleValue[])[] | null {
  const priced = servicesOf(trade)?.filter(({ price }) => price !== null) ?? [];
  return priced.length === 0 ? null : priced.map(({ title, text, price }) => [title, price, text]);
}

/** Sections of these headings tell how somebody works, and not what they do. */
const QUALITIES = /^(?:what you can count on|how it is made|good to know|what is different)/i;

/** Kinds of several trades: what one of them does is not what the others do. */
const GENERAL: ReadonlySet<string> = new Set([
  "trades",
  "doctor",
  "spa",
  "agency",
  "consulting",
  "company",
  "travel",
  "estate",
  "shop",
  "photographer",
  "school",
  "tax",
  "money",
  "planner",
  "beauty",
  "garage",
]);

/** What those of the trade do, where their services are asked for or nothing else is known of them. */
export function tradeItems(
  { subject: { kind, trade }, name, titles }: SiteWish,
  usual: readonly (readonly [icon: IconName, title: string, text: string])[],
): readonly (readonly [icon: IconName, title: string, text: string])[] | null {
  const asked = titles.features;
  const isAsked =
    asked !== undefined && /\b(?:services?|treatments?|what (?:we|i) (?:do|offer)|offers?)\b/i.test(asked);
  const isOfAnother = QUALITIES.test(kind.features[0]) || GENERAL.has(kind.id);
  if (!isAsked && !(asked === undefined && isOfAnother)) return null;
  const services = servicesOf(trade ?? name);
  return services?.map(({ title, text }, index) => [usual[index]?.[0] ?? kind.icon, title, text] as const) ?? null;
}
