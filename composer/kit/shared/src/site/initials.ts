/** The letters that stand for a person: of the first and the last name, without titles. */
export function initials(name: string): string {
  const names = name
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part) && !/^(?:dr|prof|mr|mrs|ms|sir)\.?$/i.test(part));
  const [first, last] = [names[0], names.length > 1 ? names.at(-1) : undefined];
  return [first, last]
    .map((part) => [...(part ?? "")][0] ?? "")
    .join("")
    .toUpperCase();
}
