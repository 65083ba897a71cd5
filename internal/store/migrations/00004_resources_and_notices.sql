-- +goose Up
-- What lies elsewhere to read or fill in, and messages for some days.
CREATE TABLE "notices" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "severity" character varying NOT NULL,
    "words" character varying NOT NULL,
    "first_day" date NOT NULL,
    "last_day" date NOT NULL,
    "centre_id" uuid NULL,
    "provider_id" uuid NULL,
    "visit_id" uuid NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "notices_centres_centre" FOREIGN KEY ("centre_id") REFERENCES "centres" ("id") ON DELETE CASCADE,
    CONSTRAINT "notices_providers_provider" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE CASCADE,
    CONSTRAINT "notices_visits_visit" FOREIGN KEY ("visit_id") REFERENCES "visits" ("id") ON DELETE CASCADE,
    CONSTRAINT "notice_about_one" CHECK (num_nonnulls(centre_id, provider_id, visit_id) = 1),
    CONSTRAINT "notice_span" CHECK (first_day <= last_day)
);
CREATE INDEX "notice_centre_id" ON "notices" ("centre_id");
CREATE INDEX "notice_provider_id" ON "notices" ("provider_id");
CREATE INDEX "notice_visit_id" ON "notices" ("visit_id");
CREATE TABLE "resources" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "kind" character varying NOT NULL,
    "name" character varying NOT NULL,
    "summary" character varying NULL,
    "url" character varying NOT NULL,
    "language" character varying NOT NULL,
    "provider_id" uuid NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "resources_providers_provider" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE SET NULL
);
CREATE INDEX "resource_provider_id" ON "resources" ("provider_id");
CREATE INDEX "resource_name_id" ON "resources" ("name", "id");
CREATE TABLE "resource_needs" (
    "resource_id" uuid NOT NULL,
    "need_id" uuid NOT NULL,
    PRIMARY KEY ("resource_id", "need_id"),
    CONSTRAINT "resource_needs_resource_id" FOREIGN KEY ("resource_id") REFERENCES "resources" ("id") ON DELETE CASCADE,
    CONSTRAINT "resource_needs_need_id" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON DELETE CASCADE
);
-- From a need to its resources.
CREATE INDEX "resource_needs_need_id" ON "resource_needs" ("need_id");

GRANT SELECT ON notices, resource_needs, resources TO heartland_public;

-- +goose Down
DROP TABLE "resource_needs";
DROP TABLE "resources";
DROP TABLE "notices";
