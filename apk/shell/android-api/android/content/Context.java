package android.content;

public abstract class Context {
  public abstract android.content.res.AssetManager getAssets();
  public abstract ContentResolver getContentResolver();
  public abstract android.content.pm.PackageManager getPackageManager();
  public abstract String getPackageName();
  public abstract android.content.pm.ApplicationInfo getApplicationInfo();
  public abstract java.io.File getExternalFilesDir(String type);
  public abstract int checkSelfPermission(String permission);
  public abstract void startActivity(Intent intent);
}
