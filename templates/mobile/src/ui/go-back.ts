import { router } from "expo-router";

/** To where one came from; to the first page when this one was opened by its address. */
export function goBack(): void {
  if (router.canGoBack()) router.back();
  else router.replace("/");
}
