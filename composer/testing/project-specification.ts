import { app, everything, text, title } from "./loose-specification.ts";

const PICTURE =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'%3E%3Cpath fill='%23678' d='M0 0h4v3H0z'/%3E%3C/svg%3E";

/** Two entities with relations both ways, each view, each type of field. */
export const projects = app({
  name: "Projects",
  accent: "#0f766e",
  entities: [
    {
      id: "projects",
      singular: "project",
      plural: "projects",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "colour", label: "Colour", type: "color" },
        { id: "notes", label: "Notes", type: "longText", markdown: true },
        { id: "budget", label: "Budget", type: "money", currency: "USD" },
      ],
      features: { ...everything, totals: ["budget"] },
      examples: [
        {
          name: "New roof",
          colour: "#aa5500",
          notes: "## Plan\n\n- [ ] ask three firms\n- **scaffold** first",
          budget: 12000,
        },
        { name: "Garden", colour: "#228833", budget: 300 },
      ],
    },
    {
      id: "people",
      singular: "person",
      plural: "people",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "email", label: "Email", type: "email" },
        { id: "phone", label: "Phone", type: "phone" },
        { id: "site", label: "Website", type: "url" },
      ],
      examples: [
        { name: "Ada", email: "ada@example.com" },
        { name: "Lin", phone: "+49 30 123", site: "https://example.com/" },
      ],
    },
    {
      id: "tasks",
      singular: "task",
      plural: "tasks",
      of: [
        title,
        { id: "status", label: "Status", type: "choice", options: ["To do", "Doing", "Done"] },
        { id: "day", label: "Due", type: "date", deadline: true },
        {
          id: "weekday",
          label: "Weekday",
          type: "choice",
          options: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
        },
        { id: "time", label: "Time", type: "time" },
        { id: "project", label: "Project", type: "relation", entity: "projects", many: false },
        { id: "helpers", label: "Helpers", type: "relation", entity: "people", many: true },
        { id: "parent", label: "Part of", type: "relation", entity: "tasks", many: false },
        { id: "tags", label: "Tags", type: "tags", options: ["home", "urgent"] },
        { id: "photo", label: "Photo", type: "image" },
        { id: "hours", label: "Hours", type: "number", unit: "h", min: 0 },
        { id: "effort", label: "Effort", type: "rating", max: 3 },
        { id: "isPaid", label: "Paid", type: "checkbox" },
        { id: "finished", label: "Finished", type: "checkbox" },
      ],
      done: { field: "finished", strike: true },
      features: {
        ...everything,
        filters: ["status", "project", "tags", "isPaid", "weekday"],
        totals: ["hours"],
        clearDone: true,
      },
      order: { field: "day", direction: "ascending" },
      examples: [
        {
          title: "Call firms",
          status: "Doing",
          day: "+3",
          weekday: "Monday",
          time: "09:00",
          project: "New roof",
          helpers: "Ada, Lin",
          tags: "home, urgent",
          hours: 2,
          effort: 2,
          photo: PICTURE,
        },
        {
          title: "Buy seeds",
          status: "To do",
          day: "-2",
          weekday: "Tuesday",
          time: "18:30",
          project: "Garden",
          hours: 1,
        },
        { title: "Measure", status: "Done", day: "2026-03-31", parent: "Call firms", finished: true, hours: 4 },
      ],
    },
  ],
  pages: [
    {
      id: "tasks",
      title: "Tasks",
      icon: "check",
      blocks: [
        {
          id: "figures",
          type: "stats",
          title: "At a glance",
          items: [
            { label: "Tasks", entity: "tasks", measure: { type: "count" } },
            { label: "Finished", entity: "tasks", measure: { type: "done" } },
            { label: "Hours", entity: "tasks", measure: { type: "sum", field: "hours" } },
            { label: "Longest", entity: "tasks", measure: { type: "highest", field: "hours" } },
            { label: "Shortest", entity: "tasks", measure: { type: "lowest", field: "hours" } },
            { label: "Mean budget", entity: "projects", measure: { type: "average", field: "budget" } },
          ],
        },
        {
          id: "tasks-main",
          type: "records",
          entity: "tasks",
          views: [
            { type: "board", columns: "status" },
            { type: "list" },
            { type: "table" },
            { type: "calendar", date: "day" },
            { type: "timetable", day: "weekday", time: "time" },
            { type: "cards" },
          ],
          editable: true,
        },
      ],
    },
    {
      id: "projects",
      title: "Projects",
      icon: "rocket",
      blocks: [
        { id: "projects-list", type: "records", entity: "projects", views: [{ type: "list" }], editable: true },
        { id: "focus", type: "timer", title: "Focus", mode: "intervals", minutes: 25, pauseMinutes: 5, rounds: 4 },
      ],
    },
    {
      id: "people",
      title: "People",
      icon: "people",
      blocks: [{ id: "people", type: "records", entity: "people", views: [{ type: "cards" }], editable: true }],
    },
    {
      id: "look",
      title: "Overview",
      icon: "chart",
      blocks: [
        {
          id: "overview",
          type: "records",
          entity: "tasks",
          title: "All tasks",
          views: [
            { type: "sections", by: "project" },
            { type: "gallery", image: "photo" },
            { type: "chart", shape: "bars", value: "hours", by: "project" },
            { type: "chart", shape: "line", value: null, by: "day" },
            { type: "chart", shape: "ring", value: null, by: "finished" },
          ],
          editable: false,
        },
      ],
    },
  ],
});
