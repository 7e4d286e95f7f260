import { actOf } from "./apply-change.ts";
import type { Change } from "./change.ts";
import { readAbout } from "./read-about.ts";
import { readAboutFaq } from "./read-about-faq.ts";
import { readAcross } from "./read-across.ts";
import { readAddition } from "./read-addition.ts";
import { readBareMove } from "./read-bare-move.ts";
import { readBeginnings } from "./read-beginnings.ts";
import { readBlockAddition, readBlockRemoval } from "./read-blocks.ts";
import { readAskedOfList, readAskedOfLists } from "./read-asked.ts";
import { readBalances } from "./read-balances.ts";
import { readBookings } from "./read-bookings.ts";
import { readBudgets } from "./read-budgets.ts";
import { readLevelGoals } from "./read-level-goals.ts";
import { readCalculatorShares } from "./read-calculator-shares.ts";
import { readCalculator } from "./read-calculator.ts";
import { readChoices } from "./read-choices.ts";
import { readComputedField } from "./read-computed.ts";
import { readContents } from "./read-contents.ts";
import { readCountdown } from "./read-countdown.ts";
import { readCountedSome } from "./read-counted-some.ts";
import { readCounts } from "./read-counts.ts";
import { readCurrency } from "./read-currency.ts";
import { readEntities } from "./read-entities.ts";
import { readFeature } from "./read-feature.ts";
import { readOptions, readRename, readRetype } from "./read-field-change.ts";
import { readFieldDetails } from "./read-field-details.ts";
import { readImperial } from "./read-imperial.ts";
import { readInstead } from "./read-instead.ts";
import { readDoneLast } from "./read-done-last.ts";
import { readLearning } from "./read-learning.ts";
import { readLimits } from "./read-limits.ts";
import { readLinkedPage } from "./read-linked-page.ts";
import { readLoanPeriod } from "./read-loan-period.ts";
import { readLook } from "./read-look.ts";
import { readLowStock } from "./read-low-stock.ts";
import { readMarks } from "./read-marks.ts";
import { readMeasures } from "./read-measures.ts";
import { readMissingField, readPicked } from "./read-missing-field.ts";
import { readMoreUnits } from "./read-more-units.ts";
import { readMoves } from "./read-moves.ts";
import { readNewKind } from "./read-new-kind.ts";
import { readNewOption, readOtherOptions } from "./read-new-option.ts";
import { readNextTime } from "./read-next-time.ts";
import { readFixedLook, readNothingToPut } from "./read-nothing-to-put.ts";
import { readOneMore } from "./read-one-more.ts";
import { readOnePage } from "./read-one-page.ts";
import { readOnlyFields } from "./read-only-fields.ts";
import { readOnMenu } from "./read-on-menu.ts";
import { readOpinions } from "./read-opinions.ts";
import { readFilters, readOrders } from "./read-orders.ts";
import { readOwnLists } from "./read-own-lists.ts";
import { readHiddenValue, readOptionThere } from "./read-option-there.ts";
import { readOtherGame } from "./read-other-game.ts";
import { readOtherLanguage } from "./read-other-language.ts";
import { readOverdue } from "./read-overdue.ts";
import { readOverviews } from "./read-overviews.ts";
import { readPages } from "./read-pages.ts";
import { readPeople } from "./read-people.ts";
import { readPeriods } from "./read-periods.ts";
import { readPictured } from "./read-pictured.ts";
import { readPlayers } from "./read-players.ts";
import { readPlaced } from "./read-placed.ts";
import { readHiding, readRefusals } from "./read-refusals.ts";
import { readProgress } from "./read-progress.ts";
import { readRandom } from "./read-random.ts";
import { readRates } from "./read-rates.ts";
import { readRelations } from "./read-relations.ts";
import { readRemoval } from "./read-removal.ts";
import { readReplace } from "./read-replace.ts";
import { readSamples } from "./read-samples.ts";
import { readSections } from "./read-sections.ts";
import { readSessionLog } from "./read-session-log.ts";
import { readSpent, readSumsBy } from "./read-sums-by.ts";
import { readTallies } from "./read-tallies.ts";
import { readToldOption } from "./read-told-option.ts";
import { readSplitField } from "./read-split-field.ts";
import { readToolSettings } from "./read-tool-settings.ts";
import { readTextAsList } from "./read-text-as-list.ts";
import { readToldNumber } from "./read-told-number.ts";
import { readToEach } from "./read-to-each.ts";
import { readTools } from "./read-tools.ts";
import { readViews } from "./read-views.ts";
import { readWhatIsLeft } from "./read-what-is-left.ts";
import { readMine, readWhich } from "./read-which.ts";
import { readWithout } from "./read-without.ts";
import { readWording } from "./read-wording.ts";
import type { Clause, Reader } from "./reader.ts";
import type { Scope } from "./scope.ts";
import { splitList } from "../language/split-list.ts";

