import type { RowTold } from "./row-told.ts";

const ANY = /(?:)/;
const RSVPS = /\brsvps?\b/i;
const EVENTS = /\b(?:events?|conference|festival|gala)\b/i;
const TICKETS = /\b(?:event|concert|show|theat(?:er|re)|play) tickets?\b/i;
const DONATIONS = /\bdonations? (?:tracker|manager|management|app|log|system|database)\b/i;
const CARPOOL = /\bcar ?pool/i;
const CHORES = /\bchores?\b/i;
const FINDERS = /\b(?:finder|buddy|match(?:ing|maker)?|meet ?up|networking)\b/i;
const GUESTS = /\b(?:rsvps?|wedding|party|guests?|reception|shower)\b/i;
const FEED =
  /\bsocial (?:media |network(?:ing)? )?(?:app|feed|network|platform)|\b(?:photo|news|community) feed\b|\bphoto sharing\b/i;
const SCOUTS = /\b(?:scouts?|troop|cubs|brownies)\b/i;
const GRADES = /\bgrade (?:tracker|book|calculator|manager|app|planner)\b|\bgradebook\b/i;
const COURSES = /\b(?:class|course) (?:schedules?|timetables?|planner)\b/i;
const CHURCH = /\b(?:church|parish|congregation|mosque|temple)\b/i;
const ALLOWANCE = /\b(?:allowance|pocket money)\b/i;
const VOTING = /\b(?:polls?|polling|vot(?:e|es|ing))\b/i;
const ATTENDANCE = /\battendance\b/i;
const EXAMS = /\b(?:exams?|study|revision)\b/i;
const LESSONS = /\b(?:lessons?|tutor\w*|music school|dance school)\b/i;
const AUCTION = /\bauctions?\b/i;
const KIN = /\b(?:family tree|genealogy|ancestry)\b/i;
const CLASS_JOBS = /\bclass(?:room)? jobs?\b/i;
const VOLUNTEERS = /\bvolunteers?\b/i;
const SHIFTS = /\b(?:volunteers?|shifts?)\b/i;
const FUNDRAISERS = /\bfund-?rais(?:er|ing)\b/i;
const ROTAS = /\b(?:rota|roster)\b/i;
const SUPPERS = /\b(?:dinner|supper) clubs?\b/i;
const FESTIVALS = /\b(?:festival|f[eê]te|fair|carnival)\b/i;
const GARDENS = /\b(?:community gardens?|allotments?|garden plots?)\b/i;

const INVITED = /\b(?:guests?|wedding|rsvps?|invitations?|invitees) (?:list|tracker|manager|app|planner)\b/i;

