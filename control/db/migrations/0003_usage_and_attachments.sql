CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"project_id" text,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"width" integer,
	"height" integer,
	"created_at" bigint NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attachments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"project_id" text,
	"turn_id" text,
	"task" text,
	"model" text NOT NULL,
	"at" bigint NOT NULL,
	"input_tokens" integer NOT NULL,
	"cached_input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"cost_usd" double precision,
	"estimated" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "model_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "cost_usd" double precision;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attachments_project" ON "attachments" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "attachments_user" ON "attachments" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "model_calls_user" ON "model_calls" USING btree ("user_id","at");--> statement-breakpoint
CREATE INDEX "model_calls_project" ON "model_calls" USING btree ("project_id","at");--> statement-breakpoint
ALTER TABLE attachments FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE model_calls FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT UPDATE (cost_usd) ON turns TO lathe_app;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON attachments TO lathe_app;--> statement-breakpoint
GRANT UPDATE (project_id) ON attachments TO lathe_app;--> statement-breakpoint
-- What was spent is added to and never changed.
GRANT SELECT, INSERT ON model_calls TO lathe_app;--> statement-breakpoint
-- A worker sees what belongs to its project, and what waits for a prompt to name it.
CREATE POLICY app_attachments ON attachments TO lathe_app
  USING (user_id = lathe_user() AND (project_id IS NULL OR lathe_project_allowed(project_id)))
  WITH CHECK (user_id = lathe_user() AND (project_id IS NULL OR EXISTS (SELECT FROM projects WHERE projects.id = project_id)));--> statement-breakpoint
CREATE POLICY app_model_calls ON model_calls TO lathe_app
  USING (user_id = lathe_user() AND (project_id IS NULL OR lathe_project_allowed(project_id)));