/** In their order: what names its own words before what takes any, removals and additions of fields last. */
export const READERS: readonly Reader[] = [
  readReplace,
  readLimits,
  readBareMove,
  readOneMore,
  readToldNumber,
  readCountedSome,
  readLowStock,
  readNothingToPut,
  readFixedLook,
  readAboutFaq,
  readBookings,
  readWhatIsLeft,
  readProgress,
  readBalances,
  readLinkedPage,
  readLoanPeriod,
  readOptionThere,
  readHiddenValue,
  readCountdown,
  readTextAsList,
  readOtherGame,
  readOtherLanguage,
  readSessionLog,
  readDoneLast,
  readInstead,
  readSplitField,
  readLevelGoals,
  readBudgets,
  readNextTime,
  readOverdue,
  readRandom,
  readWithout,
  readTallies,
  readOpinions,
  readCounts,
  readOverviews,
  readSumsBy,
  readSpent,
  readPictured,
  readMine,
  readWhich,
  readOnlyFields,
  readSamples,
  readAbout,
  readWording,
  readSections,
  readLearning,
  readContents,
  readImperial,
  readCalculatorShares,
  readCalculator,
  readRates,
  readPeople,
  readMoreUnits,
  readToEach,
  readAskedOfLists,
  readAcross,
  readComputedField,
  readPlayers,
  readToolSettings,
  readTools,
  readOnePage,
  readPages,
  readOrders,
  readCurrency,
  readFilters,
  readPeriods,
  readMeasures,
  readOwnLists,
  readNewOption,
  readToldOption,
  readOnMenu,
  readOtherOptions,
  of(readOptions),
  readChoices,
  readBeginnings,
  readFieldDetails,
  readPlaced,
  readEntities,
  of(readRename),
  readRelations,
  readPicked,
  readMissingField,
  readViews,
  of(readFeature),
  readMoves,
  readHiding,
  readRemoval,
  readBlockRemoval,
  of(readRetype),
  readNewKind,
  readLook,
  readAskedOfList,
  readMarks,
  readRefusals,
  readAddition,
  readBlockAddition,
  readFeatures,
];

/** A reader of one change of the records that a clause speaks of. */
function of(read: (text: string, scope: Scope) => Change | null): Reader {
  return ({ text, app, entity }: Clause) => {
    const scope = { app, entity: entity ?? NO_RECORDS };
    const change = read(text, scope);
    return change === null ? null : { acts: [actOf(change, scope)], unclear: [] };
  };
}

/** Stands for the records of an app that keeps none: only what is about the app itself can be read of it. */
const NO_RECORDS: Scope["entity"] = {
  id: "none",
  singular: "record",
  plural: "records",
  storageKey: "none",
  fields: [{ id: "none", label: "None", required: true, type: "text" }],
  titleField: "none",
  done: null,
  lowStock: null,
  features: {
    search: false,
    sorting: false,
    filters: [],
    totals: [],
    clearDone: false,
    delete: false,
    confirmDelete: false,
    transfer: false,
  },
  order: { field: null, direction: "descending" },
  examples: [],
};

/** "use a purple accent and a light theme": several features, all of which must be understood. */
function readFeatures(clause: Clause): ReturnType<Reader> {
  const items = splitList(clause.text);
  const acts = items.flatMap((item) => of(readFeature)({ ...clause, text: item })?.acts ?? []);
  return items.length > 1 && acts.length === items.length ? { acts, unclear: [] } : null;
}
