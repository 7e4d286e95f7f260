package android.webkit;

public class WebChromeClient {
  public interface CustomViewCallback {
    void onCustomViewHidden();
  }
  public abstract static class FileChooserParams {
    public static final int MODE_OPEN_MULTIPLE = 1;
    public abstract int getMode();
    public abstract String[] getAcceptTypes();
    public abstract CharSequence getTitle();
  }
  public boolean onShowFileChooser(WebView web, ValueCallback<android.net.Uri[]> answer, FileChooserParams wanted) { throw new RuntimeException(); }
  public void onPermissionRequest(PermissionRequest request) { throw new RuntimeException(); }
  public void onPermissionRequestCanceled(PermissionRequest request) { throw new RuntimeException(); }
  public void onGeolocationPermissionsShowPrompt(String origin, GeolocationPermissions.Callback answer) { throw new RuntimeException(); }
  public void onShowCustomView(android.view.View view, CustomViewCallback closed) { throw new RuntimeException(); }
  public void onHideCustomView() { throw new RuntimeException(); }
}
