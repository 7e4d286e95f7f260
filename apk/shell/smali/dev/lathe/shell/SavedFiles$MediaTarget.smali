.class final Ldev/lathe/shell/SavedFiles$MediaTarget;
.super Ldev/lathe/shell/SavedFiles$Target;


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Ldev/lathe/shell/SavedFiles;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x1a
    name = "MediaTarget"
.end annotation


# instance fields
.field private final resolver:Landroid/content/ContentResolver;

.field private final row:Landroid/net/Uri;


# direct methods
.method constructor <init>(Landroid/content/ContentResolver;Ljava/lang/String;Ljava/lang/String;)V
    .registers 7
    .annotation system Ldalvik/annotation/Throws;
        value = {
            Ljava/io/IOException;
        }
    .end annotation

    const/4 v0, 0x0

    invoke-direct {p0, v0}, Ldev/lathe/shell/SavedFiles$Target;-><init>(Ldev/lathe/shell/SavedFiles$1;)V

    iput-object p1, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->resolver:Landroid/content/ContentResolver;

    new-instance v0, Landroid/content/ContentValues;

    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V

    const-string v1, "_display_name"

    invoke-virtual {v0, v1, p2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V

    const-string v1, "mime_type"

    invoke-virtual {v0, v1, p3}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/String;)V

    const-string v1, "is_pending"

    const/4 v2, 0x1

    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v2

    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V

    sget-object v1, Landroid/provider/MediaStore$Downloads;->EXTERNAL_CONTENT_URI:Landroid/net/Uri;

    invoke-virtual {p1, v1, v0}, Landroid/content/ContentResolver;->insert(Landroid/net/Uri;Landroid/content/ContentValues;)Landroid/net/Uri;

    move-result-object v0

    iput-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->row:Landroid/net/Uri;

    iget-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->row:Landroid/net/Uri;

    if-nez v0, :cond_0

    new-instance v0, Ljava/io/IOException;

    const-string v1, "no row"

    invoke-direct {v0, v1}, Ljava/io/IOException;-><init>(Ljava/lang/String;)V

    throw v0

    :cond_0
    iget-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->row:Landroid/net/Uri;

    invoke-virtual {p1, v0}, Landroid/content/ContentResolver;->openOutputStream(Landroid/net/Uri;)Ljava/io/OutputStream;

    move-result-object v0

    iput-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->out:Ljava/io/OutputStream;

    iget-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->out:Ljava/io/OutputStream;

    if-nez v0, :cond_1

    new-instance v0, Ljava/io/IOException;

    const-string v1, "no stream"

    invoke-direct {v0, v1}, Ljava/io/IOException;-><init>(Ljava/lang/String;)V

    throw v0

    :cond_1
    return-void
.end method


# virtual methods
.method publish()V
    .registers 5

    const/4 v3, 0x0

    new-instance v0, Landroid/content/ContentValues;

    invoke-direct {v0}, Landroid/content/ContentValues;-><init>()V

    const-string v1, "is_pending"

    const/4 v2, 0x0

    invoke-static {v2}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;

    move-result-object v2

    invoke-virtual {v0, v1, v2}, Landroid/content/ContentValues;->put(Ljava/lang/String;Ljava/lang/Integer;)V

    iget-object v1, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->resolver:Landroid/content/ContentResolver;

    iget-object v2, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->row:Landroid/net/Uri;

    invoke-virtual {v1, v2, v0, v3, v3}, Landroid/content/ContentResolver;->update(Landroid/net/Uri;Landroid/content/ContentValues;Ljava/lang/String;[Ljava/lang/String;)I

    return-void
.end method

.method remove()V
    .registers 4

    const/4 v2, 0x0

    iget-object v0, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->resolver:Landroid/content/ContentResolver;

    iget-object v1, p0, Ldev/lathe/shell/SavedFiles$MediaTarget;->row:Landroid/net/Uri;

    invoke-virtual {v0, v1, v2, v2}, Landroid/content/ContentResolver;->delete(Landroid/net/Uri;Ljava/lang/String;[Ljava/lang/String;)I

    return-void
.end method
