package android.app;

import android.content.Intent;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.res.AssetManager;
import java.io.File;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.ArrayList;
import java.util.Set;

/** Stands in for Android's: notes what it is asked, and says what a test has put into it. */
public class Activity extends android.view.ContextThemeWrapper {
  public static final int RESULT_OK = -1;
  public final List<String> asked = new ArrayList<String>();
  public final Set<String> granted = new HashSet<String>();
  public String[] declared = {};
  public final AssetManager assets = new AssetManager();
  public File folder;

  @Override public AssetManager getAssets() { return assets; }
  @Override public String getPackageName() { return "com.example"; }
  @Override public File getExternalFilesDir(String type) { return folder; }
  @Override public int checkSelfPermission(String permission) { return granted.contains(permission) ? 0 : -1; }
  @Override public void startActivity(Intent intent) { asked.add(intent.said); }
  public final void requestPermissions(String[] permissions, int request) { asked.add(Arrays.toString(permissions)); }
  public final void runOnUiThread(Runnable action) { action.run(); }

  @Override public PackageManager getPackageManager() {
    return new PackageManager() {
      @Override public PackageInfo getPackageInfo(String name, int flags) {
        PackageInfo info = new PackageInfo();
        info.requestedPermissions = declared;
        return info;
      }
    };
  }
}
