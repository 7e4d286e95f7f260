.class final Ldev/lathe/shell/Permissions$Location;
.super Ldev/lathe/shell/Permissions$Question;


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Ldev/lathe/shell/Permissions;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x1a
    name = "Location"
.end annotation


# instance fields
.field final callback:Landroid/webkit/GeolocationPermissions$Callback;

.field final origin:Ljava/lang/String;


# direct methods
.method constructor <init>(Ljava/lang/String;Landroid/webkit/GeolocationPermissions$Callback;)V
    .registers 4

    const/4 v0, 0x0

    invoke-direct {p0, v0}, Ldev/lathe/shell/Permissions$Question;-><init>(Ldev/lathe/shell/Permissions$1;)V

    iput-object p1, p0, Ldev/lathe/shell/Permissions$Location;->origin:Ljava/lang/String;

    iput-object p2, p0, Ldev/lathe/shell/Permissions$Location;->callback:Landroid/webkit/GeolocationPermissions$Callback;

    return-void
.end method


# virtual methods
.method answer(Ldev/lathe/shell/Permissions;)V
    .registers 6

    const/4 v1, 0x0

    const-string v0, "android.permission.ACCESS_COARSE_LOCATION"

    invoke-virtual {p1, v0}, Ldev/lathe/shell/Permissions;->isGranted(Ljava/lang/String;)Z

    move-result v0

    if-nez v0, :cond_0

    const-string v0, "android.permission.ACCESS_FINE_LOCATION"

    invoke-virtual {p1, v0}, Ldev/lathe/shell/Permissions;->isGranted(Ljava/lang/String;)Z

    move-result v0

    if-eqz v0, :cond_1

    :cond_0
    const/4 v0, 0x1

    :goto_0
    iget-object v2, p0, Ldev/lathe/shell/Permissions$Location;->callback:Landroid/webkit/GeolocationPermissions$Callback;

    iget-object v3, p0, Ldev/lathe/shell/Permissions$Location;->origin:Ljava/lang/String;

    invoke-interface {v2, v3, v0, v1}, Landroid/webkit/GeolocationPermissions$Callback;->invoke(Ljava/lang/String;ZZ)V

    return-void

    :cond_1
    move v0, v1

    goto :goto_0
.end method

.method deny()V
    .registers 4

    const/4 v2, 0x0

    iget-object v0, p0, Ldev/lathe/shell/Permissions$Location;->callback:Landroid/webkit/GeolocationPermissions$Callback;

    iget-object v1, p0, Ldev/lathe/shell/Permissions$Location;->origin:Ljava/lang/String;

    invoke-interface {v0, v1, v2, v2}, Landroid/webkit/GeolocationPermissions$Callback;->invoke(Ljava/lang/String;ZZ)V

    return-void
.end method

.method permissions()Ljava/util/List;
    .registers 4
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()",
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation

    const/4 v0, 0x2

    new-array v0, v0, [Ljava/lang/String;

    const/4 v1, 0x0

    const-string v2, "android.permission.ACCESS_COARSE_LOCATION"

    aput-object v2, v0, v1

    const/4 v1, 0x1

    const-string v2, "android.permission.ACCESS_FINE_LOCATION"

    aput-object v2, v0, v1

    invoke-static {v0}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;

    move-result-object v0

    return-object v0
.end method
