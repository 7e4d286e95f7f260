.class final Ldev/lathe/shell/SavedFiles;
.super Ljava/lang/Object;


# annotations
.annotation system Ldalvik/annotation/MemberClasses;
    value = {
        Ldev/lathe/shell/SavedFiles$MediaTarget;,
        Ldev/lathe/shell/SavedFiles$FolderTarget;,
        Ldev/lathe/shell/SavedFiles$Target;
    }
.end annotation


# static fields
.field static final FAILED:Ljava/lang/String; = "The file could not be saved."


# instance fields
.field private final context:Landroid/content/Context;

.field private last:I

.field private final open:Ljava/util/Map;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "Ljava/util/Map",
            "<",
            "Ljava/lang/Integer;",
            "Ldev/lathe/shell/SavedFiles$Target;",
            ">;"
        }
    .end annotation
.end field


# direct methods
.method constructor <init>(Landroid/content/Context;)V
    .registers 3

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    new-instance v0, Ljava/util/HashMap;

    invoke-direct {v0}, Ljava/util/HashMap;-><init>()V

    iput-object v0, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    iput-object p1, p0, Ldev/lathe/shell/SavedFiles;->context:Landroid/content/Context;

    return-void
.end method


# virtual methods
.method declared-synchronized append(I[B)V
    .registers 5
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    monitor-enter p0

    :try_start_0
    iget-object v0, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v1

    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/SavedFiles$Target;

    if-nez v0, :cond_0

    new-instance v0, Ljava/io/IOException;

    const-string v1, "no such file"

    invoke-direct {v0, v1}, Ljava/io/IOException;-><init>(Ljava/lang/String;)V

    throw v0
    :try_end_0
    .catchall {:try_start_0 .. :try_end_0} :catchall_0

    :catchall_0
    move-exception v0

    monitor-exit p0

    throw v0

    :cond_0
    :try_start_1
    iget-object v0, v0, Ldev/lathe/shell/SavedFiles$Target;->out:Ljava/io/OutputStream;

    invoke-virtual {v0, p2}, Ljava/io/OutputStream;->write([B)V
    :try_end_1
    .catchall {:try_start_1 .. :try_end_1} :catchall_0

    monitor-exit p0

    return-void
.end method

.method declared-synchronized begin(Ljava/lang/String;Ljava/lang/String;)I
    .registers 7
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    monitor-enter p0

    :try_start_0
    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I

    const/16 v1, 0x1d

    if-lt v0, v1, :cond_0

    new-instance v0, Ldev/lathe/shell/SavedFiles$MediaTarget;

    iget-object v1, p0, Ldev/lathe/shell/SavedFiles;->context:Landroid/content/Context;

    invoke-virtual {v1}, Landroid/content/Context;->getContentResolver()Landroid/content/ContentResolver;

    move-result-object v1

    invoke-direct {v0, v1, p1, p2}, Ldev/lathe/shell/SavedFiles$MediaTarget;-><init>(Landroid/content/ContentResolver;Ljava/lang/String;Ljava/lang/String;)V

    :goto_0
    iget v1, p0, Ldev/lathe/shell/SavedFiles;->last:I

    add-int/lit8 v1, v1, 0x1

    iput v1, p0, Ldev/lathe/shell/SavedFiles;->last:I

    iget-object v2, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    invoke-static {v1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v3

    invoke-interface {v2, v3, v0}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_0
    .catchall {:try_start_0 .. :try_end_0} :catchall_0

    monitor-exit p0

    return v1

    :cond_0
    :try_start_1
    new-instance v0, Ldev/lathe/shell/SavedFiles$FolderTarget;

    iget-object v1, p0, Ldev/lathe/shell/SavedFiles;->context:Landroid/content/Context;

    sget-object v2, Landroid/os/Environment;->DIRECTORY_DOWNLOADS:Ljava/lang/String;

    invoke-virtual {v1, v2}, Landroid/content/Context;->getExternalFilesDir(Ljava/lang/String;)Ljava/io/File;

    move-result-object v1

    invoke-direct {v0, v1, p1}, Ldev/lathe/shell/SavedFiles$FolderTarget;-><init>(Ljava/io/File;Ljava/lang/String;)V
    :try_end_1
    .catchall {:try_start_1 .. :try_end_1} :catchall_0

    goto :goto_0

    :catchall_0
    move-exception v0

    monitor-exit p0

    throw v0
.end method

.method declared-synchronized drop(I)V
    .registers 4

    monitor-enter p0

    :try_start_0
    iget-object v0, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v1

    invoke-interface {v0, v1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/SavedFiles$Target;
    :try_end_0
    .catchall {:try_start_0 .. :try_end_0} :catchall_0

    if-nez v0, :cond_0

    :goto_0
    monitor-exit p0

    return-void

    :cond_0
    :try_start_1
    iget-object v1, v0, Ldev/lathe/shell/SavedFiles$Target;->out:Ljava/io/OutputStream;

    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V
    :try_end_1
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_1} :catch_0
    .catchall {:try_start_1 .. :try_end_1} :catchall_0

    :goto_1
    :try_start_2
    invoke-virtual {v0}, Ldev/lathe/shell/SavedFiles$Target;->remove()V
    :try_end_2
    .catchall {:try_start_2 .. :try_end_2} :catchall_0

    goto :goto_0

    :catchall_0
    move-exception v0

    monitor-exit p0

    throw v0

    :catch_0
    move-exception v1

    goto :goto_1
.end method

.method declared-synchronized finish(I)V
    .registers 4
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    monitor-enter p0

    :try_start_0
    iget-object v0, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v1

    invoke-interface {v0, v1}, Ljava/util/Map;->get(Ljava/lang/Object;)Ljava/lang/Object;

    move-result-object v0

    check-cast v0, Ldev/lathe/shell/SavedFiles$Target;

    if-nez v0, :cond_0

    new-instance v0, Ljava/io/IOException;

    const-string v1, "no such file"

    invoke-direct {v0, v1}, Ljava/io/IOException;-><init>(Ljava/lang/String;)V

    throw v0
    :try_end_0
    .catchall {:try_start_0 .. :try_end_0} :catchall_0

    :catchall_0
    move-exception v0

    monitor-exit p0

    throw v0

    :cond_0
    :try_start_1
    iget-object v1, v0, Ldev/lathe/shell/SavedFiles$Target;->out:Ljava/io/OutputStream;

    invoke-virtual {v1}, Ljava/io/OutputStream;->close()V

    invoke-virtual {v0}, Ldev/lathe/shell/SavedFiles$Target;->publish()V

    iget-object v0, p0, Ldev/lathe/shell/SavedFiles;->open:Ljava/util/Map;

    invoke-static {p1}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v1

    invoke-interface {v0, v1}, Ljava/util/Map;->remove(Ljava/lang/Object;)Ljava/lang/Object;
    :try_end_1
    .catchall {:try_start_1 .. :try_end_1} :catchall_0

    monitor-exit p0

    return-void
.end method

.method save(Ljava/lang/String;Ljava/lang/String;Ljava/io/InputStream;)V
    .registers 8
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    invoke-virtual {p0, p1, p2}, Ldev/lathe/shell/SavedFiles;->begin(Ljava/lang/String;Ljava/lang/String;)I

    move-result v2

    const/high16 v0, 0x10000

    :try_start_0
    new-array v1, v0, [B

    invoke-virtual {p3, v1}, Ljava/io/InputStream;->read([B)I

    move-result v0

    :goto_0
    if-ltz v0, :cond_1

    array-length v3, v1

    if-ne v0, v3, :cond_0

    move-object v0, v1

    :goto_1
    invoke-virtual {p0, v2, v0}, Ldev/lathe/shell/SavedFiles;->append(I[B)V

    invoke-virtual {p3, v1}, Ljava/io/InputStream;->read([B)I

    move-result v0

    goto :goto_0

    :cond_0
    invoke-static {v1, v0}, Ljava/util/Arrays;->copyOf([BI)[B

    move-result-object v0

    goto :goto_1

    :cond_1
    invoke-virtual {p0, v2}, Ldev/lathe/shell/SavedFiles;->finish(I)V
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_0

    return-void

    :catch_0
    move-exception v0

    invoke-virtual {p0, v2}, Ldev/lathe/shell/SavedFiles;->drop(I)V

    throw v0
.end method

.method saved()Ljava/lang/String;
    .registers 3

    sget v0, Landroid/os/Build$VERSION;->SDK_INT:I

    const/16 v1, 0x1d

    if-lt v0, v1, :cond_0

    const-string v0, "Saved to Downloads."

    :goto_0
    return-object v0

    :cond_0
    const-string v0, "Saved to the app\'s folder."

    goto :goto_0
.end method
