.class abstract Ldev/lathe/shell/Permissions$Question;
.super Ljava/lang/Object;


# annotations
.annotation system Ldalvik/annotation/EnclosingClass;
    value = Ldev/lathe/shell/Permissions;
.end annotation

.annotation system Ldalvik/annotation/InnerClass;
    accessFlags = 0x40a
    name = "Question"
.end annotation


# direct methods
.method private constructor <init>()V
    .registers 1

    invoke-direct {p0}, Ljava/lang/Object;-><init>()V

    return-void
.end method

.method synthetic constructor <init>(Ldev/lathe/shell/Permissions$1;)V
    .registers 2

    invoke-direct {p0}, Ldev/lathe/shell/Permissions$Question;-><init>()V

    return-void
.end method


# virtual methods
.method abstract answer(Ldev/lathe/shell/Permissions;)V
.end method

.method abstract deny()V
.end method

.method abstract permissions()Ljava/util/List;
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "()",
            "Ljava/util/List",
            "<",
            "Ljava/lang/String;",
            ">;"
        }
    .end annotation
.end method
