package dev.lathe.shell;

import android.app.Activity;
import android.content.ActivityNotFoundException;
import android.content.Intent;
import android.net.Uri;

/** Links into the app and out of it. */
final class Links {
  private Links() {}

  /** What a frame within the page may show: other sites, and what a page made itself. */
  static boolean isContent(Uri address) {
    return LinkRules.isContent(address.getScheme());
  }

  /** The page for an address that another app opens; the first page for none. */
  static String toPage(Uri data) {
    if (data == null || !data.isHierarchical()) return Site.ORIGIN + "/";
    return Site.ORIGIN + LinkRules.route(
        data.getScheme(), data.getEncodedAuthority(), data.getEncodedPath(),
        data.getEncodedQuery(), data.getEncodedFragment());
  }

  /** In whichever app is there for it. The page chooses the address and nothing else: no app, no part of one, no extras. */
  static void open(Activity activity, Uri address) {
    if (!LinkRules.mayLeave(address.getScheme())) return;
    try {
      activity.startActivity(new Intent(Intent.ACTION_VIEW, address).addCategory(Intent.CATEGORY_BROWSABLE));
    } catch (ActivityNotFoundException none) {
      Notices.show(activity, "No app here opens this link.");
    }
  }
}
