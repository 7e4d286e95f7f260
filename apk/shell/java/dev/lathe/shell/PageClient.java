package dev.lathe.shell;

import android.net.Uri;
import android.webkit.RenderProcessGoneDetail;
import android.webkit.ServiceWorkerController;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;
import android.webkit.WebView;
import android.webkit.WebViewClient;

/** Where requests and links go. */
final class PageClient extends WebViewClient {
  private final MainActivity activity;
  private final Site site;
  private final Downloads downloads;

  PageClient(MainActivity activity, Site site, Downloads downloads) {
    this.activity = activity;
    this.site = site;
    this.downloads = downloads;
    ServiceWorkerController.getInstance().setServiceWorkerClient(new SiteWorkers(site));
  }

  @Override public WebResourceResponse shouldInterceptRequest(WebView web, WebResourceRequest request) {
    return site.answer(request);
  }

  /** The app's own pages stay in the window, frames may show other sites, everything else is another app's. */
  @Override public boolean shouldOverrideUrlLoading(WebView web, WebResourceRequest request) {
    Uri address = request.getUrl();
    if (Site.isOwn(address)) return false;
    if (!request.isForMainFrame() && Links.isContent(address)) return false;
    // A frame of somebody else's opens another app only when it was touched.
    if (request.isForMainFrame() || request.hasGesture()) Links.open(activity, address);
    return true;
  }

  @Override public void onPageFinished(WebView web, String address) {
    if (Site.isOwn(address)) downloads.listenIn();
  }

  /** Until now the window's colour showed through; a page that names no colours expects white below its black text. */
  @Override public void onPageCommitVisible(WebView web, String address) {
    web.setBackgroundColor(0xffffffff);
  }

  @Override public void doUpdateVisitedHistory(WebView web, String address, boolean isReload) {
    activity.historyChanged();
  }

  @Override public boolean onRenderProcessGone(WebView web, RenderProcessGoneDetail detail) {
    activity.reopenPage(web.getUrl());
    return true;
  }
}
