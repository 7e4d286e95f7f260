package dev.lathe.shell;

import android.content.pm.ApplicationInfo;
import android.os.Build;
import android.webkit.CookieManager;
import android.webkit.WebSettings;
import android.webkit.WebView;

/** What a page may do. Everything that is not needed is off: files, content of other apps, windows of its own. */
final class PageSettings {
  private PageSettings() {}

  static void apply(WebView web, ApplicationInfo app) {
    WebSettings settings = web.getSettings();
    settings.setJavaScriptEnabled(true);
    settings.setDomStorageEnabled(true);
    settings.setMediaPlaybackRequiresUserGesture(false);
    settings.setAllowFileAccess(false);
    settings.setAllowContentAccess(false);
    settings.setAllowFileAccessFromFileURLs(false);
    settings.setAllowUniversalAccessFromFileURLs(false);
    settings.setSupportMultipleWindows(false);
    // Pages for phones say themselves how they are zoomed.
    settings.setUseWideViewPort(true);
    settings.setLoadWithOverviewMode(true);
    if (Build.VERSION.SDK_INT >= 26) settings.setSafeBrowsingEnabled(true);
    // The manifest says whether http is allowed; the page itself is https, so that its requests would be mixed content.
    boolean allowsHttp = (app.flags & ApplicationInfo.FLAG_USES_CLEARTEXT_TRAFFIC) != 0;
    settings.setMixedContentMode(
        allowsHttp ? WebSettings.MIXED_CONTENT_ALWAYS_ALLOW : WebSettings.MIXED_CONTENT_NEVER_ALLOW);
    // A back end elsewhere is a third party to the page's origin; its session cookies are wanted.
    CookieManager.getInstance().setAcceptThirdPartyCookies(web, true);
    WebView.setWebContentsDebuggingEnabled((app.flags & ApplicationInfo.FLAG_DEBUGGABLE) != 0);
    // The window's colour shows through until the page has its own.
    web.setBackgroundColor(0);
  }
}
