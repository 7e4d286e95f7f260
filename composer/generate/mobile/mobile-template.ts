/** Parts of the interface that each mobile project has from its template, in src/ui. */
const UI = [
  "bar.tsx",
  "button.tsx",
  "calendar.tsx",
  "card.tsx",
  "check-circle.tsx",
  "chips.tsx",
  "choice-field.tsx",
  "column.tsx",
  "confirm-dialog.tsx",
  "date-field.tsx",
  "empty-state.tsx",
  "field.tsx",
  "go-back.ts",
  "haptics.ts",
  "icon-button.tsx",
  "icon.tsx",
  "number-field.tsx",
  "press-by-space.ts",
  "screen.tsx",
  "search-field.tsx",
  "sheet.tsx",
  "stars.tsx",
  "stepper.tsx",
  "switch-field.tsx",
  "text-field.tsx",
  "text.tsx",
  "undo-bar.tsx",
];

const FILES: ReadonlySet<string> = new Set([
  "src/theme/colors.ts",
  "src/theme/tokens.ts",
  "src/theme/use-theme.ts",
  ...UI.map((name) => `src/ui/${name}`),
]);

/** Whether an app has this file without the kit: from its template, or in the place of the template's own. */
export function isTemplateFile(path: string): boolean {
  return FILES.has(path);
}
