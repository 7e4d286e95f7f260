import type { GoldenPrompt } from "./golden-prompt.ts";

/** Apps of shops, trades, stores, lets and farms: what is sold, repaired, booked and hired out, and to whom. */
export const GOLDEN_SHOPS: readonly GoldenPrompt[] = [
  [
    ["Cake shop order app with customers, cakes, collection date and deposit"],
    "Cake shop order | (shop order/shop orders); Order number!:text, Customer:→customer, Ordered on:date, Total:USD, Status:New/Packing/Shipped/Delivered/Cancelled, Paid:check, Collection date:deadline, Notes:long, Deposit:USD, Cakes:many →cake; done=paid; by orderedOn up; search+sort; filter=paid+status | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (cake/cakes); Name!:text, Price:USD, Category:text, Description:long; by name up; search+sort; app: home[records shopOrder:list+board/status+calendar/collectionDate+bars/total/customer] customers[records customer:list] cakes[records cake:list]",
  ],
  [
    ["Stock app for a shoe shop with products, suppliers, quantity and reorder level"],
    "Products and suppliers | (product/products); Name!:text, Quantity:number±, Reorder level:number, Category:text, Location:text, Price:USD, Supplier:→supplier; low=quantity<=reorderLevel; search+sort | (supplier/suppliers); Name!:text, Contact person:text, Email:email, Phone:phone, Delivery time:number days; search+sort; compact; app: home[records product:list] suppliers[records supplier:list]",
  ],
  [
    ["Seamstress app: clients, measurements, alterations, ready date and price"],
    "Seamstress | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (measurement/measurements); For!:text, Date:date, Chest:number cm, Waist:number cm, Hips:number cm, Sleeve:number cm, Inseam:number cm, Notes:text, Client:→client; by date down; search+sort | (alteration/alterations); Garment!:text, Ready date:date, Price:USD, Client:→client; search+sort; app: home[records client:list] measurements[records measurement:list] alterations[records alteration:list+calendar/readyDate]",
  ],
  [
    ["Barber appointment book with clients, barbers and services"],
    "Barber appointment book | (appointment/appointments); For!:text, Date:date, Time:time, Duration:number min, Status:Booked/Done/Missed, Notes:long, Client:→client, Barber:→barber, Service:→service; by date up; filter=status | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (barber/barbers); Name!:text, Specialty:text, Phone:phone, Email:email, Works on:text, Notes:long; search+sort | (service/services); Name!:text, Price:USD, Duration:number min, Description:long; search+sort; app: home[records appointment:list+calendar/date+board/status] clients[records client:list] barbers[records barber:list] services[records service:list]",
  ],
  [
    ["Kayak rental tracker with kayaks, customers, rental start, return date and deposit"],
    "Kayak rental tracker | (rental/rentals); Number!:text, Rental start:date, Return date:deadline, Total price:USD, Deposit:USD, Status:Booked/Out/Returned/Cancelled, Notes:long, Kayak:→kayak, Customer:→customer; by returnDate up; search+sort; filter=status; total=totalPrice+deposit | (kayak/kayaks); Name!:text, Kind:text, Places:number, Ready:check, Notes:text; search+sort | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort; app: home[records rental:list+calendar/returnDate+board/status] kayaks[records kayak:list] customers[records customer:list]",
  ],
  [
    ["Letting agency app with properties, tenants, leases and rent payments. Show who is late with the rent"],
    "Letting agency | (property/properties); Address!:text, Type:House/Apartment/Commercial/Other, Rent:USD, Status:Let/Vacant/Being repaired, Notes:long; search+sort; filter=type+status; total=rent | (tenant/tenants); Name!:text, Phone:phone, Email:email, Moved in:date, Notes:long, Property:→property; search+sort | (lease/leases); Number!:text, Start date:date, End date:deadline, Rent:USD, Deposit:USD, Notes:text, Tenant:→tenant, Property:→property; by endDate up; search+sort; total=rent+deposit | (rent payment/rent payments); For!:text, Amount:USD, Due date:deadline, Paid:check, Paid on:date, Notes:text, Tenant:→tenant, Lease:→lease, Property:→property; done=paid; by dueDate down; search+sort; filter=paid; total=amount; app: home[records property:list+board/status] tenants[records tenant:list] leases[records lease:list+calendar/endDate] rent-payments[records rentPayment:list+calendar/dueDate]",
  ],
  [
    ["Gym manager with members, membership type, start date and check-ins"],
    "Gym manager | (member/members); Name!:text, Membership type:Day pass/Monthly/Annual/Student, Start date:date; by name up; search+sort; filter=membershipType | (check-in/check-ins); Note!:text, Date:date, Time:time, Member:→member; by date down; search+sort; app: home[records member:list] check-ins[records checkIn:list+calendar/date]",
  ],
  [
    ["POS app for a bakery with products, prices and daily sales"],
    "POS | (product/products); Name!:text, Category:text, Description:long, Price:USD; by name up; search+sort | (sale/sales); Number!:text, Date:date, Quantity:number, Total:USD, Paid by:Cash/Card/Other, Notes:text, Product:→product; by date down; search+sort; total=total; app: home[records product:list] sales[records sale:list+calendar/date+line/total/date/day]",
  ],
  [
    ["Gardening company app with clients, jobs, crew and schedule. See which jobs are unpaid"],
    "Gardening company | (client/clients); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (job/jobs); What!:text, Date:date, Time:time, Address:text, Status:Planned/In progress/Done, Price:USD, Paid:check, Notes:long, Client:→client, Crew member:→crewMember; done=paid; by paid up; search+sort; filter=paid+status; total=price | (crew member/crew members); Name!:text, Phone:phone, Email:email, Role:text, Hourly rate:USD, Notes:text; search+sort; app: home[records client:list] jobs[records job:list+calendar/date+board/status] crew-members[records crewMember:list]",
  ],
  [
    ["Motorbike repair shop app: customers, vehicles, repair orders, parts, labor hours and total"],
    "Motorbike repair shop | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (vehicle/vehicles); Name!:text, Licence plate:text, Year:number, Mileage:number km, Next service:deadline, Customer:→customer; search+sort | (repair order/repair orders); Number!:text, Date:date, Status:Received/In progress/Waiting for parts/Ready/Collected, Labor hours:number h, Total:USD, Paid:check, Notes:long, Vehicle:→vehicle, Customer:→customer, Parts:many →part; done=paid; by date down; search+sort; filter=paid+status; total=total | (part/parts); Name!:text, Stock:number±, Reorder level:number, Category:text, Price:USD; low=stock<=reorderLevel; search+sort; bold; square; compact; app: home[records customer:list] vehicles[records vehicle:list] repair-orders[records repairOrder:list+board/status] parts[records part:list]",
  ],
  [
    ["Block of flats manager where I can track units, tenants and maintenance requests"],
    "Block of flats manager | (unit/units); Number!:text, Bedrooms:number, Rent:USD, Status:Let/Vacant/Being repaired, Notes:text; search+sort; filter=status; total=rent | (tenant/tenants); Name!:text, Phone:phone, Email:email, Moved in:date, Notes:long, Unit:→unit; search+sort | (maintenance request/maintenance requests); What!:text, Reported on:date, Priority:Low/Medium/High, Status:Open/In progress/Done, Cost:USD, Notes:long, Unit:→unit, Tenant:→tenant; by reportedOn down; search+sort; filter=status+priority; total=cost; app: home[records unit:list+board/status] tenants[records tenant:list] maintenance-requests[records maintenanceRequest:list+board/status]",
  ],
  [
    ["Airbnb manager: properties, bookings and cleaning schedule"],
    "Airbnb manager | (property/properties); Name!:text, Address:text, Price per night:USD, Guests:number, Notes:long; search+sort | (booking/bookings); For!:text, Check-in:date, Check-out:date, People:number, Total price:USD, Status:Asked/Confirmed/Paid/Cancelled, Notes:text, Property:→property; by checkIn up; search+sort; filter=status | (cleaning/cleanings); What!:text, Date:date, Cleaner:text, Done:check, Notes:text, Property:→property, Booking:→booking; done=done; by date up; search+sort; filter=done; app: home[records property:list] bookings[records booking:list+calendar/checkIn+board/status] cleanings[records cleaning:list+calendar/date]",
  ],
  [
    ["Campsite reservations with sites, campers, arrival and departure"],
    "Campsite reservations | (campsite reservation/campsite reservations); Guest!:text, Arrival:date, Departure:date, Site:→site, Camper:→camper; by arrival down; search+sort | (site/sites); Number!:text, Type:Tent/Caravan/Cabin, Price per night:USD, Power:check, Status:Free/Taken/Closed, Notes:text; search+sort; filter=type+status | (camper/campers); Name!:text, Parent:text, Phone:phone, Payment status:Not paid/Part paid/Paid, Notes:long; by name up; search+sort; app: home[records campsiteReservation:list+calendar/arrival] sites[records site:list+board/status] campers[records camper:list]",
  ],
  [
    ["Laundry service app: orders, customers, weight in kg, price per kg and total"],
    "Laundry service | (order/orders); Order!:text, Weight:number kg, Total:USD, Customer:→customer, Price per kg:= total / weight USD; search+sort; total=total | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort; app: home[records order:list] customers[records customer:list]",
  ],
  [
    ["Car park app with spaces, cars, check-in time and check-out time"],
    "Car park | (space/spaces); Number!:text, Level:text, Type:Car/Motorbike/Disabled/Electric, Status:Free/Taken/Reserved; search+sort; filter=status | (car/cars); Licence plate!:text, Check-in time:time, Check-out time:time, Space:→space; search+sort; app: home[records space:list+board/status] cars[records car:list]",
  ],
  [
    ["Warehouse app with products, incoming and outgoing shipments"],
    "Inventory | (product/products); Name!:text, Stock:number±, Reorder level:number, Category:text, Location:text, Price:USD; low=stock<=reorderLevel; search+sort | (shipment/shipments); Shipment!:text, Direction:Incoming/Outgoing, Quantity:number±, Date:date, Product:→product; search+sort; compact; app: home[records product:list] shipments[records shipment:list]",
  ],
  [
    ["Car dealer app with cars, price, buyers, test drives and sold status"],
    "Car dealer | (car/cars); Name!:text, Sold status:Available/Reserved/Sold, Price:USD; search+sort | (buyer/buyers); Name!:text, Phone:phone, Email:email, Looking for:text, Notes:long; search+sort | (test drive/test drives); Note!:text, Date:date, Time:time, Status:Booked/Done/Cancelled, Car:→car, Buyer:→buyer; by date up; search+sort; filter=status; bold; square; app: home[records car:list] buyers[records buyer:list] test-drives[records testDrive:list+calendar/date+board/status]",
  ],
  [
    ["Self storage manager with units, tenants and monthly rent"],
    "Self storage manager | (unit/units); Number!:text, Size:text, Rent:USD, Status:Free/Let/Reserved, Notes:text; search+sort; filter=status; total=rent | (tenant/tenants); Name!:text, Phone:phone, Email:email, Moved in:date, Notes:long, Unit:→unit; search+sort | (payment/payments); For!:text, Amount:USD, Due date:deadline, Paid:check, Paid on:date, Notes:text, Tenant:→tenant, Unit:→unit; done=paid; by dueDate down; search+sort; filter=paid; total=amount; app: home[records unit:list+board/status] tenants[records tenant:list] payments[records payment:list+calendar/dueDate]",
  ],
  [
    ["Loyalty card app with customers, visits, points and rewards"],
    "Loyalty card | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (visit/visits); What!:text, Date:date, Amount:USD, Points:number, Customer:→customer, Reward:→reward; by date down; search+sort; total=amount+points | (reward/rewards); Name!:text, Points needed:number, Description:text; by pointsNeeded up; search+sort; app: home[records customer:list] visits[records visit:list] rewards[records reward:list]",
  ],
  [
    ["Sales log with item, price, cost and units sold"],
    "Sales (sale/sales); Item!:text, Price:USD, Cost:USD, Units sold:number, Date:date; by date down; search+sort; total=price+cost",
  ],
  [
    ["Employee roster for my restaurant with shifts, breaks and weekly hours"],
    "Employee roster | (shift/shifts); Shift!:text, Date:date, Start:time, End:time, Hours:= (minutesBetween(start, end) - break) / 60 h2, Role:text, Break:number min, Employee:→employee; by date up; search+sort | (employee/employees); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records shift:list+calendar/date+bars/hours/employee/this week] employees[records employee:list+cards]",
  ],
  [
    ["Punch card for our bakery with stamps and a free loaf after 8"],
    "Stamp cards (stamp card/stamp cards); Customer!:text, Stamps:number, Stamps to go:= 8 - stamps 2; search; app: home[records stampCard:cards+table]",
  ],
  [
    ["Daily till closing with cash, card, tips and difference"],
    "Daily till closings (daily till closing/daily till closings); Date!:date, Cash:USD, Card:USD, Tip:USD, Difference:USD; by date down; sort; app: home[records dailyTillClosing:list+calendar/date+line/cash/date]",
  ],
  [
    ["Watch repair tickets with customer, model, problem, price and status"],
    "Watch repair tickets (repair order/repair orders); Problem!:text, Customer:text, Model:text, Price:USD, Status:Received/In progress/Waiting for parts/Ready/Collected; search+sort; filter=status; total=price; app: home[records repairOrder:list+board/status]",
  ],
  [
    ["Bouquet order form with recipient, card text, delivery date and price"],
    "Bouquet orders (bouquet order/bouquet orders); Customer!:text, Recipient:text, Card:text, Delivery date:date, Price:USD; by deliveryDate up; search+sort; app: home[records bouquetOrder:list+calendar/deliveryDate]",
  ],
  [
    ["Tiling quote calculator with square metres, layers and price per square metre"],
    "Tiling quote calculator; app: home[calculator(squareMetres * layers * pricePerSquareMetre)]",
  ],
  [
    ["Employee timesheets with start, end, break and hours"],
    "Employee timesheets | (time entry/time entries); What!:text, Start time:time, End time:time, Break:number min, Hours:= (minutesBetween(startTime, endTime) - break) / 60 h2, Date:date, Employee:→employee; by date down; sort | (employee/employees); Name!:text, Role:text, Email:email, Phone:phone, Started:date; search+sort; soft; compact; app: home[records timeEntry:list+calendar/date] employees[records employee:list+cards]",
  ],
  [
    ["Salon booking list with client, service, time and deposit"],
    "Salon bookings (salon booking/salon bookings); Client!:text, Service:text, Time:time, Deposit:USD, Date:date; by date up; search+sort; elegant; app: home[records salonBooking:list+calendar/date]",
  ],
  [
    ["Kitchen stock with ingredient, minimum stock and supplier"],
    "Kitchen inventory (item/items); Ingredient!:text, Minimum stock:number, Supplier:text, Stock:number±; low=stock<=minimumStock; search+sort; compact",
  ],
  [
    ["Dry cleaning app with orders, customers, price and ready date"],
    "Dry cleaning | (order/orders); Order!:text, Price:USD, Ready date:date, Customer:→customer; search+sort; total=price | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort; app: home[records order:list] customers[records customer:list]",
  ],
];
