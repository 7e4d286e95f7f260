/** What an app is called by, what is kept of it, and what a log, a journal or a diary of it tells day by day; "-": as it is called. */
const AT_HOME = `
aquarium, fish tank | aquarium log
art | art pieces
baby | baby log
baking | baking log
bee, bees, beekeeping, apiary | hives | hive inspections
bible | bible readings
bike, bicycle | - | bike rides
bird feeder | - | feeder birds
blood sugar, blood glucose, glucose | blood glucose log
breakfast | breakfasts
camping | camping trips
car, vehicle, van, truck, motorbike, motorcycle | - | car services
chicken, hen, poultry | - | eggs collected
client | - | client meetings
call, phone call, telephone | telephone calls
contact | - | telephone calls
class | classes | class diary entries
debt, debts | debt payoff
dentist | dentist visits
diet, nutrition, calorie, calories | food diary
dog, cat, pet, rabbit | - | pet diary entries
doctor | doctor visits
drone | - | drone flights
driving | driving log
dues | membership dues
electricity | electricity readings
exam | exams
family | family planner | -
fish | - | fishing log
fertility | - | fertility signs
fitness, training, gym | - | workouts
football | matches
soccer training, football training, team training, basketball training, volleyball training, handball training, hockey training | trainings | trainings
soccer | soccer matches
basketball | basketball games
chess | chess game log
freelance | freelance projects
fuel | fuel log
gas | gas readings
golf | golf rounds
guitar, violin, cello, flute, trumpet, drum, drums, saxophone, ukulele | - | practice sessions
hair, haircut | haircuts
home | home maintenance tasks
hockey, rugby, volleyball, handball, cricket, baseball, netball, lacrosse | - | matches
horse, riding, equestrian | - | horse rides
idea | - | ideas
income | - | a list of income
kid, kids, child, children | kids
knitting | knitting projects
crochet, crocheting | crochet projects
quilting, sewing | sewing projects
laundry | laundry loads
learning | courses | study sessions
law | legal cases
lego | legos
link | bookmarks
lunch | lunches
medicine, medication, meds, pill, pills, vitamin, supplement | - | medicine doses
meditation | - | meditations
mileage | - | mileage log
nail, nails | nail manicures
order | - | orders
money | expenses
parking | parking spaces
patient | - | patient visits
phone | contacts | telephone calls
piano | - | practice sessions
poker | poker session log
pool, swimming pool | pool water tests
price | a list of prices
reading | reading log
rent | rents
review | - | reviews
road trip | - | road trips
sale | sales
show | TV shows
sleep | sleep log
snack | snacks
spending | spending log
sport, sports | sport sessions
step, steps | step counts
streak | habit tracker with streaks
study | study sessions
temperature | temperature log
therapy | therapy sessions | therapy sessions
tennis, squash, badminton, padel, pickleball, table tennis | tennis matches
time | time log
tool, equipment | - | equipment loans
trade, trading | stock trades
travel | trips
tv, television | TV shows
vocabulary, vocab | words
walking | exercise walks
water | water tracker
weather | weather observations
weight | weight log
wood, lumber, timber | lumber boards
wish | wish list
work | work tasks | work log
writing | writing log
yoga | yoga session log
`;

/** The same of trades, circles, crafts, school, farms and what one drives. */
const AT_WORK = `
plumbing | plumbing jobs
roofing | roofing jobs
tiling, flooring | tiling jobs
plastering | plastering jobs
paving | paving jobs
handyman | handyman jobs
pressure washing | pressure washing jobs
junk removal | junk removal jobs
gutter cleaning | gutter cleaning jobs
snow removal, snow plowing | snow removal jobs
hvac | HVAC jobs
masonry | masonry jobs
moving company, removals | moving jobs
locksmith | locksmith jobs
decorating, painting job | painting jobs
landscaping, lawn mowing, lawn care | landscaping jobs
tree service, tree surgery, arborist | tree surgery jobs
window cleaning | window cleaning jobs
house cleaning, cleaning business | cleaning jobs
pet care, dog grooming, pet grooming | pet grooming sessions
welding | welding jobs
carpentry, joinery | carpentry jobs
upholstery | upholstery jobs
tailoring, tailor, seamstress, alteration | alterations
electrician | electrical jobs
plumber | plumbing jobs
roofer | roofing jobs
catering | catering orders
food truck | food truck sales
tutoring | lessons
babysitting, childminding | babysitting jobs
daycare, preschool, kindergarten, creche | daycare children
airbnb | holiday let bookings
choir, orchestra, marching band, brass band, ensemble | members and rehearsals | rehearsals
book club | books and meetings | meetings
rotary, PTA, HOA, fraternity, sorority, church group, youth group, scout group, scout troop, robotics team, debate team, swim team, dance team, parent group, support group | members and events | meetings
soccer team, football team, basketball team, hockey team, baseball team, softball team, volleyball team, rugby team, cricket team, handball team, netball team | players and matches | matches
embroidery, cross stitch | embroidery projects
weaving | weaving projects
woodturning | woodturning projects
woodworking, jewelry making, calligraphy, origami, macrame, craft, crafts, crafting, DIY | craft projects
scrapbook, scrapbooking | scrapbook pages
photography | photo shoots
film photography | film rolls
foraging | foraging finds
3D printing | 3D prints
thesis, dissertation | thesis chapters
research, citation | research sources
heart rate, pulse | heart rate readings
asthma | asthma log
cholesterol | cholesterol tests
breastfeeding, diaper, nappy, newborn, infant | baby log
eyesight, vision | eye tests
physio, physiotherapy | physio exercises
anxiety, panic | panic attacks
sobriety | - | sobriety days
smoking, cigarette | cigarettes smoked
protein, macros | food diary
house | houses
lease | leases
moving, house move | moving tasks
packing | packing list
heating oil | heating oil deliveries
solar, solar panel | solar readings
smart home | smart home devices
milk, dairy | milk yields
honey | honey harvests
growth, height | growth measurements
soil, soil test | soil tests
allergy shot | allergy shots
fertilizer, fertiliser | fertilizer applications
pesticide, spraying | pesticide applications
hay | hay bales
EV charging, charging | EV charging sessions
oil change | oil changes
trailer, truck, RV, campervan, motorhome, ebike, e-bike | - | car services
baby shower | baby shower gifts
trade show, trade fair, expo | a list of trade shows
graduation, reunion, bachelorette, bachelorette party | guests
bible study | bible readings
`;

