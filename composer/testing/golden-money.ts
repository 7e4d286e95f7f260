import type { GoldenPrompt } from "./golden-prompt.ts";

/** What is spent, earned, owed, saved and billed, in the words that people use for it. */
export const GOLDEN_MONEY: readonly GoldenPrompt[] = [
  [
    ["I want to note what comes in and goes out: income and expenses, with the balance of each month"],
    "Income and expenses (transaction/transactions); Description!:text, Date:date, Category:Food/Home/Transport/Health/Fun/Other, Income amount:USD, Expense amount:USD, Balance:= incomeAmount - expenseAmount USD; by date down; sort; filter=category; total=incomeAmount+expenseAmount+balance; app: home[records transaction:list+bars/balance/date]",
  ],
  [
    ["Billing: customers, invoices with line items, VAT, mark as paid, outstanding total"],
    "Invoices | (invoice/invoices); Number!:text, Client:→customer, Amount:= subtotal * (1 + vat / 100) USD, Issued:date, Due:deadline, Status:Draft/Sent/Paid/Overdue, Notes:long, VAT:number %, Subtotal:= sum of lineItem.lineTotal by invoice USD; by issued down; search+sort; filter=status; total=amount | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort | (line item/line items); Description!:text, Quantity:number, Price:USD, Invoice:→invoice, Line total:= quantity * price USD; total=lineTotal; soft; compact; app: home[stats(sum amount, open sum amount), records invoice:list+board/status+bars/amount/client] customers[records customer:list+table] line-items[records lineItem:list]",
  ],
  [
    ["Orders with items: customers, products, orders with items, status and total"],
    "Orders | (order/orders); Number!:text, Customer:→customer, Date:date, Total:= sum of orderItem.lineTotal by order USD, Status:New/Making/Sent/Done, Due date:deadline, Notes:long; by date down; search+sort; filter=status; total=total | (order item/order items); Description!:text, Quantity:number, Price:USD, Order:→order, Product:→product, Line total:= quantity * price USD; total=lineTotal | (customer/customers); Name!:text, Phone:phone, Email:email, Address:text, Notes:long; by name up; search+sort | (product/products); Name!:text, Price:USD, Category:text, Description:long; by name up; search+sort; app: home[records order:list+board/status+bars/total/date] order-items[records orderItem:list] customers[records customer:list] products[records product:list]",
  ],
  [
    ["I want to save up for a camper van, put in small amounts and watch my progress"],
    "Savings goals and deposits | (savings goal/savings goals); Goal!:text, Target:USD, Saved:= sum of deposit.amount by savingsGoal USD, By when:deadline, Notes:long, Progress:= saved / target * 100 %0, Still to save:= target - saved USD; sort; total=target | (deposit/deposits); Date!:date, Amount:USD, Savings goal:→savingsGoal; by date down; playful; rounded; app: home[records savingsGoal:list] deposits[records deposit:list+table+calendar/date]",
  ],
  [
    ["Debt tracker with creditor, balance, interest rate, minimum payment and payments"],
    "Debt tracker | (debt/debts); Debt!:text, Creditor:text, Balance:USD, Interest rate:number %, Monthly payment:USD, Due date:deadline, Paid off:check, Notes:long, Minimum payment:USD, Paid so far:= sum of payment.amount by debt USD, Left to pay:= balance - paidSoFar USD; search+sort; filter=paidOff; total=balance+monthlyPayment+minimumPayment | (payment/payments); For!:text, Amount:USD, Date:date, Debt:→debt; by date down; sort; total=amount; compact; app: home[records debt:list] payments[records payment:list]",
  ],
  [
    ["Loan tracker with lender, repayments, remaining balance and progress"],
    "Loan tracker | (loan/loans); Loan!:text, Lender:text, Amount:USD, Progress:= paidSoFar / amount * 100 %0, Paid so far:= sum of payment.amount by loan USD, Left to pay:= amount - paidSoFar USD; search+sort; total=amount | (payment/payments); For!:text, Amount:USD, Date:date, Loan:→loan; by date down; sort; total=amount; compact; app: home[records loan:list] payments[records payment:list]",
  ],
  [
    ["Budget app with monthly budgets, categories, progress bars and filters"],
    "Budget | (budget limit/budget limits); Category!:text, Monthly limit:USD, Progress:= spent / monthlyLimit * 100 %0, Spent:= sum of expense.amount by category this month USD, Left:= monthlyLimit - spent USD; search+sort | (expense/expenses); Description!:text, Amount:USD, Date:date, Category:→budgetLimit; by date down; sort; filter=category; total=amount; app: home[records budgetLimit:list] expenses[records expense:list+bars/amount/category+bars/amount/date]",
  ],
  [
    ["I want to note the rent my lodgers pay every month and see who still has to pay"],
    "Lodgers and payments | (lodger/lodgers); Name!:text, Notes:long | (payment/payments); For!:text, Amount:USD, Date:date, Method:Transfer/Card/Cash, Received:check, Lodger:→lodger; done=received; by received up; sort; filter=received; total=amount; compact; app: home[records lodger:list] payments[records payment:list]",
  ],
  [
    ["Investments with ticker, shares, purchase price, current price and profit or loss"],
    "Investments (investment/investments); Name!:text, Ticker:text, Shares:number, Purchase price:USD, Current price:USD, Profit:= (currentPrice - purchasePrice) * shares USD; sort; total=profit; square; compact; app: home[records investment:table]",
  ],
  [
    ["Cash box: date, in, out, reason, balance"],
    "Cash box (petty cash/petty cash); Reason!:text, Date:date, Money in:USD, Money out:USD, Balance:= moneyIn - moneyOut USD; by date down; search+sort; app: home[records pettyCash:list+calendar/date]",
  ],
  [
    ["Build an app where I can write invoices for my customers, mark them as paid and see what is outstanding"],
    "Invoices and customers | (invoice/invoices); Number!:text, Client:→customer, Amount:USD, Issued:date, Due:deadline, Paid:check, Notes:long; done=paid; by paid up; search+sort; filter=paid; total=amount | (customer/customers); Name!:text, Company:text, Email:email, Phone:phone, Last contact:date; by name up; search+sort; soft; compact; app: home[stats(done, sum amount, open sum amount), records invoice:list+bars/amount/client] customers[records customer:list+table]",
  ],
];
