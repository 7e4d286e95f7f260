import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of firms, as their makers ask for them: what is kept is known by where it is kept. */
export const GOLDEN_OFFICES: readonly GoldenPrompt[] = [
  [
    ["Guest house management app with rooms, guests and bookings"],
    "Guest house management | (room/rooms); Number!:text, Type:Single/Double/Twin/Family/Suite, Beds:number, Price per night:USD, Status:Free/Occupied/Cleaning/Out of order, Notes:text; search+sort; filter=type+status | (guest/guests); Name!:text, Phone:phone, Email:email, Nationality:text, Notes:long; search+sort | (booking/bookings); For!:text, Check-in:date, Check-out:date, People:number, Total price:USD, Status:Asked/Confirmed/Paid/Cancelled, Notes:text, Room:→room, Guest:→guest; by checkIn up; search+sort; filter=status; app: home[records room:list+board/status] guests[records guest:list] bookings[records booking:list+calendar/checkIn+board/status]",
  ],
  [
    ["Warehouse inventory system with products, suppliers and stock levels"],
    "Warehouse inventory system | (product/products); Name!:text, Stock level:number±, Reorder level:number, Category:text, Location:text, Price:USD, Supplier:→supplier; low=stockLevel<=reorderLevel; search+sort | (supplier/suppliers); Name!:text, Contact person:text, Email:email, Phone:phone, Rating:5 stars, Delivery time:number days, Notes:long; search+sort; compact; app: home[records product:list] suppliers[records supplier:list]",
  ],
  [
    ["Van rental app with vans, customers and rentals"],
    "Van rental | (van/vans); Name!:text, Licence plate:text, Make:text, Year:number, Mileage:number km, Next service:deadline, Insurance:date, Notes:long; search+sort | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (rental/rentals); Number!:text, Picked up:date, Return date:deadline, Total price:USD, Deposit:USD, Status:Booked/Out/Returned/Cancelled, Notes:long, Van:→van, Customer:→customer; by returnDate up; search+sort; filter=status; total=totalPrice+deposit; bold; square; app: home[records van:list] customers[records customer:list] rentals[records rental:list+calendar/returnDate+board/status]",
  ],
  [
    [
      "Support desk app where users can submit tickets with subject, priority and category. Agents can change the status and add comments.",
    ],
    "Support desk (ticket/tickets); Subject!:text, Priority:Low/Medium/High/Urgent, Category:Hardware/Software/Account/Network/Other, Status:Open/In progress/Waiting/Solved/Closed, Comments:long; search+sort; filter=status+priority; soft; compact; app: home[records ticket:board/status+list]",
  ],
];
