.class final Ldev/lathe/shell/Permissions;
.super Ljava/lang/Object;


# annotations
.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Ldev/lathe/shell/Permissions$Devices;,
        Ldev/lathe/shell/Permissions$Question;,
        Ldev/lathe/shell/Permissions$Location;
    }
.end annotation


# static fields
.field private static final REQUEST:I = 0x2


# instance fields
.field private final activity:Landroid/app/Activity;

.field private isAsking:Z

.field private final waiting:Ljava/util/Deque;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/Deque",
            "<",
            "Ldev/lathe/shell/Permissions$Question;",
            ">;"
        }
    .end annotation
.end field


# direct methods
.method constructor <init>(Landroid/app/Activity;)V
    .registers 3

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    new-instance v0, Ljava/util/ArrayDeque;

    invoke-direct {v0}, Ljava/util/ArrayDeque;-><init>()V

    iput-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    iput-object p1, p0, Ldev/lathe/shell/Permissions;->activity:Landroid/app/Activity;

    return-void
.end method

.method private ask(Ldev/lathe/shell/Permissions$Question;Landroid/net/Uri;)V
    .registers 4

    invoke-static {p2}, Ldev/lathe/shell/Site;->isOwn(Landroid/net/Uri;)Z

    move-result v0

    if-nez v0, :cond_0

    invoke-virtual {p1}, Ldev/lathe/shell/Permissions$Question;->deny()V

    :goto_0
    return-void

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0, p1}, Ljava/util/Deque;->add(Ljava/lang/Object;)Z

    invoke-direct {p0}, Ldev/lathe/shell/Permissions;->next()V

    goto :goto_0
.end method

