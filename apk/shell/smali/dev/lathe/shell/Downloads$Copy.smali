.class final Ldev/lathe/shell/Downloads$Copy;
.super Ljava/lang/Object;

# interfaces
.implements Ljava/lang/Runnable;


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Ldev/lathe/shell/Downloads;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x12
    name = "Copy"
.end annotation


# instance fields
.field private final content:Ljava/io/InputStream;

.field private final name:Ljava/lang/String;

.field private final path:Ljava/lang/String;

.field final synthetic this$0:Ldev/lathe/shell/Downloads;


# direct methods
.method constructor <init>(Ldev/lathe/shell/Downloads;Ljava/io/InputStream;Ljava/lang/String;Ljava/lang/String;)V
    .registers 5

    iput-object p1, p0, Ldev/lathe/shell/Downloads$Copy;->this$0:Ldev/lathe/shell/Downloads;

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    iput-object p2, p0, Ldev/lathe/shell/Downloads$Copy;->content:Ljava/io/InputStream;

    iput-object p3, p0, Ldev/lathe/shell/Downloads$Copy;->name:Ljava/lang/String;

    iput-object p4, p0, Ldev/lathe/shell/Downloads$Copy;->path:Ljava/lang/String;

    return-void
.end method


# virtual methods
.method public run()V
    .registers 5

    :try_start_0
    iget-object v1, p0, Ldev/lathe/shell/Downloads$Copy;->content:Ljava/io/InputStream;
    :try_end_0
    .catch Ljava/io/IOException; {:try_start_0 .. :try_end_0} :catch_1

    :try_start_1
    iget-object v0, p0, Ldev/lathe/shell/Downloads$Copy;->this$0:Ldev/lathe/shell/Downloads;

    # getter for: Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;
    invoke-static {v0}, Ldev/lathe/shell/Downloads;->access$000(Ldev/lathe/shell/Downloads;)Ldev/lathe/shell/SavedFiles;

    move-result-object v0

    iget-object v2, p0, Ldev/lathe/shell/Downloads$Copy;->name:Ljava/lang/String;

    invoke-static {v2}, Ldev/lathe/shell/FileNames;->clean(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v2

    iget-object v3, p0, Ldev/lathe/shell/Downloads$Copy;->path:Ljava/lang/String;

    invoke-static {v3}, Ldev/lathe/shell/MimeTypes;->of(Ljava/lang/String;)Ljava/lang/String;

    move-result-object v3

    invoke-virtual {v0, v2, v3, v1}, Ldev/lathe/shell/SavedFiles;->save(Ljava/lang/String;Ljava/lang/String;Ljava/io/InputStream;)V

    iget-object v0, p0, Ldev/lathe/shell/Downloads$Copy;->this$0:Ldev/lathe/shell/Downloads;

    iget-object v2, p0, Ldev/lathe/shell/Downloads$Copy;->this$0:Ldev/lathe/shell/Downloads;

    # getter for: Ldev/lathe/shell/Downloads;->files:Ldev/lathe/shell/SavedFiles;
    invoke-static {v2}, Ldev/lathe/shell/Downloads;->access$000(Ldev/lathe/shell/Downloads;)Ldev/lathe/shell/SavedFiles;

    move-result-object v2

    invoke-virtual {v2}, Ldev/lathe/shell/SavedFiles;->saved()Ljava/lang/String;

    move-result-object v2

    # invokes: Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V
    invoke-static {v0, v2}, Ldev/lathe/shell/Downloads;->access$100(Ldev/lathe/shell/Downloads;Ljava/lang/String;)V
    :try_end_1
    .catch Ljava/lang/Throwable; {:try_start_1 .. :try_end_1} :catch_0
    .catch Ljava/io/IOException; {:try_start_1 .. :try_end_1} :catch_1

    if-eqz v1, :cond_0

    :try_start_2
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    :try_end_2
    .catch Ljava/io/IOException; {:try_start_2 .. :try_end_2} :catch_1

    :cond_0
    :goto_0
    return-void

    :catch_0
    move-exception v0

    if-eqz v1, :cond_1

    :try_start_3
    invoke-virtual {v1}, Ljava/io/InputStream;->close()V
    :try_end_3
    .catch Ljava/lang/Throwable; {:try_start_3 .. :try_end_3} :catch_2
    .catch Ljava/io/IOException; {:try_start_3 .. :try_end_3} :catch_1

    :cond_1
    :goto_1
    :try_start_4
    throw v0
    :try_end_4
    .catch Ljava/io/IOException; {:try_start_4 .. :try_end_4} :catch_1

    :catch_1
    move-exception v0

    iget-object v0, p0, Ldev/lathe/shell/Downloads$Copy;->this$0:Ldev/lathe/shell/Downloads;

    const-string v1, "The file could not be saved."

    # invokes: Ldev/lathe/shell/Downloads;->tell(Ljava/lang/String;)V
    invoke-static {v0, v1}, Ldev/lathe/shell/Downloads;->access$100(Ldev/lathe/shell/Downloads;Ljava/lang/String;)V

    goto :goto_0

    :catch_2
    move-exception v1

    :try_start_5
    invoke-virtual {v0, v1}, Ljava/lang/Throwable;->addSuppressed(Ljava/lang/Throwable;)V
    :try_end_5
    .catch Ljava/io/IOException; {:try_start_5 .. :try_end_5} :catch_1

    goto :goto_1
.end method
