CREATE TABLE "thumbnails" (
	"project_id" text PRIMARY KEY NOT NULL,
	"taken_at" bigint NOT NULL,
	"image" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "thumbnails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "thumbnails" ADD CONSTRAINT "thumbnails_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE thumbnails FORCE ROW LEVEL SECURITY;--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON thumbnails TO lathe_app;--> statement-breakpoint
GRANT UPDATE (taken_at, image) ON thumbnails TO lathe_app;--> statement-breakpoint
-- The inner query is itself held to the policies of projects.
CREATE POLICY app_thumbnails ON thumbnails TO lathe_app
  USING (EXISTS (SELECT FROM projects WHERE projects.id = project_id));
