import type { GoldenPrompt } from "./golden-prompt.ts";

/** Costs that are shared, hours that are given in turn: who owes whom. */
export const GOLDEN_SHARING: readonly GoldenPrompt[] = [
  [
    ["share the costs of our sailing week, who owes whom"],
    "Shared costs | (expense/expenses); What for!:text, Amount:USD, Paid by!:→person, Shared by:many →person, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (person/people); Name!:text; by added up; app: home[balances expense amount/paidBy/sharedBy settles, records expense:list] people[records person:list]",
  ],
  [
    ["who paid what for the leaving party of our team"],
    "Party expenses | (expense/expenses); What for!:text, Amount:USD, Paid by!:→member, Shared by:many →member, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (member/members); Name!:text; by added up; app: home[balances expense amount/paidBy/sharedBy settles, records expense:list] members[records member:list]",
  ],
  [
    ["roommate bills divided equally: rent, internet, water"],
    "Roommate bills | (expense/expenses); What for!:text, Amount:USD, Paid by!:→roommate, Shared by:many →roommate, Date:date, Category:Rent/Internet/Water, Paid back:check; by date down; search+sort; filter=paidBy | (roommate/roommates); Name!:text; by added up; app: home[balances expense amount/paidBy/sharedBy settles, records expense:list] roommates[records roommate:list]",
  ],
  [
    ["ledger for the choir trip: payer, amount, for whom, when, receipt photo; settle up at the end"],
    "Choir expenses | (expense/expenses); What for!:text, Amount:USD, Payer!:→member, Shared by:many →member, Date:date, Receipt photo:image, Paid back:check; by date down; search+sort; filter=payer | (member/members); Name!:text; by added up; app: home[balances expense amount/payer/sharedBy settles, records expense:list+gallery/receiptPhoto] members[records member:list]",
  ],
  [
    ["pet sitting exchange, hours given and taken, balance of each family"],
    "Pet sitting exchange | (sitting/sittings); What!:text, Hours:number hours, Given by!:→family, For whom:many →family, Date:date; by date down; search+sort; filter=givenBy | (family/families); Name!:text; by added up; app: home[balances sitting hours/givenBy/forWhom, records sitting:list] families[records family:list]",
  ],
  [
    ["kitty for our quiz team"],
    "Team kitty | (expense/expenses); What for!:text, Amount:USD, Paid by!:→member, Shared by:many →member, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (member/members); Name!:text; by added up; app: home[balances expense amount/paidBy/sharedBy settles, records expense:list] members[records member:list]",
  ],
  [
    ["canoe weekend: packing list, menu, and the costs split between Ute, Finn and Olga"],
    "Canoe weekend | (packing item/packing items); Item!:text, Person:text, Quantity:number, Packed:check; done=packed~; clear; filter=packed+person | (dish/dishes); Dish!:text, Course:Starter/Main/Dessert/Drinks, Servings:number, Diet:text, Notes:text; filter=course | (expense/expenses); What for!:text, Amount:USD, Paid by!:→friend, Shared by:many →friend, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (friend/friends); Name!:text; by added up; app: home[records packingItem:list] menu[records dish:list] expenses[balances expense amount/paidBy/sharedBy settles, records expense:list] friends[records friend:list]",
  ],
  [
    ["house share with chores, shopping list and who owes what"],
    "House share | (chore/chores); Chore!:text, Room:Kitchen/Bathroom/Bedroom/Living room/Outside, Assigned to:text, Frequency:Daily/Weekly/Monthly/Seasonal, Due date:deadline, Time needed:number min, Done:check, Notes:long; done=done; by dueDate up; search+sort; filter=done+room+frequency | (item/items); Item!:text, Quantity:text, Shop:text, Price:USD, Bought:check; done=bought~; clear; filter=bought | (expense/expenses); What for!:text, Amount:USD, Paid by!:→housemate, Shared by:many →housemate, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (housemate/housemates); Name!:text; by added up; app: home[records chore:list+board/frequency+calendar/dueDate+sections/room] shopping-list[records item:list] expenses[balances expense amount/paidBy/sharedBy settles, records expense:list] housemates[records housemate:list]",
  ],
  [
    ["camping trip with places and spendings", "split the costs between Ada and Lin"],
    "Camping trip | (place/places); Name!:text, Kind:Sight/Food/Nature/Museum/Shop/Other, Address:text, Visited:check, Notes:long; done=visited; search+sort; filter=visited+kind | (expense/expenses); Description!:text, Amount:USD, Paid by!:→friend, Shared by:many →friend, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Paid back:check; by date down; sort; filter=paidBy | (friend/friends); Name!:text; by added up; app: home[records place:list] expenses[balances expense amount/paidBy/sharedBy settles, records expense:list+bars/amount/category+bars/amount/date] friends[records friend:list]",
  ],
  [
    ["gift ideas", "add a who owes whom page"],
    "Gift ideas | (gift idea/gift ideas); Gift!:text, For whom:text, Occasion:Birthday/Christmas/Wedding/Anniversary/Other, Price:USD, Shop:text, Link:url, Status:Idea/To buy/Bought/Wrapped/Given, Give on date:date, Notes:long; by giveOnDate down; search+sort; filter=occasion+status | (expense/expenses); What for!:text, Amount:USD, Paid by!:→person, Shared by:many →person, Date:date, Paid back:check; by date down; search+sort; filter=paidBy | (person/people); Name!:text; by added up; app: home[records giftIdea:list+board/status+sections/occasion+table] expenses[balances expense amount/paidBy/sharedBy settles, records expense:list] people[records person:list]",
  ],
];
