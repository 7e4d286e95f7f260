/** What an app is called by, what is kept of it, and what a log, a journal or a diary of it tells day by day; "-": as it is called. */
const ROWS = `
aquarium, fish tank | aquarium log
art | art pieces
baby | baby log
baking | baking log
bee, bees, beekeeping, apiary | hives | hive inspections
bible | bible readings
bike, bicycle | - | bike rides
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
fitness, training | - | workouts
football | matches
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
house | houses
kid, kids, child, children | kids
knitting | knitting projects
crochet, crocheting | crochet projects
quilting, sewing | sewing projects
laundry | laundry loads
law | legal cases
lego | legos
link | bookmarks
lunch | lunches
medicine, medication, meds, pill, pills, vitamin, supplement | - | medicine doses
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
tennis, squash, badminton, padel, pickleball, table tennis | tennis matches
time | time log
tool, equipment | - | equipment loans
trade, trading | stock trades
travel | trips
tv, television | TV shows
vocabulary, vocab | words
water | water tracker
weather | weather observations
weight | weight log
wood, lumber, timber | lumber boards
wish | wish list
work | work tasks | work log
writing | writing log
yoga | yoga session log
`;

export interface Kept {
  /** Null where it is called by the records themselves. */
  records: string | null;
  /** Of a log, a journal or a diary. */
  dated: string | null;
}

/** By what an app is called by, "yoga". */
export const KEPT: ReadonlyMap<string, Kept> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [names = "", records = "-", dated = records] = row.split(" | ");
      const kept = { records: records === "-" ? null : records, dated: dated === "-" ? null : dated };
      return names.split(", ").map((name): [string, Kept] => [name, kept]);
    }),
);
