/** People, firms and places of examples: invented, the same everywhere, so that an app's examples know each other. */
export interface Person {
  first: string;
  last: string;
  /** Of those kept for fiction. */
  phone: string;
  street: string;
  town: string;
  /** Years before now. */
  age: number;
  birthday: string;
}

export const PEOPLE: readonly Person[] = [
  person("Mara", "Lindqvist", "07700 900142", "12 Canal Street", "Ashby", 38, "1988-03-14"),
  person("Jonas", "Okafor", "07700 900126", "3 Hill Lane", "Millbrook", 45, "1981-11-02"),
  person("Ines", "Duarte", "07700 900105", "41 Mill Road", "Ashby", 29, "1997-06-21"),
  person("Ravi", "Menon", "07700 900177", "7 Station Square", "Harbourside", 52, "1974-01-30"),
  person("Mei", "Tan", "07700 900118", "19 Garden Row", "Millbrook", 34, "1992-08-09"),
  person("Tom", "Reyes", "07700 900163", "5 Chapel Close", "Westfield", 61, "1965-05-17"),
  person("Ana", "Petrova", "07700 900134", "28 Orchard Way", "Harbourside", 41, "1985-12-05"),
  person("Kofi", "Mensah", "07700 900151", "2 Quay Steps", "Westfield", 47, "1979-09-27"),
  person("Sara", "Haddad", "07700 900189", "16 Market Place", "Ashby", 26, "2000-02-11"),
  person("Peter", "Novak", "07700 900192", "33 Elm Terrace", "Millbrook", 57, "1969-07-23"),
];

function person(
  first: string,
  last: string,
  phone: string,
  street: string,
  town: string,
  age: number,
  birthday: string,
): Person {
  return { first, last, phone, street, town, age, birthday };
}

export const FIRMS = [
  "Alder & Co",
  "Northside Supplies",
  "Weiss & Son",
  "Harbour Trading",
  "Corner Stores",
  "Brightwater",
] as const;
export const BRANDS = ["Northside", "Alder", "Brightwater", "Weiss", "Morgen", "Lume"] as const;
export const PUBLIC_PLACES = [
  "Village hall",
  "Library",
  "Riverside park",
  "School gym",
  "Market square",
  "Old mill",
] as const;
export const STORES = ["Shelf A", "Cellar", "Hall cupboard", "Garage", "Shelf B", "Loft"] as const;
export const TOWNS = ["Ashby", "Millbrook", "Harbourside", "Westfield", "Ashby", "Kingsford"] as const;

/** An address kept for documentation: "mei.tan@example.org". */
export function emailOf(name: string, host = "example.org"): string {
  const local = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ".")
    .replace(/^\.+|\.+$/g, "");
  return `${local === "" ? "hello" : local}@${host}`;
}