/** What people mean by the words behind the names of apps of clubs, schools and neighbours. */
export const TOLD_IN_CLUBS: readonly RowTold[] = [
  { head: INVITED, words: /^tables?(?: numbers?)?$/i, into: "FIELD table" },
  { head: INVITED, words: /^(?:an? )?plus[- ]ones?$/i, into: "FIELD plus one yes or no" },
  {
    head: SHIFTS,
    words: /^(?:(?:shift|start and end) )?(?:times|hours)$|^time ?slots$/i,
    into: "ABOUT times",
    about: /\bshifts?\b/i,
  },
  {
    head: /\bvolunteers?\b.*\b(?:schedul\w*|rota|roster|planner)\b/i,
    words: /^(?:(?:dates|days|weeks|weekdays|(?:sun|satur|mon|tues|wednes|thurs|fri)days)(?: and times)?)$/i,
    into: "ABOUT dates",
  },
  {
    head: SHIFTS,
    words:
      /^(?:(?:how many|number of) )?(?:people|helpers|volunteers|persons)(?: (?:are |we )?(?:needed|need|required))$/i,
    into: "ABOUT places needed",
  },
  {
    head: GUESTS,
    words: /^(?:meal|menu|food|dinner) (?:choices?|options?|preferences?|selections?)$/i,
    about: /\bguests,? (?:[^]*\b)?(?:tables|gifts|vendors|budget|tasks)\b/i,
    into: "LIST guests; FIELD meal choice (meat, fish, vegetarian, vegan)",
  },
  {
    head: GUESTS,
    words: /^(?:meal|menu|food|dinner) (?:choices?|options?|preferences?|selections?)$/i,
    into: "FIELD meal choice (meat, fish, vegetarian, vegan)",
  },
  {
    head: /\b(?:event|party|wedding|fete|camp|club) (?:check ?list|to-?do(?: list)?)\b/i,
    words: /^tasks$/i,
    into: "FIELD task",
  },
  {
    head: /\b(?:bookings?|reservations?)\b/i,
    words: /^start(?: times?)? (?:and|to|\/) end times?$/i,
    into: "FIELD start time; FIELD end time",
  },
  { head: /\bswap (?:shop|meet|party|board|shelf)\b/i, words: /^items$/i, into: "LIST items" },
  {
    head: ROTAS,
    words: /^(?:who(?:'s| is)? (?:on|working|in)|who(?:'s| is)? on (?:when|duty|shift))$/i,
    about: /\bvolunteers?\b[^]*\bshifts\b/i,
    into: "LIST shifts; ABOUT who",
  },
  {
    head: ROTAS,
    words: /^(?:days|dates|times)$/i,
    about: /\bvolunteers?\b[^]*\bshifts\b/i,
    into: "LIST shifts; ABOUT days",
  },
  { head: /\bdonations?\b/i, words: /^gift[- ]aid(?:ed)?$/i, into: "FIELD gift aid checkbox" },
  { head: /\bpoker\b/i, words: /^(buy[- ]?ins?|winnings|cash[- ]?outs?)$/i, into: "LIST players; FIELD $1 (money)" },
  { head: /\b(?:neighbou?rhood|community) watch\b/i, words: /^incidents$/i, into: "ABOUT incidents" },
  {
    head: VOLUNTEERS,
    words:
      /^(?:see |show |track )?who(?:'s| has| have| is)? (?:sign(?:ed|s|ing)?(?: themselves)? up|comes?|coming)(?: (?:for|to) (?:what|which(?: [\p{L}]+)?|each(?: [\p{L}]+)?|it|them|the [\p{L}]+))?$/iu,
    about: /\b(?:shifts|events|slots)\b/i,
    into: "LIST volunteers",
  },
  { head: VOLUNTEERS, words: /^hours worked$/i, about: /\bvolunteers,/i, into: "ABOUT hours worked" },
  { head: /\b(?:raffles?|tombola)\b/i, words: /^tickets(?: sold)?$/i, into: "LIST tickets" },
  { head: /\b(?:raffles?|tombola)\b/i, words: /^winners?$/i, about: /\bprizes\b/i, into: "ABOUT winners" },
  { head: FESTIVALS, words: /^(?:the |our )?budget$/i, into: "LIST budget" },
  { head: FESTIVALS, words: /^(?:the |our )?(?:programme|program|line-?up)$/i, into: "LIST events" },
  ...["stallholders", "members", "players", "families"].map((people): RowTold => ({
    head: ANY,
    words:
      /^(?:(?:show|see|know|track) )?who(?:'s| has| have)? paid (?:(?:their|the|his|her) )?((?:[\p{L}]+ )?(?:fees?|dues|subs|subscription))$/iu,
    about: new RegExp(`\\b${people}\\b`, "i"),
    into: `LIST ${people}; FIELD $1 paid`,
  })),
  { head: SUPPERS, words: /^(?:dinners|suppers|evenings|(?:dinner )?dates?)$/i, into: "LIST dinners; FIELD date" },
  { head: SUPPERS, words: /^hosts?$/i, into: "LIST dinners; FIELD host" },
  { head: SUPPERS, words: /^menus?$/i, into: "LIST dinners; FIELD menu" },
  { head: SUPPERS, words: /^guests?$/i, into: "LIST dinners; FIELD guests" },
  { head: /\b(?:raffles?|tombola)\b/i, words: /^prizes$/i, into: "LIST prizes" },
  { head: FUNDRAISERS, words: /^donors$/i, into: "LIST donors" },
  {
    head: FUNDRAISERS,
    words: /^(?:donation )?amounts?$/i,
    into: "LIST donations; FIELD amount",
    about: /\bdonors?\b/i,
  },
  {
    head: FUNDRAISERS,
    words: /^(?:total )?(?:(?:amount|money|funds|total) )?raised(?: so far)?$/i,
    about: /\b(?:donors?|donations|pledges)\b/i,
    into: "LIST campaigns",
  },
  {
    head: FUNDRAISERS,
    words: /^(?:(?:fundraising|target) )?goals?$|^target$/i,
    into: "LIST campaigns; FIELD goal",
    about: /\bdonors?\b/i,
  },
  {
    head: FUNDRAISERS,
    words: /^(?:thank[- ]yous?(?: (?:note|letter|card|mail))?(?: sent)?|thanked)$/i,
    into: "LIST donations; FIELD thank you sent",
    about: /\bdonors?\b/i,
  },
  {
    head: /\bpotluck\b/i,
    words: /^(?:who )?(?:brings|is bringing|bring|will bring) (?:what|which dish)$/i,
    into: "FIELD dish; FIELD brought by",
  },
  {
    head: ROTAS,
    words: /^(?:people|persons?|names?|members|volunteers)$/i,
    into: "FIELD who",
    about: /\b(?:cleaning|chores?|kitchen|bins?|tea|coffee|flowers?|cooking|washing)\b/i,
  },
  { head: ROTAS, words: /^weeks$/i, into: "FIELD week" },
  { head: /\bplots\b/i, words: /^(gardener|plot ?holder|tenant)s$/i, into: "FIELD $1" },
  {
    head: GARDENS,
    words:
      /^(?:see |track )?(?:who(?:'s| is)?|whose turn it is to) water(?:s|ing)?(?: (?:what|which|it|them|the [\p{L}]+))?(?: (?:and )?(?:when|each day|on which day))?$/iu,
    into: "LIST watering schedule",
  },
  {
    head: /\b(?:clubs?|groups?|circle|nights?)\b/i,
    words:
      /^(?:(?:where )?(?:everyone|everybody|they|we|i|members|people|friends) )?(?:can )?(?:suggest|propose|nominate|recommend)s? (?:the )?(?:next )?(books|films|movies|songs|recipes|restaurants|games|topics|places)$/i,
    into: "LIST $1",
  },
  {
    head: /\b(?:clubs?|groups?|circle|nights?)\b/i,
    words:
      /^(?:can )?(?:rate|review|give (?:a )?(?:stars|ratings?|points) to) (?:them|it|each(?: one)?|the [\p{L}]+)(?: (?:after(?:wards)?|when) ?(?:watching|reading|playing|we (?:have )?(?:seen|read|watched|finished)(?: (?:it|them))?)?)?$/iu,
    into: "WISH rate them",
  },
  {
    head: /\b(?:game|poker|trivia|card|movie|film|quiz|dinner) (?:nights?|evenings?)\b/i,
    words: /^dates$/i,
    into: "ABOUT dates",
  },
  {
    head: /\b(?:clubs?|groups?|society|circle|troop|team)\b/i,
    words:
      /^(?:see )?who(?:'s| is| are)? (?:going|coming|attending|joining)(?: (?:on|to|for) (?:what|which(?: [\p{L}]+)?|each(?: [\p{L}]+)?|them|it))?$/iu,
    about: /\b(?:hikes|walks|rides|runs|trips|events|meetings|outings|matches|games|sessions|classes|dinners)\b/i,
    into: "WISH who is coming",
  },
  {
    head: ANY,
    words:
      /^(members|people|players|riders|runners|friends|walkers|volunteers|students|guests) who (?:have |has )?(?:joined|came|attended|took part|went|are going|are coming|come)$/i,
    into: "LIST $1; WISH who came",
  },
  {
    head: /\b(?:clubs?|groups?|society|circle|troop|team)\b/i,
    words: /^(?:see )?who (?:has |have )?(?:joined|took part)(?: (?:which|each|every) [\p{L}]+)?$/iu,
    about: /\b(?:hikes|walks|rides|runs|trips|events|meetings|outings|matches|games|sessions|classes|dinners)\b/i,
    into: "WISH who joined",
  },
  {
    head: ANY,
    words: /^(bib|shirt|jersey|locker|seat|membership|start(?:ing)?|registration) numbers$/i,
    about: /\b(?:participants|runners|players|members|guests|students|riders|swimmers)\b/i,
    into: "FIELD $1 number",
  },
  {
    head: /\b(?:race|run|marathon|triathlon|walk|ride)\b/i,
    words: /^distances$/i,
    about: /\b(?:participants|runners|walkers|riders)\b/i,
    into: "FIELD distance",
  },
  {
    head: /\b(?:small|life|home|cell|connect) groups\b/i,
    words: /^meeting (?:times?|days?|places?|days? and times?)$/i,
    into: "ABOUT meeting times",
  },
  { head: /\btimeline\b/i, words: /^(?:start )?times?$/i, into: "FIELD time" },
  { head: /\bintentions?\b/i, words: /^(?:mass )?(?:offerings?|stipends?)$/i, into: "FIELD offering amount" },
  { head: /\bprayers?\b/i, words: /^(?:prayer )?requests$/i, into: "ABOUT requests" },
  { head: /\bprayers?\b/i, words: /^names?$/i, into: "FIELD asked by" },
  { head: GARDENS, words: /^wait(?:ing)? ?lists?$/i, into: "LIST waiting list" },
  {
    head: /\bclubs?\b/i,
    words:
      /^(?:members|runners|players|people|they)(?: can)? sign[- ]?up (?:for|to) (?:the |our )?(races|events|matches|tournaments|trips|rides|walks|hikes|sessions|competitions)$/i,
    into: "LIST members; LIST $1",
  },
  {
    head: /\brunning|runners?\b/i,
    words: /^(?:(?:can |and )*log )?(?:their|race|finish(?:ing)?) times$/i,
    into: "LIST race results; FIELD time",
  },
  {
    head: /\brunning|runners?\b/i,
    words: /^(?:(?:and )?there should be )?(?:a list of )?personal bests(?: and upcoming (races|events))$/i,
    into: "LIST $1",
  },
  {
    head: /\b(?:running|runners?|swim\w*|cycling|athletics|triathlon)\b/i,
    words: /^(?:race |finish(?:ing)? |their )?(?:times|results)$/i,
    about: /\b(?:races|events|members|runners)\b/i,
    into: "LIST race results; FIELD time; FIELD date",
  },
  { head: /\brunning|runners?\b/i, words: /^upcoming (races|events|runs)$/i, into: "LIST $1" },
  {
    head: ANY,
    words: /^(items|products|food|goods|supplies|groceries) (?:in stock|on hand|we have)$/i,
    into: "LIST stock items",
  },
  {
    head: /\b(?:youth|scouts?|camps?|trips?|events?|clubs?)\b/i,
    words: /^(?:signed )?(?:parent(?:al)? )?consent forms?(?: signed)?$|^permission slips?(?: signed)?$/i,
    about: /\b(?:attendees|participants|members|kids|children)\b/i,
    into: "FIELD consent form signed",
  },
  { head: /\b(?:garage|yard|rummage|jumble|car boot) sales?\b/i, words: /^items?$/i, into: "LIST items" },
  {
    head: /\b(?:(?:book|reading|film|movie|wine|garden(?:ing)?|chess|supper) (?:club|group|circle)|our club)\b/i,
    words: /^(?:(?:meeting|meetup|meet-up) (?:dates?|schedule|calendar)|dates of (?:the |our )?meetings)$/i,
    into: "LIST meetings; FIELD date",
  },
  {
    head: /^(?!.*\b(?:sports?|football|soccer|rugby|hockey|netball|basketball|volleyball|cricket|swim\w*|running|athletics|tennis|rowing|boxing|judo|karate|martial arts|gymnastics|cycling|dance|fitness|after[- ]?school)\b).*\b(?:club|group|circle|society)\b/i,
    words: /^(?:meeting )?attendance$|^who (?:came|attended|comes|attends|was there)(?: to (?:each|every) meeting)?$/i,
    about:
      /^(?![^]*\b(?:match(?:es)?|games|trainings?|sessions|rehearsals|classes|lessons|events|practices|walks|hikes|rides|runs)\b)/i,
    into: "LIST meetings; FIELD attendance",
  },
  { head: /\bclubs?\b/i, words: /^meeting (?:times?|days?)$/i, into: "FIELD meeting time" },
  {
    head: /\bpotluck\b/i,
    words: /^dietary (?:needs|restrictions|requirements)$/i,
    into: "LIST guests; FIELD dietary needs",
  },
  { head: ATTENDANCE, words: /^(students|pupils|members|children|players|employees)$/i, into: "LIST $1" },
  { head: ATTENDANCE, words: /^dates?$/i, into: "ABOUT date" },
  { head: ATTENDANCE, words: /^present (?:or|\/) absent$|^(?:attendance )?status$/i, into: "ABOUT status" },
  { head: COURSES, words: /^credits?$/i, into: "FIELD credits" },
  { head: /\bmember(?:ship)?s?\b/i, words: /^(?:the )?renewals?(?: dates?)?$/i, into: "LIST memberships" },
  { head: CHURCH, words: /^giving$/i, into: "LIST donations" },
  { head: /\brecipes?\b/i, words: /^(?:recipe )?categories$/i, into: "FIELD category" },
  { head: LESSONS, words: /^progress (?:notes|reports?)$/i, into: "LIST students; FIELD progress notes" },
  { head: TICKETS, words: /^tickets? sold$/i, into: "ABOUT tickets sold" },
  { head: TICKETS, words: /^(?:total )?(?:revenue|income|sales)$/i, into: "ABOUT revenue" },
  { head: DONATIONS, words: /^(?:donation )?amounts?$/i, into: "ABOUT amounts" },
  { head: DONATIONS, words: /^campaigns$/i, into: "LIST campaigns" },
  { head: DONATIONS, words: /^(?:tax )?receipts?$/i, into: "LIST donations; FIELD receipt sent" },
  { head: /\bexams?\b/i, words: /^(?:study|revision) progress$/i, into: "LIST exams; FIELD study progress" },
  { head: ANY, words: /^(?:completion|homework|current) status$/i, into: "FIELD status" },
  { head: VOLUNTEERS, words: /^roles?$/i, into: "FIELD role" },
  { head: CARPOOL, words: /^(?:(?:available|free) seats?|seats? (?:available|left))$/i, into: "ABOUT seats" },
  { head: CARPOOL, words: /^seats?$/i, into: "FIELD seats" },
  { head: CHORES, words: /^(?:weekly |daily )?(?:rotations?|rota|turns)$/i, into: "FIELD who" },
  { head: FINDERS, words: /^(sports|skills|interests|hobbies|instruments|languages)$/i, into: "FIELD $1" },
  { head: RSVPS, words: /^(?:guest )?names?(?: of (?:the )?guests)?$/i, into: "FIELD name; FIELD RSVP" },
  { head: EVENTS, words: /^check-?in status(?:es)?$/i, into: "ABOUT check-in status" },
  // "a training schedule": the trainings, each on its day.
  {
    head: ANY,
    words:
      /^(?:an? |the |our |weekly |full )?(training|rehearsal|meeting|event|shift|session|lesson|sermon|game) (?:schedules?|calendar)$/i,
    into: "LIST $1s",
  },
  {
    head: ANY,
    words: /^(?:an? |the |our |weekly |full )?(match|class) (?:schedules?|calendar)$/i,
    into: "LIST $1es",
  },
  { head: GUESTS, words: /^plus[- ]ones$/i, into: "FIELD plus ones" },
  {
    head: GUESTS,
    words: /^thank[- ]?yous?(?: (?:notes?|cards?|letters?))?(?: sent)?$/i,
    about: /\b(?:gifts|presents)\b/i,
    into: "LIST gifts",
  },
  { head: /\bguest ?lists?\b/i, words: /^rsvps(?: status)?$/i, into: "LIST guests" },
  {
    head: GUESTS,
    words: /^plus[- ]ones? and (dietary (?:restrictions|needs|requirements)|meal choices?|allergies)$/i,
    into: "FIELD plus ones; FIELD $1",
  },
  { head: GUESTS, words: /^(?:guest )?names?(?: of (?:the )?guests)?$/i, into: "FIELD name" },
  { head: GUESTS, words: /^(?:table|seat) assignments?$/i, into: "LIST guests; FIELD table" },
  { head: FEED, words: /^(?:post )?photos? with captions?$/i, into: "FIELD photo; FIELD caption" },
  { head: FEED, words: /^(?:post )?(?:photos?|pictures?)$/i, into: "FIELD photo" },
  { head: FEED, words: /^captions?$/i, into: "FIELD caption" },
  { head: FEED, words: /^(?:like|likes|liking)$/i, into: "FIELD likes" },
  { head: FEED, words: /^(?:comment|comments|commenting)(?: on (?:them|posts|photos))?$/i, into: "LIST comments" },
  {
    head: FEED,
    words: /^(?:like and comment|likes and comments|like,? comment)(?: on (?:them|posts|photos))?$/i,
    into: "FIELD likes; LIST comments",
  },
  {
    head: SCOUTS,
    words: /^(?:include |with |and )?badges (?:earned )?(?:per|by|for each|of each) (?:scout|member|child)$/i,
    into: "LIST badges",
  },
  { head: GRADES, words: /^(?:grade )?weights?$/i, into: "ABOUT weights" },
  { head: GRADES, words: /^assignments?$/i, into: "ABOUT assignments" },
  {
    head: GRADES,
    words:
      /^(?:the )?(?:final|overall|weighted|course|subject) (?:averages?|grades?)(?: (?:per|by|for each) [\p{L}]+)?$/iu,
    into: "WISH weighted average",
    about: /^(?!.*\bstudents\b)/is,
  },
  { head: GRADES, words: /^weighted grades$/i, into: "LIST grades; WISH weighted average" },
  { head: COURSES, words: /^(?:class |course )?times$/i, into: "ABOUT times" },
  { head: ANY, words: /^parents?'?s? contacts?(?: details| info)?$/i, into: "LIST parents" },
  { head: VOLUNTEERS, words: /^(?:spots|places|slots) (?:left|available|remaining)$/i, into: "FIELD spots" },
  { head: CHURCH, words: /^(?:yearly|annual|giving) (?:giving )?statements?$/i, into: "WISH chart of amount by year" },
  { head: ALLOWANCE, words: /^(?:money|amount|allowance) earned$|^earnings$/i, into: "ABOUT money earned" },
  {
    head: ANY,
    words:
      /^(?:(?:can )?(?:book|reserve)) (?:an? )?(courts|rooms|desks|pitches|lanes|tables|slots|equipment|boats|tools|machines|halls|spaces)$/i,
    into: "LIST $1; LIST bookings",
  },
  {
    head: ANY,
    words:
      /^(?:(?:and|see|view|check|manage|show) )*(?:(?:their|my|our|all|the|own) )*(?:upcoming|past|current|previous) (bookings|reservations|events|meetings|lessons|classes|matches|appointments|shifts|sessions)$/i,
    into: "LIST $1",
  },
  {
    head: LESSONS,
    words: /^(?:topics|chapters|material|skills) (?:covered|learned|practi[sc]ed)$/i,
    into: "FIELD topics covered",
  },
  { head: LESSONS, words: /^(?:teacher|tutor|instructor) availability$/i, into: "LIST teachers; FIELD availability" },
  { head: ATTENDANCE, words: /^(?:daily |weekly |student |member )?check-?ins?$/i, into: "ABOUT check-in" },
  {
    head: ATTENDANCE,
    words: /^(?:absence|attendance) (?:reports?|summary|statistics)$/i,
    into: "WISH chart of how many by status",
  },
  { head: /\bexams?\b/i, words: /^dates$/i, into: "FIELD date" },
  { head: EXAMS, words: /^(?:study hours|hours (?:studied|of study)|study time)$/i, into: "FIELD study hours" },
  { head: /\bexam (?:countdown|dates?)\b/i, words: /^subjects?$/i, into: "FIELD subject; WISH days until the date" },
  { head: AUCTION, words: /^(?:(?:auction|donated) )?(?:items|lots)$/i, into: "LIST items" },
  { head: AUCTION, words: /^bids$/i, into: "LIST bids; WISH highest bid per item" },
  {
    head: VOTING,
    words:
      /^(?:(?:where )?(?:friends|users|people|members|everyone|everybody|they|we|i) )?(?:can )?(?:suggest|propose|add|submit|nominate) (movies|films|books|songs|restaurants|games|ideas|names|places|topics|features)$/i,
    into: "LIST $1; FIELD votes",
  },
  {
    head: VOTING,
    words:
      /^(?:(?:where )?(?:friends|users|people|members|everyone|everybody|they|we|i) )?(?:can )?vote (?:on|for) (?:the |our |their |an? )?(?:next |best )?[\p{L}]+(?: [\p{L}]+)?$/iu,
    into: "ABOUT votes",
  },
  { head: VOTING, words: /^(?:show|see|pick|display|find) (?:the )?winners?$/i, into: "WISH sort by votes" },
  { head: KIN, words: /^(?:birthdays|birth dates?|dates of birth)$/i, into: "FIELD birthday" },
  { head: KIN, words: /^relationships?$/i, into: "FIELD relationship" },
  { head: CLASS_JOBS, words: /^(?:(?:weekly|daily|monthly) )?(?:rotations?|rota)$/i, into: "ABOUT rotation" },
  { head: VOLUNTEERS, words: /^(?:names|names and phone numbers|phone numbers|e-?mails)$/i, into: "LIST volunteers" },
];
