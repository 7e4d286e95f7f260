package dev.lathe.shell;

import android.app.Activity;
import android.content.Intent;
import android.os.Build;
import android.os.Bundle;
import android.os.SystemClock;
import android.view.View;
import android.view.ViewGroup;
import android.view.WindowInsets;
import android.webkit.CookieManager;
import android.webkit.WebView;
import android.widget.FrameLayout;

/** The only activity: a WebView over the whole window, less the bars, that shows the site in assets/www. */
public final class MainActivity extends Activity implements View.OnApplyWindowInsetsListener {
  /** A page that ends the renderer again within this time would do so for ever. */
  private static final long CRASH_LOOP_MS = 10_000;

  private FrameLayout root;
  private WebView web;
  private PageChrome chrome;
  private Downloads downloads;
  private BackGesture back;
  private long startedAtMs;

  @Override protected void onCreate(Bundle saved) {
    super.onCreate(saved);
    root = new FrameLayout(this);
    root.setOnApplyWindowInsetsListener(this);
    setContentView(root);
    if (Build.VERSION.SDK_INT >= 33) back = new BackGesture(this);
    openPage();
    boolean isRestored = saved != null && web.restoreState(saved) != null;
    if (!isRestored) web.loadUrl(Links.toPage(getIntent().getData()));
  }

  private void openPage() {
    web = new WebView(this);
    Site site = new Site(getAssets());
    chrome = new PageChrome(this, root);
    downloads = new Downloads(this, web, site);
    PageSettings.apply(web, getApplicationInfo());
    web.setWebViewClient(new PageClient(this, site, downloads));
    web.setWebChromeClient(chrome);
    web.setDownloadListener(downloads);
    web.addJavascriptInterface(downloads, Downloads.NAME);
    root.addView(web, 0, new FrameLayout.LayoutParams(
        ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.MATCH_PARENT));
    startedAtMs = SystemClock.elapsedRealtime();
  }

  /** The renderer has died, or was ended to make room for other apps: a WebView without one cannot be used any more. */
  void reopenPage(String address) {
    long livedMs = SystemClock.elapsedRealtime() - startedAtMs;
    closePage();
    if (livedMs < CRASH_LOOP_MS) {
      finish();
      return;
    }
    openPage();
    web.loadUrl(address != null && Site.isOwn(address) ? address : Site.ORIGIN + "/");
  }

  private void closePage() {
    chrome.close();
    root.removeView(web);
    web.destroy();
  }

  /** Another app, or a link in it, opens a place in this one while it runs. */
  @Override protected void onNewIntent(Intent intent) {
    super.onNewIntent(intent);
    if (intent.getData() != null) web.loadUrl(Links.toPage(intent.getData()));
  }

  /** Since Android 15 an app is drawn below the bars: keep the page clear of them, of notches and of the keyboard. */
  @Override public WindowInsets onApplyWindowInsets(View view, WindowInsets insets) {
    if (Build.VERSION.SDK_INT >= 30) {
      android.graphics.Insets covered = insets.getInsets(
          WindowInsets.Type.systemBars() | WindowInsets.Type.displayCutout() | WindowInsets.Type.ime());
      view.setPadding(covered.left, covered.top, covered.right, covered.bottom);
      return WindowInsets.CONSUMED;
    }
    view.setPadding(insets.getSystemWindowInsetLeft(), insets.getSystemWindowInsetTop(),
        insets.getSystemWindowInsetRight(), insets.getSystemWindowInsetBottom());
    return insets.consumeSystemWindowInsets();
  }

  void historyChanged() {
    if (back != null) back.listen(chrome.isFullScreen() || web.canGoBack());
  }

  /** Out of a video in full screen, then back in the page's history, then out of the app. */
  void goBack() {
    if (chrome.isFullScreen()) chrome.onHideCustomView();
    else if (web.canGoBack()) web.goBack();
    else finish();
  }

  /** Up to Android 12; later ones speak to BackGesture. */
  @Override public void onBackPressed() {
    goBack();
  }

  @Override protected void onSaveInstanceState(Bundle state) {
    super.onSaveInstanceState(state);
    web.saveState(state);
  }

  @Override protected void onResume() {
    super.onResume();
    web.onResume();
  }

  @Override protected void onPause() {
    super.onPause();
    web.onPause();
    CookieManager.getInstance().flush();
  }

  @Override protected void onDestroy() {
    if (back != null) back.listen(false);
    closePage();
    super.onDestroy();
  }

  @Override protected void onActivityResult(int request, int result, Intent data) {
    super.onActivityResult(request, result, data);
    chrome.filesPicked(request, result, data);
  }

  @Override public void onRequestPermissionsResult(int request, String[] names, int[] results) {
    super.onRequestPermissionsResult(request, names, results);
    chrome.permissions().answered(request);
  }
}
