import type { CalculatorEntry } from "./calculator-entry.ts";
import { BODY_CALCULATORS } from "./body.ts";
import { BUDGET_CALCULATORS } from "./budget.ts";
import { DAY_CALCULATORS } from "./days.ts";
import { EVERYDAY_CALCULATORS } from "./everyday.ts";
import { GARDEN_CALCULATORS } from "./garden.ts";
import { HEALTH_CALCULATORS } from "./health.ts";
import { HOME_CALCULATORS } from "./home.ts";
import { KITCHEN_CALCULATORS } from "./kitchen.ts";
import { MAKING_CALCULATORS } from "./making.ts";
import { MATERIAL_CALCULATORS } from "./materials.ts";
import { MONEY_CALCULATORS } from "./money.ts";
import { SAVING_CALCULATORS } from "./saving.ts";
import { TRAVEL_CALCULATORS } from "./travel.ts";
import { BUILDING_CALCULATORS } from "./building.ts";
import { PROPERTY_CALCULATORS } from "./property.ts";
import { TECHNICAL_CALCULATORS } from "./technical.ts";
import { TRADING_CALCULATORS } from "./trading.ts";
import { TRAINING_CALCULATORS } from "./training.ts";

/** All calculators that are known by name. */
export const CALCULATORS: readonly CalculatorEntry[] = [
  ...MONEY_CALCULATORS,
  ...SAVING_CALCULATORS,
  ...HEALTH_CALCULATORS,
  ...HOME_CALCULATORS,
  ...MATERIAL_CALCULATORS,
  ...TRAVEL_CALCULATORS,
  ...DAY_CALCULATORS,
  ...EVERYDAY_CALCULATORS,
  ...BUDGET_CALCULATORS,
  ...KITCHEN_CALCULATORS,
  ...GARDEN_CALCULATORS,
  ...MAKING_CALCULATORS,
  ...BODY_CALCULATORS,
  ...TRAINING_CALCULATORS,
  ...TRADING_CALCULATORS,
  ...TECHNICAL_CALCULATORS,
  ...PROPERTY_CALCULATORS,
  ...BUILDING_CALCULATORS,
];
