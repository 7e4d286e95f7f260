/** Whether records, by their singular, have lines and come to what these come to: invoices, quotes, orders. */
export function isDocument(singular: string): boolean {
  return /(?:^| )(?:invoice|bill|quote|quotation|estimate|proposal|order|receipt|sale)$/.test(singular);
}
