import type { GoldenPrompt } from "./golden-prompt.ts";

/** What an app is about where a word for it means several things, stands in no noun, or behind those who use it. */
export const GOLDEN_HEADS: readonly GoldenPrompt[] = [
  [
    ["characters of my novel"],
    "Characters (character/characters); Character!:text, Role:Protagonist/Antagonist/Supporting/Minor, Character arc:long, Occupation:text, Appearance:long, Wants:long, Fear:text, Secret:long, Photo:image; search+sort; filter=role; app: home[records character:cards+gallery/photo+sections/role]",
  ],
  [
    ["glaze recipe book for the pottery"],
    "Glaze recipes (glaze recipe/glaze recipes); Glaze!:text, Cone:text, Finish:Gloss/Satin/Matte, Atmosphere:Oxidation/Reduction/Salt/Wood, Recipe:long, Food safe:check, Photo:image, Notes:long; search+sort; filter=finish+atmosphere; app: home[records glazeRecipe:list+gallery/photo+sections/finish]",
  ],
  [
    ["ham radio contact logbook"],
    "Ham radio contacts (ham radio contact/ham radio contacts); Callsign!:text, Date:date, Time:time, Frequency:number MHz, Mode:SSB/CW/FT8/FM/RTTY/DMR, Report sent:check, Report received:check, Location:text, Notes:long; by date down; search+sort; filter=mode; app: home[records hamRadioContact:list+calendar/date+table+sections/mode]",
  ],
  [
    ["wine cellar inventory"],
    "Wines (wine/wines); Name!:text, Producer:text, Region:text, Vintage:number, Type:Red/White/Rosé/Sparkling, Bottles:number±, Rating:5 stars, Tasting notes:long; search+sort; filter=type; elegant; serif; soft",
  ],
  [
    ["kanban board for our office"],
    "Kanban board (task/tasks); Title!:text, Due date:deadline, Priority:Low/Medium/High, Status:To do/In progress/Done; filter=status; app: home[records task:board/status+list]",
  ],
  [
    ["where did I lend my tools"],
    "Lent tools (tool/tools); Tool!:text, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records tool:list+calendar/returnBy]",
  ],
  [
    ["who borrowed my board games, since when, and a note"],
    "Lent board games (board game/board games); Board game!:text, Note:long, Lent to:text, Since:date, Return by:deadline, Returned:check; done=returned; by returnBy up; search+sort; filter=returned; app: home[records boardGame:list+calendar/returnBy]",
  ],
  [
    ["app for midwives to keep births, with date, weight and length"],
    "Births (birth/births); Name!:text, Date:date, Weight:number kg, Length:number; search+sort",
  ],
  [
    ["food bank app for the volunteers to log donations, donor, kilos, date"],
    "Donations (donation/donations); Donor!:text, Kilos:text, Date:date; by date down; search+sort",
  ],
  [
    ["I'm organising a hen party in Porto. Note who is coming, room, diet"],
    "Hen party (guest/guests); Name!:text, Room:text, Diet:text, Coming:check; search; elegant; serif",
  ],
  [
    ["We repair bicycles. For each repair I note owner, bike, fault, price"],
    "Repairs (repair/repairs); What!:text, Owner:text, Bike:text, Fault:text, Price:USD; search+sort; total=price",
  ],
  [
    ["daily care app: who visited, what she drank, mood"],
    "Daily care (daily care/daily care); Name!:text, Visited by:text, What she drank:long, Mood:Great/Good/Okay/Low; search+sort",
  ],
  [
    ["cleaning schedule for a holiday flat with cleaner, date, done"],
    "Cleaning schedule (chore/chores); Chore!:text, Cleaner:text, Date:date, Done:check; done=done~; clear; filter=done; playful; rounded",
  ],
  [
    ["We hire out canoes and keep losing count. Log each one with number, length, last check and who has it"],
    "Canoes (canoe/canoes); Name!:text, Number:number±, Length:number, Last check:date, Who has it:text; search+sort",
  ],
  [["what's planted where and when"], "Plantings (planting/plantings); What!:text, Where:text, When:date; search+sort"],
  [
    ["who brings what and when for the summer fair"],
    "Summer fair (contribution/contributions); What!:text, Who:text, When:date; search+sort",
  ],
  [
    ["we foster puppies. for each one: name, weight, vaccinated yes/no"],
    "Foster puppies (puppy/puppies); Name!:text, Weight:number kg, Vaccinated:check; search+sort",
  ],
  [
    ["Job tracker for my roofing firm: customer, address, what was done, hours, invoice sent"],
    "Jobs (job/jobs); What was done!:text, Customer:text, Address:long, Hours:number h, Invoice sent:check; search+sort",
  ],
  [
    ["toy library: toys, members and loans with due dates"],
    "Toy library | (toy/toys); Name!:text, Series:text, Number:text, Year:number, Condition:New/Complete/Parts missing, Place:text, Value:USD, Notes:long; search+sort; filter=condition; total=value | (member/members); Name!:text, Email:email, Phone:phone, Member since:date, Role:Member/Board/Honorary, Fee paid:check, Notes:long; by name up; search+sort; filter=role+feePaid | (loan/loans); Lent on!:date, Due date:deadline, Returned:check, Toy:→toy, Member:→member; done=returned; by dueDate up; filter=returned; playful; app: home[records toy:list] members[records member:list] loans[records loan:list+calendar/dueDate]",
  ],
  [
    ["which tutor teaches which subject in which room"],
    "Subjects (subject/subjects); Title!:text, Tutor:text, Room:text; search+sort",
  ],
  [
    ["savings app, each pot has a target and what i've put away so far"],
    "Savings (saving/savings); Goal!:text, Target:USD, Put away so far:USD; sort; total=target+putAwaySoFar; playful; rounded",
  ],
  [
    ["Track rent for our three flats: tenant, month, amount, paid yes/no"],
    "Rent (rent/rents); Tenant!:text, Month:text, Amount:USD, Paid:check; done=paid; search+sort; filter=paid; total=amount",
  ],
  [["who owes me jars lol"], "Who owes me jars (debt/debts); Who!:text, Jars:number, Given back:check; search+sort"],
  [
    ["rowing club: members with birthday, who has paid the fee, who signed the form"],
    "Rowing club (member/members); Name!:text, Birthday:date, Paid the fee:check, Signed the form:check; by name up; search+sort",
  ],
  [
    ["paper list for my thesis, title, authors, status to read / reading / done"],
    "Paper list (paper/papers); Title!:text, Author:text, Status:To read/Reading/Done; search+sort; app: home[records paper:list+board/status]",
  ],
  [
    ["make an app to track how much money my flatmates owe me"],
    "How much money my flatmates owe me (debt/debts); Person!:text, Direction:I lent/I owe, Amount:USD, Date:date, Reason:text, Pay back date:date, Repaid so far:USD, Settled:check, Notes:long; by date down; search+sort; filter=direction; app: home[records debt:list+sections/direction+calendar/payBackDate+table]",
  ],
  [
    [
      "I own a small clock repair shop. I want to enter customer, clock, what's wrong, promised date and price. Move jobs from waiting to on the bench to ready",
    ],
    "Clock repairs (clock repair/clock repairs); Customer!:text, Clock:text, What's wrong:text, Promised date:date, Price:USD, Status:Waiting/On the bench/Ready; search+sort; app: home[records clockRepair:board/status+list]",
  ],
  [
    ["heroes for my campaign with race and home, session logs with date and loot"],
    "Heroes and sessions | (hero/heroes); Name!:text, Race:text, Home:text; search+sort | (session/sessions); Date!:date, Loot:text; by date down; app: home[records hero:list] sessions[records session:list]",
  ],
  [
    ["book club app: what we read, who picked it, everyone's score out of 10"],
    "Book club (book/books); What we read!:text, Picked by:text, Everyone's score:10 stars; search+sort; elegant; serif; soft",
  ],
  [
    ["calendar of my early shifts"],
    "Early shifts (shift/shifts); Who!:text, Day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Start:time, Hours:number h, Role:text, Date:date; sort; filter=day; total=hours; app: home[records shift:timetable/day/start+list+calendar/date]",
  ],
  [
    ["barber appointment bookings, with deposit paid or not"],
    "Barber appointment bookings (barber appointment booking/barber appointment bookings); Client!:text, Date:date, Time:time, Treatment:text, With:text, Duration:number min, Price:USD, Phone:phone, Status:Booked/Confirmed/Done/Missed, Notes:long, Deposit paid:check; by date up; search+sort; filter=status+with; elegant; app: home[records barberAppointmentBooking:list+calendar/date+board/status]",
  ],
  [
    ["quilt organizer: pattern, fabrics bought, stage (cutting, piecing, binding) as columns I can drag between"],
    "Quilts (quilt/quilts); Name!:text, Pattern:text, Fabrics bought:text, Stage:Cutting/Piecing/Binding; search; playful; rounded; app: home[records quilt:cards+board/stage]",
  ],
  [
    ["blood sugar log with morning and evening readings and a line chart I can show my nurse"],
    "Blood sugar log (measurement/measurements); Date!:date, Morning reading:number, Evening reading:number; by date down; sort; calm; app: home[records measurement:list+table+line/average morningReading/date/week+line/average eveningReading/date/week]",
  ],
  [
    ["We are renovating a mill. We want rooms, tasks in every room, estimated cost and contractor"],
    "Mill renovation | (room/rooms); Name!:text, Notes:long | (task/tasks); Title!:text, Estimated cost:USD, Contractor:text, Done:check, Room:→room; done=done~; clear; filter=done; app: home[records room:list] tasks[records task:list]",
  ],
  [
    ["dance students with lesson day, current piece and if they paid this month"],
    "Dance students (student/students); Name!:text, Lesson day:Monday/Tuesday/Wednesday/Thursday/Friday/Saturday/Sunday, Current piece:text, Paid this month:check; by name up; search+sort",
  ],
  [
    ["All I need is a bee swarm register: place, date, caught by"],
    "Bee swarms (bee swarm/bee swarms); Place!:text, Date:date, Caught by:text; by date down; search+sort; app: home[records beeSwarm:list+calendar/date]",
  ],
  [
    ["Log of my kefir grain rinsings, date, water temperature, smell"],
    "Kefir grain rinsings (kefir grain rinsing/kefir grain rinsings); Name!:text, Date:date, Water temperature:number, Smell:text; search+sort",
  ],
  [
    ["We keep llamas. I'd like to have them listed with name, born, weight"],
    "Llamas (llama/llamas); Name!:text, Born:date, Weight:number kg; search+sort; app: home[records llama:list+table]",
  ],
  [
    ["My physio wants me to write down my stretches, with muscle, minutes and pain"],
    "Stretches (stretch/stretches); Name!:text, Muscle:text, Minutes:number min, Pain:10 stars; streaks; search+sort; calm",
  ],
  [
    ["So we'd like to put in who bought what for how much"],
    "Purchases (purchase/purchases); What!:text, Who:text, How much:number; sort",
  ],
  [
    ["organise our summer camp: packing list by person, budget with totals by category"],
    "Summer camp | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check; done=packed~; clear; filter=packed+person | (budget item/budget items); What!:text, Category:Travel/Food/Equipment/Activities/Other, Planned:USD, Paid:USD, Notes:text; sort; filter=category; total=planned+paid; app: home[records packingItem:list] budget[records budgetItem:list+bars/planned/category]",
  ],
  [
    [
      "Our hospital radio has 40 presenters and I lose track. Could I have a list of them showing phone, evenings they can come and whether they drive",
    ],
    "Presenters (presenter/presenters); Name!:text, Phone:phone, Evenings:text, Drive:check; search+sort",
  ],
  [
    ["My aunt loves fountain pens. I'd like to list brand, nib, ink colour and what she paid"],
    "Fountain pens (fountain pen/fountain pens); Name!:text, Brand:text, Nib:Extra fine/Fine/Medium/Broad, Ink colour:color, Price paid:USD; search+sort; filter=nib; elegant; serif",
  ],
  [
    ["what did the kids eat this week"],
    "Meals eaten (meals eaten/meals eaten); What was eaten!:text, Date:date, Time:time, Meal type:Breakfast/Lunch/Dinner/Snack, Calories:number kcal, Hunger before:10 stars, Photo:image, Notes:long; by date down; search+sort; filter=mealType; app: home[records mealsEaten:list+calendar/date+line/calories/date+sections/mealType+gallery/photo]",
  ],
  [
    ["when did i last change the towels"],
    "Towel changes (towel change/towel changes); What!:text, Changed on:date, Next due date:deadline, Changed by:text, Notes:long; by changedOn up; search+sort; app: home[records towelChange:list+calendar/nextDueDate]",
  ],
  [
    ["questions i want to ask my midwife"],
    "Questions to ask (question to ask/questions to ask); Question!:text, For whom:text, Asked:check, Answer:long, Asked on:date; by askedOn down; search+sort; app: home[records questionToAsk:list+table]",
  ],
  [
    ["how long did the twins sleep"],
    "Baby sleep (baby sleep/baby sleep); Note!:text, Date:date, Fell asleep at:time, Woke at:time, Duration:number min, Type:Nap/Night sleep, Place:Cot/Pram/Car/Arms/Parents' bed, Number of night wakings:number; by date down; search+sort; filter=type+place; app: home[records babySleep:list+line/duration/date+calendar/date+sections/type]",
  ],
  [
    ["We run a puppet theatre and the puppets get mixed up, need height, play, where it hangs and who played it last"],
    "Puppet theatre (puppet/puppets); Piece!:text, Height:number m, Play:text, Place:text, Who played it last:text; search+sort",
  ],
  [
    ["Our rescue station keeps losing its radios. I need a list where each radio has a number and who has it"],
    "Radios (radio/radios); Name!:text, Number:number±, Who has it:text; search+sort",
  ],
  [
    ["I've got 4 rabbits and want to note what i saw at every check, whether it ate and the weight"],
    "Rabbits | (rabbit/rabbits); Name!:text, Photo:image, Species:text, Breed:text, Born:date, Weight:number kg, Next vet visit:deadline, Food:text, Notes:long; search+sort | (check/checks); What i saw!:text, Ate:check, Weight:number kg, Date:date, Rabbit:→rabbit; search+sort; playful; rounded; app: home[records rabbit:cards+list+calendar/nextVetVisit+gallery/photo] checks[records check:list]",
  ],
  [
    [
      "My brother and I inherited about 500 postcards. We want to go through them and write down for each one the box, the year if we know it and who wrote it",
    ],
    "Postcards (postcard/postcards); To!:text, Box:text, Year:number, Written by:text, Sent:check; done=sent~; clear; filter=sent; elegant; serif",
  ],
  [
    [
      "My niece has been having nosebleeds and the nurse told us to keep a diary. When it started, how long and what we did",
    ],
    "Nosebleeds (nosebleed/nosebleeds); Started on!:date, Duration:number min, What we did:long; by startedOn down; search+sort",
  ],
  [
    ["wich medicines does my father take"],
    "Medicines (medicine/medicines); Name!:text, Dose:text, Time of day:Morning/Noon/Evening/Night, With food:check, Left in box:number±, Until:date, Notes:long; streaks; by added up; filter=timeOfDay; calm",
  ],
  [
    ["Two of us share a boat and argue about fuel. something to write down what each one paid and when"],
    "Payments (payment/payments); For!:text, Amount paid:USD, Who:text, When:date; by when down; sort; total=amountPaid; compact",
  ],
  [
    ["clothes i gave away"],
    "Clothes (clothes/clothes); Name!:text, Photo:image, Kind:Top/Bottom/Dress/Shoes/Coat, Color:color, Season:tags, Last worn:date, Given to:text, Given on:date; search; filter=kind+season; elegant; app: home[records clothes:gallery/photo+list]",
  ],
];
