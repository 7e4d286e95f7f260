import { AppSpecification } from "@lathe/protocol/app-specification";

/** The app as a specification; null when it is none. */
export function validApp(app: AppSpecification): AppSpecification | null {
  const parsed = AppSpecification.safeParse(app);
  return parsed.success ? parsed.data : null;
}
