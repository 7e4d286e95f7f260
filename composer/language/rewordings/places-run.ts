/** Places and firms that somebody runs with an app, and what is kept in it. */
const ROWS = `
dance studio, music school, dance school, art school, swim school, swimming school, karate school, martial arts school, martial arts studio, language school, ballet school, cooking school, coding school | students and classes
yoga studio, pilates studio, fitness studio, gym, fitness center, health club, climbing gym | members and classes
driving school, tutoring center, tutoring centre, tutoring business, tutoring, riding school, ski school | students and lessons
school, primary school, elementary school, high school, private school | students, teachers and classes
classroom | students and grades
after school club, kids club, holiday club | children and activities
church, mosque, temple, parish, synagogue, congregation | members and events
food bank, charity, nonprofit, non-profit, foundation | donors and donations
library, school library, community library | books, members and loans
book store, bookstore, bookshop, gift shop, thrift store, charity shop, toy store, clothing store, clothes shop, boutique, shoe store, jewelry store, pet store, hardware store, corner shop, butcher, deli, pharmacy, grocery store, convenience store, furniture store, liquor store, antique shop, record store, tire shop, shop, store, retail store, winery, distillery | products and sales
bike shop, auto repair, auto repair shop, car repair shop, auto shop, garage, car garage, mechanic, car workshop, workshop, auto workshop, repair shop, phone repair shop, computer repair shop, watch repair, shoe repair | customers and repairs
coffee shop, cafe, restaurant, bar, pub, pizza shop, pizzeria, ice cream shop, bistro, diner, burger place | menu items and orders
print shop, tailor shop, dry cleaner, dry cleaners, laundromat, florist, flower shop, meal delivery, bakery, catering business, catering company, cake business | customers and orders
car dealership | cars and customers
car rental, car hire | cars and bookings
towing, towing company, taxi, taxi company, car detailing, auto detailing, moving business, pressure washing business, security company | customers and bookings
photo studio, photography studio, recording studio, music studio, tattoo studio, tattoo shop, piercing studio, spa, day spa, massage studio, nail tech, nail studio, lash studio, hair salon, nail salon, beauty salon, barbershop, barber, salon, makeup artist, hairdresser, barber shop, beautician, therapist, counselor, personal trainer | clients and appointments
web agency, marketing agency, design agency, digital agency, creative agency, agency, consulting firm, consulting business, consultancy, freelancer, architect, design studio, architecture firm | clients and projects
law firm, law office, lawyer | clients and legal cases
real estate, real estate agency, real estate agent, realtor, estate agent | properties and clients
property, property management, property manager, landlord | properties and tenants
hotel, hostel, guest house, guesthouse, bed and breakfast, b&b, inn, motel | hotel rooms and reservations
vacation rental, holiday rental, holiday home, holiday let | holiday let bookings
marina, boat club | berths and boats
dj, wedding band, cover band | clients and gigs
dental clinic, dental practice, dentist office, clinic, medical clinic, medical practice, doctor's office, physiotherapy clinic, physio clinic, optician, chiropractor, psychologist, hospital, health clinic | patients and appointments
vet clinic, veterinary clinic, vet practice, animal clinic | pets, owners and appointments
home care, care agency, caregiver | clients and visits
nursing home, care home, retirement home | residents and visits
farm, family farm, hobby farm, smallholding, homestead | animals and crops
dairy farm | cows and milk yields
construction, construction company, construction business, building company, startup, software company | projects and tasks
painter | painting jobs
carpenter | carpentry jobs
lawn business, lawn care, lawn care business, landscaping, gardener, landscaping business, landscaping company, gardening business | landscaping jobs
cleaning company, cleaning service, cleaning business, house cleaning, house cleaning business, office cleaning | cleaning jobs
window cleaning, window cleaning business | window cleaning jobs
plumber, plumbing, plumbing business, plumbing company | plumbing jobs
electrician, electrical business | electrician jobs
handyman, handyman business | handyman jobs
field service, field service business, service business, hvac, hvac business | customers, service calls and technicians
dog grooming, pet grooming, dog groomer, grooming salon, pet salon | pets, owners and appointments
pool cleaning, pool service, pool company | pool maintenance visits
pest control, pest control company | pest control jobs
staffing, staffing agency, recruitment, recruitment agency, recruiting | candidates and job openings
business, small business, online business, company, small company | customers, products and orders
`;

const RUN: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split("\n")
    .flatMap((row) => {
      const [names = "", records = ""] = row.split(" | ");
      return names.split(", ").map((name): [string, string] => [name, records]);
    }),
);

/** "HVAC company" */
const OF_FIRM = / (?:company|firm|service|services)$/;
const OFFICE =
  /^(?:crm|app|manager|organi[sz]er|planner|system|software|management(?: (?:app|system|software|tool))?)$/;
const WHO_COMES = /\b(?:clients|customers|members|patients|students|owners|tenants|donors|guests|residents)\b/;
/** What is made for those who are to come at a time. */
const SCHEDULE =
  /^(?:(?:appointment |booking )?scheduler|scheduling(?: (?:app|system|software|tool))?|(?:booking|appointment)s? (?:app|system|software|tool|calendar|book|scheduler|tracker|manager|planner))$/;
const TIMED = /\b(?:appointments|bookings|reservations|visits|lessons|classes|jobs|gigs|calls)\b/;
/** Who comes by appointment where things are repaired. */
const BROUGHT = /^(?:(?:bike|auto|car|tire) .*|garage|workshop|mechanic|auto repair)$/;

/** "dental clinic": its patients and appointments; null where the app is no such place's own, but a list of them. */
export function keptInPlace(about: string, what: string): string | null {
  // Who calls it so trains there.
  if (about === "gym" && what === "app") return null;
  const records = RUN.get(about) ?? RUN.get(about.replace(OF_FIRM, " business")) ?? null;
  if (SCHEDULE.test(what) && records?.endsWith("repairs") === true)
    return BROUGHT.test(about) ? "customers, vehicles and appointments" : "customers and appointments";
  if (SCHEDULE.test(what)) return records !== null && TIMED.test(records) ? records : null;
  // Whoever has customers keeps them there.
  if (what === "crm" && records !== null && !WHO_COMES.test(records)) return `clients and ${records}`;
  // "repair shop tracker", "cleaning business tracker": of one's own.
  const isOwn = OFFICE.test(what) || (what === "tracker" && /(?:repairs|jobs)$/.test(records ?? ""));
  return isOwn ? records : null;
}
