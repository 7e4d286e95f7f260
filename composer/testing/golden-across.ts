import type { GoldenPrompt } from "./golden-prompt.ts";

/** Values that are worked out of other lists. */
export const GOLDEN_ACROSS: readonly GoldenPrompt[] = [
  [
    ["charity swim with swimmers and donations, total donated per swimmer"],
    "Charity swim | (swimmer/swimmers); Name!:text, Email:email, Phone:phone, Notes:text, Total donated:= sum of donation.amount by swimmer USD; search+sort | (donation/donations); For!:text, Amount:USD, Date:date, Thanked:check, Swimmer:→swimmer; by date down; filter=thanked; total=amount; app: home[records swimmer:list] donations[records donation:list+bars/amount/date+bars/amount/swimmer]",
  ],
  [
    ["choir members and rehearsals attended, how many rehearsals each member attended"],
    "Choir | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Notes:long, Rehearsals:= count of rehearsal by members 0; by name up; search+sort | (rehearsal/rehearsals); What!:text, Date:date, Time:time, Place:text, Notes:long, Members:many →member; by date up; search+sort; app: home[records member:list] rehearsals[records rehearsal:list+calendar/date+bars/count/members]",
  ],
  [
    ["telescopes and loans, how often each telescope was lent and when it was last out"],
    "Telescopes and loans | (telescope/telescopes); Gear!:text, Brand:text, Aperture:number mm, Focal length:number mm, Bought on:date, Price paid:USD, Serial number:text, Notes:long, Times lent:= count of loan by telescope 0, Last out:= latest of loan.lentOn by telescope 0; by boughtOn down; search+sort | (loan/loans); Lent to!:text, Lent on:date, Due date:deadline, Returned:check, Telescope:→telescope; done=returned; by dueDate up; filter=returned; app: home[records telescope:list+table] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["jam batches with number of jars, sales with date and jars sold, how many jars are left"],
    "Jam batches and sales | (jam batch/jam batches); Name!:text, Made on:date, Batch number:text, Ingredients:long, Pieces:number, Ready on:date, Cost:USD, Price:USD, Notes:long, Number of jars:number, Sold:= sum of sale.jarsSold by jamBatch 2, Jars left:= numberOfJars - sold 2; by madeOn down; search+sort; total=pieces | (sale/sales); Item!:text, Date:date, Jars sold:number, Jam batch:→jamBatch; by date down; search+sort; calm; app: home[records jamBatch:list+calendar/madeOn] sales[records sale:list]",
  ],
  [
    ["patients and appointments with date, last appointment of each patient"],
    "Patients and appointments | (patient/patients); Name!:text, Born:date, Phone:phone, Email:email, Allergies:text, Notes:long, Last appointment:= latest of appointment.date by patient 0; search | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Patient:→patient; by date up; filter=status; app: home[records patient:list] appointments[records appointment:list+calendar/date+board/status]",
  ],
  [
    ["bakery orders and customers, total spent per customer"],
    "Bakery orders | (order/orders); What!:text, Customer:→customer, Due on:deadline, Price:USD, Deposit:USD, Status:Asked/Accepted/Making/Ready/Collected, Paid:check, Notes:long; done=paid; by dueOn up; search+sort; filter=paid+status; total=price+deposit | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long, Total spent:= sum of order.price by customer USD; by name up; search+sort; playful; rounded; app: home[records order:board/status+list+calendar/dueOn+bars/price/customer] customers[records customer:list]",
  ],
  [
    ["hikers and hikes with km, total km for each hiker"],
    "Hikers and hikes | (hiker/hikers); Name!:text, Notes:long, Total km:= sum of hike.distance by hiker km2 | (hike/hikes); Name!:text, Date:date, Distance:number km, Ascent:number m, Difficulty:Easy/Medium/Hard, Km:number km, Hiker:→hiker; by date down; search+sort; filter=difficulty; total=distance; calm; app: home[records hiker:list] hikes[records hike:list+bars/distance/date+calendar/date+bars/km/hiker]",
  ],
  [
    ["cakes and tastings with stars, average stars of each cake"],
    "Cakes and tastings | (cake/cakes); Name!:text, Section:Starters/Mains/Desserts/Drinks, Price:USD, Description:long, Vegetarian:check, Allergens:tags, Average stars:= average of tasting.rating by cake 1; search; filter=section+vegetarian | (tasting/tastings); Name!:text, Rating:5 stars, Cake:→cake; elegant; serif; app: home[records cake:sections/section+list] tastings[records tasting:list+bars/average rating/cake]",
  ],
  [
    ["bands and gigs with fee", "show for each band the sum of the fees"],
    "Bands and gigs | (band/bands); Name!:text, Genre:Rock/Pop/Jazz/Metal/Folk/Indie/Electronic, Hometown:text, Year formed:number, Number of members:number, Website:url, Notes:long, Total fees:= sum of gig.fee by band USD; search+sort; filter=genre | (gig/gigs); Artist!:text, Venue:text, Date:date, Price:USD, Rating:5 stars, Fee:USD, Band:→band; by date up; sort; bold; app: home[records band:list] gigs[records gig:list]",
  ],
  [
    ["pupils, lessons and payments", "show what every pupil still owes"],
    "Pupils | (pupil/pupils); Name!:text, Class:text, Email:email, Birthday:date, Guardian:text, Notes:long, Charged:= sum of lesson.price by student USD, Paid:= sum of payment.amount by pupil USD, Owed:= charged - paid USD; by name up; search+sort; filter=class | (lesson/lessons); Topic!:text, Student:→pupil, Date:date, Price:USD, Paid:check; done=paid; by date up; search+sort; filter=paid; total=price | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Pupil:→pupil; done=received; by date down; sort; filter=received; total=amount; compact; app: home[records pupil:list] lessons[records lesson:list+calendar/date] payments[records payment:list]",
  ],
  [
    ["beehives and inspections, next inspection due every 10 days"],
    "Beehives and inspections | (beehive/beehives); Name!:text, Location:text, Queen:text, Frames:number, Temper:5 stars, Treatments:tags, Notes:long, Last inspection:= latest of inspection.date by beehive 0, Next inspection:= lastInspection + 10 deadline; search+sort | (inspection/inspections); What!:text, Date:date, Result:Good/Watch/Act, Notes:long, Beehive:→beehive; by date down; search+sort; filter=result; calm; app: home[records beehive:list] inspections[records inspection:list]",
  ],
  [
    ["vaccinations for our goats, next one due 12 months after the last"],
    "Vaccinations (vaccination/vaccinations); Name!:text, Who:text, Given on:date, Next due:= monthsAfter(givenOn, 12) deadline, Doctor:text, Batch number:text, Notes:long; by nextDue up; search+sort; filter=who",
  ],
];