.method private declared()Ljava/util/Set;
    .registers 5
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()",
            "Ljava/util/Set",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation

    new-instance v0, Ljava/util/HashSet;

    invoke-direct {v0}, Ljava/util/HashSet;-><init>()V

    :try_start_0
    iget-object v1, p0, Ldev/lathe/shell/Permissions;->activity:Landroid/app/Activity;

    invoke-virtual {v1}, Landroid/app/Activity;->getPackageManager()Landroid/content/pm/PackageManager;

    move-result-object v1

    iget-object v2, p0, Ldev/lathe/shell/Permissions;->activity:Landroid/app/Activity;

    invoke-virtual {v2}, Landroid/app/Activity;->getPackageName()Ljava/lang/String;

    move-result-object v2

    const/16 v3, 0x1000

    invoke-virtual {v1, v2, v3}, Landroid/content/pm/PackageManager;->getPackageInfo(Ljava/lang/String;I)Landroid/content/pm/PackageInfo;

    move-result-object v1

    iget-object v1, v1, Landroid/content/pm/PackageInfo;->requestedPermissions:[Ljava/lang/String;

    if-eqz v1, :cond_0

    invoke-static {v1}, Ljava/util/Arrays;->asList([Ljava/lang/Object;)Ljava/util/List;

    move-result-object v1

    invoke-interface {v0, v1}, Ljava/util/Set;->addAll(Ljava/util/Collection;)Z
    :try_end_0
    .catch Landroid/content/pm/PackageManager$NameNotFoundException; {:try_start_0 .. :try_end_0} :catch_0

    :cond_0
    return-object v0

    :catch_0
    move-exception v0

    new-instance v1, Ljava/lang/IllegalStateException;

    const-string v2, "An app knows itself"

    invoke-direct {v1, v2, v0}, Ljava/lang/IllegalStateException;-><init>(Ljava/lang/String;Ljava/lang/Throwable;)V

    throw v1
.end method

.method private missing(Ljava/util/List;)Ljava/util/List;
    .registers 7
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;)",
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation

    new-instance v1, Ljava/util/ArrayList;

    invoke-direct {v1}, Ljava/util/ArrayList;-><init>()V

    invoke-direct {p0}, Ldev/lathe/shell/Permissions;->declared()Ljava/util/Set;

    move-result-object v2

    invoke-interface {p1}, Ljava/util/List;->iterator()Ljava/util/Iterator;

    move-result-object v3

    :cond_0
    :goto_0
    invoke-interface {v3}, Ljava/util/Iterator;->hasNext()Z

    move-result v0

    if-eqz v0, :cond_1

    invoke-interface {v3}, Ljava/util/Iterator;->next()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ljava/lang/String;

    invoke-interface {v2, v0}, Ljava/util/Set;->contains(Ljava/lang/Object;)Z

    move-result v4

    if-eqz v4, :cond_0

    invoke-virtual {p0, v0}, Ldev/lathe/shell/Permissions;->isGranted(Ljava/lang/String;)Z

    move-result v4

    if-nez v4, :cond_0

    invoke-interface {v1, v0}, Ljava/util/List;->add(Ljava/lang/Object;)Z

    goto :goto_0

    :cond_1
    return-object v1
.end method

.method private next()V
    .registers 4

    :goto_0
    iget-boolean v0, p0, Ldev/lathe/shell/Permissions;->isAsking:Z

    if-nez v0, :cond_1

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->isEmpty()Z

    move-result v0

    if-nez v0, :cond_1

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->peek()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/Permissions$Question;

    invoke-virtual {v0}, Ldev/lathe/shell/Permissions$Question;->permissions()Ljava/util/List;

    move-result-object v0

    invoke-direct {p0, v0}, Ldev/lathe/shell/Permissions;->missing(Ljava/util/List;)Ljava/util/List;

    move-result-object v0

    invoke-interface {v0}, Ljava/util/List;->isEmpty()Z

    move-result v1

    if-eqz v1, :cond_0

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->remove()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/Permissions$Question;

    invoke-virtual {v0, p0}, Ldev/lathe/shell/Permissions$Question;->answer(Ldev/lathe/shell/Permissions;)V

    goto :goto_0

    :cond_0
    const/4 v1, 0x1

    iput-boolean v1, p0, Ldev/lathe/shell/Permissions;->isAsking:Z

    iget-object v1, p0, Ldev/lathe/shell/Permissions;->activity:Landroid/app/Activity;

    const/4 v2, 0x0

    new-array v2, v2, [Ljava/lang/String;

    invoke-interface {v0, v2}, Ljava/util/List;->toArray([Ljava/lang/Object;)[Ljava/lang/Object;

    move-result-object v0

    check-cast v0, [Ljava/lang/String;

    const/4 v2, 0x2

    invoke-virtual {v1, v0, v2}, Landroid/app/Activity;->requestPermissions([Ljava/lang/String;I)V

    goto :goto_0

    :cond_1
    return-void
.end method


# virtual methods
.method answered(I)V
    .registers 3

    const/4 v0, 0x2

    if-ne p1, v0, :cond_0

    iget-boolean v0, p0, Ldev/lathe/shell/Permissions;->isAsking:Z

    if-nez v0, :cond_1

    :cond_0
    :goto_0
    return-void

    :cond_1
    const/4 v0, 0x0

    iput-boolean v0, p0, Ldev/lathe/shell/Permissions;->isAsking:Z

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->isEmpty()Z

    move-result v0

    if-nez v0, :cond_2

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->remove()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/Permissions$Question;

    invoke-virtual {v0, p0}, Ldev/lathe/shell/Permissions$Question;->answer(Ldev/lathe/shell/Permissions;)V

    :cond_2
    invoke-direct {p0}, Ldev/lathe/shell/Permissions;->next()V

    goto :goto_0
.end method

.method askForDevices(Landroid/webkit/PermissionRequest;)V
    .registers 4

    new-instance v0, Ldev/lathe/shell/Permissions$Devices;

    invoke-direct {v0, p1}, Ldev/lathe/shell/Permissions$Devices;-><init>(Landroid/webkit/PermissionRequest;)V

    invoke-virtual {p1}, Landroid/webkit/PermissionRequest;->getOrigin()Landroid/net/Uri;

    move-result-object v1

    invoke-direct {p0, v0, v1}, Ldev/lathe/shell/Permissions;->ask(Ldev/lathe/shell/Permissions$Question;Landroid/net/Uri;)V

    return-void
.end method

.method askForLocation(Ljava/lang/String;Landroid/webkit/GeolocationPermissions$Callback;)V
    .registers 5

    new-instance v0, Ldev/lathe/shell/Permissions$Location;

    invoke-direct {v0, p1, p2}, Ldev/lathe/shell/Permissions$Location;-><init>(Ljava/lang/String;Landroid/webkit/GeolocationPermissions$Callback;)V

    invoke-static {p1}, Landroid/net/Uri;->parse(Ljava/lang/String;)Landroid/net/Uri;

    move-result-object v1

    invoke-direct {p0, v0, v1}, Ldev/lathe/shell/Permissions;->ask(Ldev/lathe/shell/Permissions$Question;Landroid/net/Uri;)V

    return-void
.end method

.method close()V
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->iterator()Ljava/util/Iterator;

    move-result-object v1

    :goto_0
    invoke-interface {v1}, Ljava/util/Iterator;->hasNext()Z

    move-result v0

    if-eqz v0, :cond_0

    invoke-interface {v1}, Ljava/util/Iterator;->next()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/Permissions$Question;

    invoke-virtual {v0}, Ldev/lathe/shell/Permissions$Question;->deny()V

    goto :goto_0

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->clear()V

    return-void
.end method

.method forget(Landroid/webkit/PermissionRequest;)V
    .registers 5

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v0}, Ljava/util/Deque;->iterator()Ljava/util/Iterator;

    move-result-object v2

    :cond_0
    invoke-interface {v2}, Ljava/util/Iterator;->hasNext()Z

    move-result v0

    if-eqz v0, :cond_1

    invoke-interface {v2}, Ljava/util/Iterator;->next()Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/Permissions$Question;

    instance-of v1, v0, Ldev/lathe/shell/Permissions$Devices;

    if-eqz v1, :cond_0

    move-object v1, v0

    check-cast v1, Ldev/lathe/shell/Permissions$Devices;

    iget-object v1, v1, Ldev/lathe/shell/Permissions$Devices;->request:Landroid/webkit/PermissionRequest;

    if-ne v1, p1, :cond_0

    iget-object v1, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v1}, Ljava/util/Deque;->peek()Ljava/lang/Object;

    move-result-object v1

    if-ne v0, v1, :cond_2

    iget-boolean v1, p0, Ldev/lathe/shell/Permissions;->isAsking:Z

    if-eqz v1, :cond_2

    :cond_1
    :goto_0
    return-void

    :cond_2
    iget-object v1, p0, Ldev/lathe/shell/Permissions;->waiting:Ljava/util/Deque;

    invoke-interface {v1, v0}, Ljava/util/Deque;->remove(Ljava/lang/Object;)Z

    goto :goto_0
.end method

.method isGranted(Ljava/lang/String;)Z
    .registers 3

    iget-object v0, p0, Ldev/lathe/shell/Permissions;->activity:Landroid/app/Activity;

    invoke-virtual {v0, p1}, Landroid/app/Activity;->checkSelfPermission(Ljava/lang/String;)I

    move-result v0

    if-nez v0, :cond_0

    const/4 v0, 0x1

    :goto_0
    return v0

    :cond_0
    const/4 v0, 0x0

    goto :goto_0
.end method
