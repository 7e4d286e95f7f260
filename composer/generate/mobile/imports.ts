import { withoutTexts } from "../without-texts.ts";

/** What a generated file may import: names by module; of types with "type" before them. */
export type Importable = readonly (readonly [module: string, names: readonly string[]])[];

const SHARED: Importable = [
  ["expo-router", ["Stack", "Tabs", "useLocalSearchParams", "useRouter"]],
  ["expo-status-bar", ["StatusBar"]],
  ["react", ["type ReactNode", "useState"]],
  [
    "react-native",
    ["FlatList", "KeyboardAvoidingView", "Linking", "Platform", "Pressable", "ScrollView", "StyleSheet", "View"],
  ],
  ["react-native-safe-area-context", ["useSafeAreaInsets"]],
  ["@/records/breakdown", ["Breakdown"]],
  ["@/records/color-swatch", ["ColorSwatch"]],
  ["@/records/examples-notice", ["ExamplesNotice"]],
  ["@/records/figure-grid", ["FigureGrid"]],
  ["@/records/first-records", ["FirstRecords"]],
  ["@/records/linked-names", ["LinkedNames"]],
  ["@/records/not-stored-notice", ["NotStoredNotice"]],
  ["@/records/record-card", ["RecordCard"]],
  ["@/records/record-fact", ["RecordFact"]],
  ["@/records/record-picture", ["RecordPicture"]],
  ["@/records/record-row", ["RecordRow"]],
  ["@/records/record-section", ["RecordSection"]],
  ["@/records/streak-count", ["StreakCount"]],
  ["@/records/use-record", ["useRecord"]],
  ["@/records/streaks.ts", ["bestStreak", "currentStreak", "daysUpTo", "shownStreak", "toggleDay"]],
  ["@/records/days.ts", ["today"]],
  ["@/records/use-today", ["useToday"]],
  ["@/records/value-badge", ["ValueBadge", "ValueBadges"]],
  ["@/records/week-columns", ["WeekColumns"]],
  ["@/records/week-dots", ["WeekDots"]],
  ["@/shell/page-links", ["PageLinks"]],
  ["@/shell/scroll-screen", ["ScrollScreen"]],
  ["@/shell/site-page", ["SitePage"]],
  ["@/shell/undo-toast", ["UndoToast"]],
  ["@/store/use-store.ts", ["useStore"]],
  ["@/theme/tokens", ["radius", "spacing"]],
  ["@/theme/use-theme", ["useColors", "useIsDark"]],
  ["@/ui/bar", ["Bar"]],
  ["@/ui/button", ["Button"]],
  ["@/ui/calendar", ["Calendar"]],
  ["@/ui/card", ["Card"]],
  ["@/ui/check-circle", ["CheckCircle"]],
  ["@/ui/chips", ["Chips"]],
  ["@/ui/choice-field", ["ChoiceField"]],
  ["@/ui/color-field", ["ColorField"]],
  ["@/ui/column", ["Column"]],
  ["@/ui/confirm-dialog", ["ConfirmDialog"]],
  ["@/ui/date-field", ["DateField"]],
  ["@/ui/empty-state", ["EmptyState"]],
  ["@/ui/format", ["formatDate", "formatDecimals", "formatMoney", "formatNumber"]],
  ["@/ui/go-back", ["goBack"]],
  ["@/ui/icon", ["Icon"]],
  ["@/ui/icon-button", ["IconButton"]],
  ["@/ui/image-field", ["ImageField"]],
  ["@/ui/number-field", ["NumberField"]],
  ["@/ui/relation-field", ["RelationField"]],
  ["@/ui/relations-field", ["RelationsField"]],
  ["@/ui/screen", ["Screen"]],
  ["@/ui/search-field", ["SearchField"]],
  ["@/ui/sheet", ["Sheet"]],
  ["@/ui/stars", ["RatingField", "Stars"]],
  ["@/ui/stepper", ["Stepper"]],
  ["@/ui/switch-field", ["SwitchField"]],
  ["@/ui/tags-field", ["TagsField"]],
  ["@/ui/text", ["Text"]],
  ["@/ui/text-field", ["TextField"]],
  ["@/ui/transfer-menu", ["TransferMenu"]],
  ["@/ui/view-switch", ["ViewSwitch"]],
];

const MAX_LINE = 120;

/**
 * A file: the import lines for what `body` uses, and the body. `own` are names of the app; they win over those that all
 * apps share. Names within strings do not count.
 */
export function withImports(written: string, own: Importable): string {
  const { body, shared } = withoutClashes(written, own);
  const text = withoutTexts(body);
  const taken = new Set<string>();
  const used = new Map<string, string[]>();
  for (const [module, names] of [...own, ...shared]) {
    for (const name of names) {
      // "Board as BoardView": what the body calls it.
      const local = name.replace(/^type /, "").replace(/^.* as /, "");
      if (taken.has(local) || !isUsed(text, local)) continue;
      taken.add(local);
      used.set(module, [...(used.get(module) ?? []), name]);
    }
  }
  const lines = [...used].toSorted(([a], [b]) => orderOf(a).localeCompare(orderOf(b))).map(importLine);
  return `${lines.join("\n")}\n\n${body.trimStart()}`;
}

/** A component that is called as the records are has another name in the file. */
function withoutClashes(written: string, own: Importable): { body: string; shared: Importable } {
  const types = new Set(own.flatMap(([, names]) => names).map((name) => name.replace(/^type /, "")));
  const isClash = (name: string) => types.has(name) && new RegExp(`<${name}[\\s/>]`).test(written);
  const clashes = SHARED.flatMap(([, names]) => names).filter(isClash);
  return {
    body: clashes.reduce(
      (text, name) => text.replaceAll(new RegExp(`<${name}(?=[\\s/>])`, "g"), `<${name}Part`),
      written,
    ),
    shared: SHARED.map(([module, names]) => [
      module,
      names.map((name) => (isClash(name) ? `${name} as ${name}Part` : name)),
    ]),
  };
}

/** A name that stands for a value or a type and comes from elsewhere: no property, no key, no attribute. */
function isUsed(text: string, name: string): boolean {
  const isDeclared = new RegExp(`\\b(?:function|const|interface|class|type) ${name}\\b`).test(text);
  return !isDeclared && new RegExp(`(?<![\\w$-])(?<!(?<!\\.\\.)\\.)${name}(?![\\w$-]|:|=(?!=))`).test(text);
}

/** Packages before the app's own modules. */
function orderOf(module: string): string {
  return module.startsWith("@/") ? `1${module}` : `0${module}`;
}

function importLine([module, names]: [string, string[]]): string {
  const sorted = names.toSorted((a, b) => a.replace(/^type /, "").localeCompare(b.replace(/^type /, "")));
  const areTypes = sorted.every((name) => name.startsWith("type "));
  const words = areTypes ? sorted.map((name) => name.slice(5)) : sorted;
  const line = `import ${areTypes ? "type " : ""}{ ${words.join(", ")} } from "${module}";`;
  if (line.length <= MAX_LINE) return line;
  return [`import ${areTypes ? "type " : ""}{`, ...words.map((word) => `  ${word},`), `} from "${module}";`].join("\n");
}
