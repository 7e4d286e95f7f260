/** Another place than the last one, each as likely; of one there is no other. */
export function nextCard(last: number, count: number, random: () => number): number {
  if (count < 2) return 0;
  const place = Math.floor(random() * (count - 1));
  return last >= 0 && last < count && place >= last ? place + 1 : place;
}
