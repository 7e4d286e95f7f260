package dev.lathe.shell;

import android.content.Intent;
import android.net.Uri;
import android.view.View;
import android.view.ViewGroup;
import android.webkit.GeolocationPermissions;
import android.webkit.PermissionRequest;
import android.webkit.ValueCallback;
import android.webkit.WebChromeClient;
import android.webkit.WebView;
import android.widget.FrameLayout;

/** What a page asks the browser round it for: files, devices, the whole screen. */
final class PageChrome extends WebChromeClient {
  private final MainActivity activity;
  private final FrameLayout root;
  private final Permissions permissions;
  private final FilePicker picker;
  private View fullScreen;
  private CustomViewCallback fullScreenClosed;

  PageChrome(MainActivity activity, FrameLayout root) {
    this.activity = activity;
    this.root = root;
    permissions = new Permissions(activity);
    picker = new FilePicker(activity);
  }

  Permissions permissions() {
    return permissions;
  }

  @Override public boolean onShowFileChooser(WebView web, ValueCallback<Uri[]> answer, FileChooserParams wanted) {
    return picker.open(answer, wanted);
  }

  void filesPicked(int request, int result, Intent data) {
    picker.picked(request, result, data);
  }

  @Override public void onPermissionRequest(PermissionRequest request) {
    permissions.askForDevices(request);
  }

  @Override public void onPermissionRequestCanceled(PermissionRequest request) {
    permissions.forget(request);
  }

  @Override public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback answer) {
    permissions.askForLocation(origin, answer);
  }

  boolean isFullScreen() {
    return fullScreen != null;
  }

  @Override public void onShowCustomView(View view, CustomViewCallback closed) {
    if (fullScreen != null) {
      closed.onCustomViewHidden();
      return;
    }
    fullScreen = view;
    fullScreenClosed = closed;
    view.setBackgroundColor(0xff000000);
    root.addView(view, new FrameLayout.LayoutParams(
        ViewGroup.LayoutParams.MATCH_PARENT, ViewGroup.LayoutParams.MATCH_PARENT));
    activity.historyChanged();
  }

  @Override public void onHideCustomView() {
    if (fullScreen == null) return;
    root.removeView(fullScreen);
    fullScreen = null;
    CustomViewCallback closed = fullScreenClosed;
    fullScreenClosed = null;
    closed.onCustomViewHidden();
    activity.historyChanged();
  }

  /** Whoever waits for an answer gets one: the page is going. */
  void close() {
    picker.close();
    permissions.close();
    if (fullScreen != null) root.removeView(fullScreen);
    fullScreen = null;
  }
}
