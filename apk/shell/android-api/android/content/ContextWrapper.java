package android.content;

public class ContextWrapper extends Context {
  public android.content.res.AssetManager getAssets() { throw new RuntimeException(); }
  public ContentResolver getContentResolver() { throw new RuntimeException(); }
  public android.content.pm.PackageManager getPackageManager() { throw new RuntimeException(); }
  public String getPackageName() { throw new RuntimeException(); }
  public android.content.pm.ApplicationInfo getApplicationInfo() { throw new RuntimeException(); }
  public java.io.File getExternalFilesDir(String type) { throw new RuntimeException(); }
  public int checkSelfPermission(String permission) { throw new RuntimeException(); }
  public void startActivity(Intent intent) { throw new RuntimeException(); }
}
