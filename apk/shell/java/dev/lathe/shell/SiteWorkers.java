package dev.lathe.shell;

import android.webkit.ServiceWorkerClient;
import android.webkit.WebResourceRequest;
import android.webkit.WebResourceResponse;

/** What a service worker asks for does not come by the page: it gets the same files. */
final class SiteWorkers extends ServiceWorkerClient {
  private final Site site;

  SiteWorkers(Site site) {
    this.site = site;
  }

  @Override public WebResourceResponse shouldInterceptRequest(WebResourceRequest request) {
    return site.answer(request);
  }
}
