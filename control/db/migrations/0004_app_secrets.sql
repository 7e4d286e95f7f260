CREATE TABLE "app_secrets" (
	"project_id" text NOT NULL,
	"name" text NOT NULL,
	"sealed" text NOT NULL,
	"bytes" integer NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "app_secrets_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
ALTER TABLE "app_secrets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "app_secrets" ADD CONSTRAINT "app_secrets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE app_secrets FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON app_secrets TO lathe_app;--> statement-breakpoint
GRANT UPDATE (sealed, bytes, updated_at) ON app_secrets TO lathe_app;--> statement-breakpoint
-- The inner query is itself held to the policies of projects.
CREATE POLICY app_app_secrets ON app_secrets TO lathe_app
  USING (EXISTS (SELECT FROM projects WHERE projects.id = project_id));
