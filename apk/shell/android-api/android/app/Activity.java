package android.app;

public class Activity extends android.view.ContextThemeWrapper {
  public static final int RESULT_OK = -1;
  protected void onCreate(android.os.Bundle state) { throw new RuntimeException(); }
  protected void onNewIntent(android.content.Intent intent) { throw new RuntimeException(); }
  protected void onSaveInstanceState(android.os.Bundle state) { throw new RuntimeException(); }
  protected void onResume() { throw new RuntimeException(); }
  protected void onPause() { throw new RuntimeException(); }
  protected void onDestroy() { throw new RuntimeException(); }
  protected void onActivityResult(int request, int result, android.content.Intent data) { throw new RuntimeException(); }
  public void onRequestPermissionsResult(int request, String[] names, int[] results) { throw new RuntimeException(); }
  public void onBackPressed() { throw new RuntimeException(); }
  public android.content.Intent getIntent() { throw new RuntimeException(); }
  public void setContentView(android.view.View view) { throw new RuntimeException(); }
  public void finish() { throw new RuntimeException(); }
  public void startActivity(android.content.Intent intent) { throw new RuntimeException(); }
  public void startActivityForResult(android.content.Intent intent, int request) { throw new RuntimeException(); }
  public final void requestPermissions(String[] permissions, int request) { throw new RuntimeException(); }
  public final void runOnUiThread(Runnable action) { throw new RuntimeException(); }
  public android.window.OnBackInvokedDispatcher getOnBackInvokedDispatcher() { throw new RuntimeException(); }
}
