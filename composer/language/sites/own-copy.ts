import { asLabel } from "../words.ts";
import { questionCopy } from "./question-copy.ts";

/** Sample text for sections that many sites have and no trade has to itself, by their headings. */
const COPY: readonly [RegExp, string][] = [
  [
    /^(?:(?:a|my) )?(?:love )?letter(?: (?:to|for) .+)?$/,
    "My dearest,\n\nthere is much that I do not say often enough. So I write it down here: thank you for the mornings, for the long walks, and for laughing at the right moment.\n\nYours, always",
  ],
  [
    /^(?:(?:birthday|good) )?(?:wishes|messages|greetings)(?: from .+)?$/,
    "- “Happy birthday! Stay as you are.” A friend\n- “To many more years, and to the next trip together.” Another friend\n- “We think of you today.” The family",
  ],
  [
    /^(?:\d+ )?reasons (?:why )?(?:i|we) love (?:you|her|him)$/,
    "1. Because you laugh before the joke is over\n2. Because you find your way home from anywhere\n3. Because no day with you is like another",
  ],
  [
    /^(?:training|workout|meal|nutrition) plans?$/,
    "- **To begin with**: four weeks, three times a week\n- **To go on**: eight weeks, with what you have at home\n- **Made for you**: after a talk about where you want to go",
  ],
  [
    /^(?:(?:our|the|core|company) )*values$/,
    "- **Plain words**: with customers and with each other\n- **Small steps**: finished, shown, and made better\n- **Time off**: nobody answers on Sundays",
  ],
  [
    /^(?:order (?:for|to) )?(?:take[- ]?away|take[- ]?out|to go|collection)(?: (?:and|or|&) delivery)?(?: (?:orders?|menu|service))?$/,
    "Everything on the menu goes home with you: call us, and it is packed twenty minutes later. Bring a box of your own, and the sauce is on us.",
  ],
  [
    /^staff (?:picks|recommendations|favou?rites)$/,
    "- **A first one**: why we like it, and for whom it is\n- **A second one**: why we like it, and for whom it is",
  ],
  [
    /^(?:current|next|this month's) (?:book|read)s?$/,
    "**The title**, by its author. Why we chose it, and until when we read it.",
  ],
  [
    /^(?:(?:client|customer|student|patient|case) )?results$/,
    "- **A first one**: where it began, what was done, and what came of it\n- **A second one**: where it began, what was done, and what came of it",
  ],
  [
    /^(?:latest|new|debut) (?:album|ep|single)$/,
    "**The title**, out now. How many songs, where they were recorded, and where they can be heard.",
  ],
  [
    /^(?:(?:key|main|your) )?benefits$/,
    "- **Less to do**: what took an afternoon is done by noon\n- **Nothing lost**: all of it in one place\n- **Sure of it**: you see what comes next",
  ],
  [/age (?:limit|restriction)/, "From 18 on. Bring something that shows how old you are."],
  [
    /capacity|seating/,
    "- Standing: how many people fit\n- In rows: how many chairs there are\n- At tables: how many eat at once",
  ],
  [
    /specs?|specifications|technical (?:data|details)/,
    "| | |\n|---|---|\n| Size | how long, wide and high it is |\n| Weight | what it weighs |\n| Made of | what you touch, and what is inside |\n| In the box | what comes with it |",
  ],
  [
    /vaccinations?/,
    "We vaccinate by the usual plan, and tell you when the next one is due. Bring the vaccination book; after each one you wait with us for a quarter of an hour.",
  ],
  [
    /financing|instal?lments|payment (?:plans?|options|methods)/,
    "Large sums can be paid in parts. Ask us: we tell you beforehand what each of them is, and what it comes to.",
  ],
  [
    /^(?:(?:our|the) )?(?:warranty|guarantee)$/,
    "What we did stays done: if something gives way within five years, we come back and put it right.",
  ],
  [
    /^(?:(?:our|the|hotel) )?(?:restaurant|bar|bistro|dining)$/,
    "Breakfast from seven, dinner from six: a short card that changes with the season. Guests from outside are welcome, too.",
  ],
  [
    /^(?:(?:our|the) )?(?:spa|wellness|sauna|pool)(?: (?:area|and \p{L}+))?$/u,
    "Warm water, a sauna and quiet rooms, from the afternoon until ten. Towels are there; treatments are booked at the desk.",
  ],
  [
    /instructor|(?:about )?(?:the )?(?:teacher|trainer|author|chef|owner|founder)(?:'s)? bio/,
    "Who teaches here, where that was learned, and what is done beside it: two or three sentences are enough.",
  ],
  [
    /^(?:(?:brewing|care|how-to|user|style|buying|cooking|growing|tasting) )?guides?$/,
    "- **The first one**: what it shows, step by step\n- **The next one**: for those who know the basics\n- **The long one**: everything together",
  ],
  [
    /^api(?: reference| docs| documentation)?$/,
    "```js\ncreateThing(name, options)\n```\n\nWhat it does, what it takes, and what it gives back.",
  ],
  [/^(?:the )?problem$/, "What goes wrong today, for whom, and what it costs them: two or three sentences are enough."],
  [/^(?:the |our )?solution$/, "What becomes simpler with it, and why nobody did it like that before."],
  [/^(?:our )?investors?$/, "With the trust of:\n\n- A first investor\n- A second investor"],
  [
    /certif|accredit|licen[cs]es?\b/,
    "- **Name of the certificate**: who gave it, and since when\n- **Another one**: what it says of our work",
  ],
  [
    /^breakfast/,
    "It stands ready in the morning, sweet and savoury, with tea and coffee. Tell us what you do not eat.",
  ],
  [
    /^(?:wine |beer |cheese )?tastings?$/,
    "A taste of what we make, with somebody who tells you about it. Write to us for a time; small groups come without asking.",
  ],
  [
    /allerg/,
    "Tell us what you must not eat before you order. We know what is in each thing, and say so; traces we cannot rule out.",
  ],
  [
    /care instructions|how to (?:look after|care for)/,
    "- By hand, with warm water and a soft cloth\n- Not in the dishwasher, nor in the microwave\n- Small marks come with use, and belong to it",
  ],
  [
    /emergenc|call[- ]?outs?/,
    "It cannot wait? Call us, by day or by night. We tell you on the phone what to turn off, and when we are there.",
  ],
  [
    /coming soon|opening soon|not (?:open|ready) yet/,
    "Not yet, but soon. Leave us a line, and you hear from us on the day it opens.",
  ],
  [
    /hotel|accommodation|where to stay|places to stay/,
    "- A small hotel round the corner\n- Rooms with breakfast, ten minutes away\n- A campsite by the water\n\nBook early: many come that day.",
  ],
  [
    /open positions|vacanc|job openings|jobs$|careers$|join (?:the|our) team/,
    "Nothing is open just now, or there is: say here what you look for, from when, and whom to write to.",
  ],
  [
    /markets|where (?:i|we) sell|where to buy|stockists/,
    "- At the market: which one, on which day\n- In shops: which ones, and where\n- Straight from us: write, and we put it aside",
  ],
  [
    /songs|music$|listen|discography/,
    "- The new one\n- The one that everybody sings along to\n- The one from the very beginning",
  ],
  [/plots?\b/, "Say here which ones are free, how large they are and what they cost. Is nothing free? We keep a list."],
  [
    /sponsor|partner|supporter/,
    "Without these friends there would be much less of all this. Thank you:\n\n- A first sponsor\n- A second sponsor\n- Perhaps you? Write to us.",
  ],
  [
    /house rules|plot rules|site rules|\brules\b/,
    "- Leave it as you found it, or a little better.\n- Think of the neighbours: quiet after ten.\n- Close gates and doors behind you.\n- Something broken? Tell us; it happens.",
  ],
  [/bios?$|biograph|line-?up/, "Who plays what, since when, and what they did before: a paragraph for each of us."],
  [
    /song ?list|set ?list|repertoire/,
    "- Something slow to begin with\n- What everybody sings along to\n- What keeps the floor full until late\n\nIs your song missing? Ask us.",
  ],
  [/availab/, "Ask for your date: we answer within a day whether it is free."],
  [
    /recipes/,
    "- The soup that everybody asks for\n- A cake for large families\n- What there is when nobody has time\n\nSend us yours.",
  ],
  [
    /lodging|rooms nearby|sleep/,
    "- A small hotel nearby, with a family rate\n- Cabins by the water\n- A campsite, for those who like it simple\n\nBook early.",
  ],
  [/packing|what to bring|checklist/, "- Clothes for all weathers\n- Something to drink from\n- A torch\n- Good mood"],
  [
    /school (?:visits|groups)|group (?:visits|bookings|tours|rates)|groups (?:and|of)|for groups/,
    "Groups are welcome, also outside opening hours. Tell us the day, the age and how many you are.",
  ],
  [
    /^(?:free )?downloads?(?: page)?$|download (?:the|it|now|app|here)/,
    "It is ready to be tried: choose your system, and begin in a minute.",
  ],
  [/hire|rent(?:al)?/, "Our rooms and things can be hired, by the hour or for a whole day. Ask us for your date."],
  [
    /catering/,
    "We come to you as well, for twenty people or for two hundred. Tell us the day, and we make a suggestion.",
  ],
  [/candle|condolence/, "Light a candle where you are, and tell us about it: we gather your lines here."],
  [/stories/, "Small ones and long ones, told by those who were there."],
  [
    /routes?|course|map/,
    "- The short one, for a first time\n- The usual one\n- The long one, with a hill that one remembers",
  ],
  [
    /^(?:legal|medical|technical|german|french|spanish|italian|english)\b/,
    "Ask me about it: I have done it for years, and like it.",
  ],
  [
    /voucher|gift cards?/,
    "A present for somebody who has everything: vouchers for any amount, printed or by mail. Write to us, and it is ready tomorrow.",
  ],
  [
    /loyalty|stamp card|rewards?/,
    "Collect a stamp with every visit: the tenth one is on us. Ask for your card when you are here.",
  ],
  [
    /audition/,
    "We look for people in front of the stage and behind it. Experience is nice, joy is better. Write to us, and we tell you when the next auditions are.",
  ],
  [
    /what(?:'s| is) included|included|amenit|facilit|equipment/,
    "- Internet everywhere, and fast\n- A kitchen with everything one needs\n- Heating, hot water and clean towels\n- Places for bikes and cars",
  ],
  [
    /tips|recommend|advice|guides?/,
    "- What we would do on a first day\n- Where we go ourselves\n- What is better known beforehand",
  ],
  [
    /extract|excerpt|sample chapter|first chapter|blurb|^(?:free |book )?samples?$/,
    "The first page stands here: enough to hear the voice, and to want to turn it.",
  ],
  [
    /sermons?|talks|recordings/,
    "- Last Sunday: the title, and who spoke\n- The Sunday before: the title, and who spoke",
  ],
  [
    /archive|back issues|past (?:issues|events|shows)/,
    "- This year\n- Last year\n- The years before: ask us, it is all there",
  ],
  [
    /screenshots?|demo|preview/,
    "Pictures of it in use stand here: the first screen, the one that is used most, and the one that surprises.",
  ],
  [
    /difficulty|levels?|suitable for/,
    "- Easy: for a first time\n- Medium: for those who have done it before\n- Hard: for those who want to sweat",
  ],
  [
    /pass rates?|success rates?|statistics|figures|numbers/,
    "The numbers of the last year stand here, with what they mean.",
  ],
  [
    /report (?:a |an )?/,
    "Tell us what is broken, where, and since when. In an emergency call; otherwise a message is enough.",
  ],
  [
    /thank you|thanks|acknowledg/,
    "Thank you to everybody who gave time, money, cake and patience. Your names belong here.",
  ],
  [
    /code of conduct|community guidelines/,
    "- Be kind. Everybody is here for the first time at some point.\n- No harassment of any sort, in no form.\n- Ask before you take pictures of people.\n- If something is not right, tell one of us at once.",
  ],
  [
    /after ?care/,
    "- Keep it clean and dry for the first days.\n- Wash gently, pat dry, and put on little of what we gave you.\n- No sun, no swimming, no scratching.\n- Does anything look wrong? Come by; looking costs nothing.",
  ],
  [
    /gift (?:list|registry|ideas)|registry|presents|wish ?list|^gifts?$/,
    "You being there is the present. If you would like to give something nevertheless, here are our ideas:\n\n- A book that you love, with a line in it\n- Something for the kitchen\n- A little towards our journey",
  ],
  [
    /things to do|nearby|surroundings|the area$|local area|what to (?:see|do)|attractions/,
    "- A walk from the door, an hour there and back\n- The market, on Saturdays\n- A place for rainy days\n- Where to eat: our three favourites\n\nWe gladly tell you more when you are here.",
  ],
  [
    /areas? (?:we|i)|areas? (?:covered|served)|service area|where we (?:work|deliver|go)|delivery area|coverage/,
    "We come to you in town and in the places round it. Are you a little further away? Ask: often it can be done.",
  ],
  [
    /deliver|shipping|postage|returns|collection/,
    "What you order is packed within two days. You can also pick it up. If something is not as you thought, bring or send it back within two weeks.",
  ],
  [
    /education|qualifications?|training|degrees?|certificat/,
    "- **From – to**: degree or training, school or university\n- **From – to**: what you learned before\n- Certificates and further training",
  ],
  [
    /experience|employment|career|jobs? history|work history|positions?/,
    "- **From – today**: position, company. What you are responsible for.\n- **From – to**: position, company. What you achieved.\n- **From – to**: position, company. What you learned.",
  ],
  [/languages?/, "- First language\n- Second language, fluent\n- Third language, enough to get by"],
  [/hobb(?:y|ies)|interests/, "- Something outdoors\n- Something with others\n- Something to come to rest with"],
  [
    /what (?:you|you'll|they|students|we) (?:will |are going to )?(?:learn|teach|get)|who it(?:'s| is) for|outcomes/,
    "- To begin without being afraid of it\n- What you need, and what you can leave in the shop\n- The few rules that matter, and when to break them\n- To go on by yourself afterwards",
  ],
  [
    /curriculum|syllabus|modules|^(?:video )?lessons$|lesson plan|course content|contents?$|chapters/,
    "1. **To begin with**: what you need, and what you need not\n2. **The basics**: with a first exercise\n3. **Going on**: what makes the difference\n4. **On your own**: something that you make from beginning to end",
  ],
  [
    /how (?:the|your) (?:money|donations?)|where (?:the|your) money|donat|impact/,
    "Every contribution goes to the work itself. We say openly what comes in and what it was spent on, and answer every question about it.",
  ],
  [
    /goal|target|fundrais/,
    "This is what we want to reach together. Every contribution brings us nearer, the small ones too.",
  ],
  [
    /results|scores|standings|league table/,
    "- The latest one: who took part, and how it went\n- The one before\n- The one before that",
  ],
  [
    /stalls?|stands|exhibitors|vendors|market stands/,
    "- Cakes and coffee\n- Books and toys\n- Plants from the gardens\n- Games for children\n\nWould you like a stall? Write to us.",
  ],
  [/memor(?:y|ies)|then and now/, "What do you remember? Send us your stories and old pictures: we gather them here."],
  [
    /park|transport|travel|accessib|wheelchair/,
    "By bus and train: ten minutes on foot from the stop. By car: there are places to park nearby. The entrance has no steps; tell us if you need help.",
  ],
  [
    /what to (?:wear|put on)/,
    "Something comfortable that suits the weather and may get dirty. One layer more is better than one too few.",
  ],
  [/dress ?code/, "Something festive in which you can dance. Bring a jacket for the evening."],
  [/awards?|press|media/, "- Year: award or article, by whom\n- Year: award or article, by whom"],
  [
    /publications|papers/,
    "- Year: title, with whom, where it was published\n- Year: title, with whom, where it was published\n- Year: title, with whom, where it was published",
  ],
  [
    /install/,
    "Say here what is needed beforehand, and the one line that installs it.\n\n```sh\nnpm install your-library\n```",
  ],
  [
    /(?:quick ?|getting )start|usage|^first steps$/,
    "The shortest thing that works stands here, to be copied.\n\n1. Install it\n2. Call it\n3. Look at what comes back",
  ],
  [
    /examples?|snippets|recipes for/,
    "- **The usual case**: what most people begin with\n- **A larger one**: with all parts together",
  ],
  [
    /how to (?:adopt|foster)|adoption (?:process|procedure|steps)|how adoption works/,
    "1. Tell us about yourself and your home\n2. Come and meet each other\n3. We visit you once\n4. Moving in",
  ],
  [
    /how to (?:help|support)|ways to help/,
    "- With time: an hour a week helps\n- With things: ask us what is needed\n- With money: every sum counts\n- By telling others",
  ],
  [
    /who it'?s for|who is it for|for whom/,
    "- For those who are at a turning point\n- For those who want to go on, and do not yet see how\n- Not for those who look for a quick recipe",
  ],
  [
    /(?:my |our )?(?:method|approach|way of working)/,
    "How it goes, step by step, and why in this order: two or three sentences are enough.",
  ],
  [
    /camping|camp ?site/,
    "There is a meadow for tents next to the site, with water and showers. Tell us when you come.",
  ],
  [/games|activities/, "- For the small ones\n- For the bigger ones\n- For everybody together"],
  [
    /raffle|prizes|tombola/,
    "- First prize: something to look forward to\n- Many small ones, given by people and shops from here",
  ],
  [
    /helpers|volunteers/,
    "We still need helping hands. Tell us when you have an hour:\n\n- Setting up\n- During the day\n- Clearing away",
  ],
  [
    /minutes|documents|downloads$|to download/,
    "- Minutes of the last meeting: ask us for a copy\n- Minutes of the meeting before\n\nFiles can be linked here by their address.",
  ],
  [
    /announcements?|notices?|notice ?board/,
    "- **New**: the latest announcement stands here.\n- **Please note**: what everybody should know.\n- **Coming up**: what is planned next.",
  ],
  [
    /join|member(?:ship)?|become/,
    "New people are welcome at any time. Come by once or twice without obligation; then decide.",
  ],
  [
    /insurances?\b/,
    "We work with most insurers. Tell us yours when you make an appointment, and we say beforehand what it pays and what remains.",
  ],
  [
    /size (?:guide|chart|table)s?/,
    "| Size | Chest | Waist |\n|---|---|---|\n| S | 86–91 cm | 71–76 cm |\n| M | 91–97 cm | 76–81 cm |\n| L | 97–102 cm | 81–86 cm |",
  ],
  [
    /safety|safeguard|insur|guarantee|warranty|covid/,
    "We take this seriously: we know the rules, keep to them, and gladly show you how.",
  ],
  [/tours?/, "We show you round in small groups and answer every question. A tour takes about half an hour."],
  [/(?:free|first|trial|taster) (?!places|chapter)/, "Try it without obligation. Write to us, and we find a time."],
  [/^quotes?$|poems?|readings/, "A few lines that mean something to us stand here."],
];

/** From the beginning of a word on: to install something asks for no stalls. */
const ANCHORED = COPY.map(([pattern, copy]): [RegExp, string] => [new RegExp(`\\b(?:${pattern.source})`), copy]);

/** What stands below a heading that only the person knows what to say under; null where nothing usual is known. */
export function ownCopy(title: string): string | null {
  return questionCopy(title) ?? ANCHORED.find(([pattern]) => pattern.test(title.toLowerCase()))?.[1] ?? null;
}

/** "Link to our songs": where it leads is the person's to say. */
export function linksText(title: string): string {
  const [, to] = /^links? to (?:(?:our|my|the|their|his|her) )?(.+)$/i.exec(title) ?? [];
  if (to !== undefined && /^(?:listen|streaming|platforms?|music|podcast)/i.test(to))
    return ["Spotify", "Apple Podcasts", "YouTube"]
      .map((place) => `- [${place}](https://example.org): put in the address to which it leads.`)
      .join("\n");
  return to === undefined
    ? "- A page that we like to read\n- Friends and neighbours\n- Where to learn more"
    : `- [${asLabel(to)}](https://example.org): put in the address to which it leads.`;
}