/** The same of sports, offices, health in its details, and of what is seen and eaten. */
const AT_PLAY = `
ad spend, advertising | ad campaigns
alcohol, drinking, booze | alcoholic drinks
ammo, ammunition | ammunition boxes
archery | archery rounds
backlog | backlog items
bake sale | bake sale items
basal temperature, BBT | basal temperature readings
bathroom, bowel, IBS, stool | bowel movements
bedtime | sleep log
bench press, powerlifting | workouts
BMI | weight log
bottle feeding | baby log
bowling | bowling games
boxing, karate, judo, taekwondo, kickboxing, MMA, BJJ, martial arts, pilates, stretching, kendo, fencing, aerobics, zumba, spinning, crossfit | sport sessions
caffeine | caffeine drinks
calorie deficit, keto, FODMAP | food diary
canning, preserving | canning batches
certification | certificates
city, cities | cities visited
country | countries visited
state, states | states visited
concrete | concrete pours
consignment | consignment items
contact lens, contact lenses | contact lenses
darts | darts games
deadline | deadlines with what, due date, priority and a done checkbox
dental | dental visits
disc golf | disc golf rounds
feed | feed deliveries
glasses | pairs of glasses
gluten | food reactions
handicap | golf rounds
homeschool, homeschooling | homeschool lessons
horse riding | horse rides
IVF | IVF cycles
irrigation, watering | waterings
kayak, kayaking, canoeing | kayak trips
kitten, tortoise, puppy | pets | pet diary entries
lost tooth, tooth, teeth | lost teeth
lunch money | pocket money
menopause, hot flash | menopause symptoms
merch, merchandise | products
onboarding | onboarding tasks
open house | open house visitors
orthodontist, braces | orthodontist visits
ovulation | ovulation tests
oxygen | oxygen readings
personal record, PR, PB | personal records
piercing | piercings done
policy | policies
pumping, breast pump | pumpings
rain, rainfall | rainfall log
return | refunds
revision | exam revisions
risk | risks
roadmap | roadmap items
sailing | sailing trips
science fair | science fair projects
septic, septic tank | septic services
shearing | shearings
shooting, range | range visits
skincare, skin care | skincare routine
snooker, pool game | pool games
snow | snowfall
spelling | spelling words
takeaway, takeout | takeaways
tuition | tuition payments
waist | waist measurements
`;

export interface Kept {
  /** Null where it is called by the records themselves. */
  records: string | null;
  /** Of a log, a journal or a diary. */
  dated: string | null;
  /** Of one's own, and no business: "my bees". */
  isAtHome: boolean;
}

/** By what an app is called by, "yoga". */
const KEPT: ReadonlyMap<string, Kept> = new Map([
  ...read(AT_WORK, false),
  ...read(AT_PLAY, true),
  ...read(AT_HOME, true),
]);

function read(table: string, isAtHome: boolean): [string, Kept][] {
  return table
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [names = "", records = "-", dated = records] = row.split(" | ");
      const kept = { records: records === "-" ? null : records, dated: dated === "-" ? null : dated, isAtHome };
      return names.split(", ").map((name): [string, Kept] => [name.toLowerCase(), kept]);
    });
}

/** "chess club": its members and what they do. */
const CLUB = /(?:^| )(?<!\b(?:night|golf|book|fan|strip) )(?:club|society|association)$/;

export function keptOf(about: string): Kept | null {
  return (
    KEPT.get(about) ?? (CLUB.test(about) ? { records: "members and events", dated: "meetings", isAtHome: false } : null)
  );
}
