-- +goose Up
-- The nouns of the directory and of booking, as ent/schema describes them.

CREATE TABLE "replays" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "operation" character varying NOT NULL,
    "key_hash" bytea NOT NULL,
    "request_hash" bytea NOT NULL,
    "appointment_id" uuid NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "replay_operation_key_hash" ON "replays" ("operation", "key_hash");
CREATE INDEX "replay_created_at" ON "replays" ("created_at");
CREATE TABLE "providers" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "kind" character varying NOT NULL,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    "summary" character varying NOT NULL,
    "description" text NULL,
    "website" character varying NULL,
    "phone" character varying NULL,
    "email" character varying NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "providers_slug_key" ON "providers" ("slug");
CREATE INDEX "provider_kind_name_id" ON "providers" ("kind", "name", "id");
CREATE TABLE "agencies" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "aliases" jsonb NOT NULL,
    "parent_name" character varying NULL,
    "provider_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "agencies_providers_agency" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE NO ACTION
);
CREATE UNIQUE INDEX "agencies_provider_id_key" ON "agencies" ("provider_id");
CREATE TABLE "places" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    "folded" character varying NOT NULL,
    "region" character varying NOT NULL,
    "lat" double precision NOT NULL,
    "lon" double precision NOT NULL,
    "population" bigint NULL,
    "source" character varying NOT NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "places_slug_key" ON "places" ("slug");
CREATE INDEX "place_folded" ON "places" ("folded");
CREATE TABLE "centres" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    "kind" character varying NOT NULL,
    "status" character varying NOT NULL DEFAULT 'OPEN',
    "opened_on" character varying NULL,
    "street" character varying NULL,
    "postcode" character varying NULL,
    "lat" double precision NOT NULL,
    "lon" double precision NOT NULL,
    "time_zone" character varying NOT NULL,
    "phone" character varying NULL,
    "email" character varying NULL,
    "about" text NULL,
    "directions" text NULL,
    "premises" character varying NOT NULL DEFAULT 'COMMUNITY',
    "facilities" jsonb NOT NULL,
    "accessibility" jsonb NOT NULL,
    "languages" jsonb NOT NULL,
    "hours" jsonb NULL,
    "hours_exceptions" jsonb NOT NULL,
    "anniversary" character varying NULL,
    "coordinator_name" character varying NULL,
    "coordinator_languages" jsonb NOT NULL,
    "coordinator_hours" jsonb NOT NULL,
    "coordinator_cover" character varying NULL,
    "lead_time_hours" bigint NOT NULL DEFAULT 2,
    "horizon_days" bigint NOT NULL DEFAULT 90,
    "live_bookings_per_person" bigint NOT NULL DEFAULT 3,
    "kept_slots" bigint NOT NULL DEFAULT 0,
    "place_id" uuid NOT NULL,
    "parent_id" uuid NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "centres_places_place" FOREIGN KEY ("place_id") REFERENCES "places" ("id") ON DELETE NO ACTION,
    CONSTRAINT "centres_centres_outreach_sites" FOREIGN KEY ("parent_id") REFERENCES "centres" ("id") ON DELETE SET NULL
);
CREATE UNIQUE INDEX "centres_slug_key" ON "centres" ("slug");
CREATE INDEX "centre_place_id" ON "centres" ("place_id");
CREATE INDEX "centre_parent_id" ON "centres" ("parent_id");
CREATE TABLE "visit_schedules" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "rule" character varying NOT NULL,
    "valid_from" date NOT NULL,
    "valid_to" date NULL,
    "extra_dates" jsonb NOT NULL,
    "excluded_dates" jsonb NOT NULL,
    "skips_holidays" boolean NOT NULL DEFAULT true,
    "starts_at" character varying NOT NULL,
    "ends_at" character varying NOT NULL,
    "circuit" character varying NULL,
    "circuit_order" bigint NULL,
    "written_to" date NULL,
    "mode" character varying NOT NULL,
    "slot_minutes" bigint NULL,
    "seats" bigint NOT NULL DEFAULT 1,
    "breaks" jsonb NOT NULL,
    "kept_slots" bigint NULL,
    "room" character varying NULL,
    "provider_id" uuid NOT NULL,
    "centre_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "visit_schedules_providers_provider" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE NO ACTION,
    CONSTRAINT "visit_schedules_centres_centre" FOREIGN KEY ("centre_id") REFERENCES "centres" ("id") ON DELETE NO ACTION
);
CREATE INDEX "visitschedule_centre_id_mode" ON "visit_schedules" ("centre_id", "mode");
CREATE INDEX "visitschedule_provider_id_mode" ON "visit_schedules" ("provider_id", "mode");
CREATE TABLE "visits" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "original_date" date NOT NULL,
    "date" date NOT NULL,
    "starts_at" timestamptz NOT NULL,
    "ends_at" timestamptz NOT NULL,
    "time_zone" character varying NOT NULL,
    "status" character varying NOT NULL DEFAULT 'SCHEDULED',
    "cancel_reason" character varying NULL,
    "cancelled_at" timestamptz NULL,
    "promised_on" date NOT NULL,
    "moved_from" date NULL,
    "moved_at" timestamptz NULL,
    "version" bigint NOT NULL DEFAULT 1,
    "mode" character varying NOT NULL,
    "slot_minutes" bigint NULL,
    "seats" bigint NOT NULL DEFAULT 1,
    "breaks" jsonb NOT NULL,
    "kept_slots" bigint NULL,
    "room" character varying NULL,
    "schedule_id" uuid NULL,
    "centre_id" uuid NOT NULL,
    "provider_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "visits_visit_schedules_schedule" FOREIGN KEY ("schedule_id") REFERENCES "visit_schedules" ("id") ON DELETE SET NULL,
    CONSTRAINT "visits_centres_centre" FOREIGN KEY ("centre_id") REFERENCES "centres" ("id") ON DELETE NO ACTION,
    CONSTRAINT "visits_providers_provider" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE NO ACTION,
    CONSTRAINT "visit_grid" CHECK ((mode <> 'RESIDENT') AND ((mode = 'DROP_IN') OR (slot_minutes IS NOT NULL))),
    CONSTRAINT "visit_span" CHECK (starts_at < ends_at)
);
CREATE UNIQUE INDEX "visit_schedule_id_original_date" ON "visits" ("schedule_id", "original_date");
CREATE INDEX "visit_centre_id_date_starts_at_id" ON "visits" ("centre_id", "date", "starts_at", "id");
CREATE INDEX "visit_provider_id_date_starts_at_id" ON "visits" ("provider_id", "date", "starts_at", "id");
CREATE INDEX "visit_date_starts_at_id" ON "visits" ("date", "starts_at", "id");
CREATE TABLE "persons" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "name" character varying NOT NULL,
    "phone" character varying NULL,
    "email" character varying NULL,
    "language" character varying NOT NULL DEFAULT 'en',
    "interpreter" character varying NULL,
    "access_needs" text NULL,
    "support_person" boolean NOT NULL DEFAULT false,
    PRIMARY KEY ("id")
);
CREATE INDEX "person_phone" ON "persons" ("phone");
CREATE INDEX "person_email" ON "persons" ("email");
CREATE TABLE "appointments" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "starts_at" timestamptz NOT NULL,
    "ends_at" timestamptz NOT NULL,
    "time_zone" character varying NOT NULL,
    "seat" bigint NOT NULL,
    "status" character varying NOT NULL,
    "expires_at" timestamptz NULL,
    "reference" character varying NULL,
    "token_version" bigint NOT NULL DEFAULT 1,
    "token_hash" bytea NULL,
    "words" text NULL,
    "channel" character varying NOT NULL DEFAULT 'WEB',
    "cancelled_at" timestamptz NULL,
    "visit_id" uuid NOT NULL,
    "person_id" uuid NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "appointments_visits_visit" FOREIGN KEY ("visit_id") REFERENCES "visits" ("id") ON DELETE NO ACTION,
    CONSTRAINT "appointments_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE SET NULL,
    CONSTRAINT "appointment_booked" CHECK ((status = 'HELD') OR (expires_at IS NULL AND reference IS NOT NULL AND token_hash IS NOT NULL)),
    CONSTRAINT "appointment_hold" CHECK ((status <> 'HELD') OR (expires_at IS NOT NULL AND person_id IS NULL AND reference IS NULL)),
    CONSTRAINT "appointment_person" CHECK ((status <> 'BOOKED') OR (person_id IS NOT NULL)),
    CONSTRAINT "appointment_span" CHECK (starts_at < ends_at),
    CONSTRAINT "appointment_words" CHECK ((words IS NULL) OR (length(words) <= 2000))
);
CREATE UNIQUE INDEX "appointments_reference_key" ON "appointments" ("reference");
CREATE UNIQUE INDEX "appointment_one_live_per_seat" ON "appointments" ("visit_id", "starts_at", "seat") WHERE ((status)::text = ANY (ARRAY[('HELD'::character varying)::text, ('BOOKED'::character varying)::text, ('ARRIVED'::character varying)::text, ('FULFILLED'::character varying)::text]));
CREATE INDEX "appointment_person_id" ON "appointments" ("person_id");
CREATE TABLE "needs" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    "synonyms" jsonb NOT NULL,
    "position" bigint NOT NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "needs_slug_key" ON "needs" ("slug");
CREATE TABLE "appointment_needs" (
    "appointment_id" uuid NOT NULL,
    "need_id" uuid NOT NULL,
    PRIMARY KEY ("appointment_id", "need_id"),
    CONSTRAINT "appointment_needs_appointment_id" FOREIGN KEY ("appointment_id") REFERENCES "appointments" ("id") ON DELETE CASCADE,
    CONSTRAINT "appointment_needs_need_id" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON DELETE CASCADE
);
CREATE TABLE "client_groups" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "client_groups_slug_key" ON "client_groups" ("slug");
CREATE TABLE "centre_client_groups" (
    "centre_id" uuid NOT NULL,
    "client_group_id" uuid NOT NULL,
    PRIMARY KEY ("centre_id", "client_group_id"),
    CONSTRAINT "centre_client_groups_centre_id" FOREIGN KEY ("centre_id") REFERENCES "centres" ("id") ON DELETE CASCADE,
    CONSTRAINT "centre_client_groups_client_group_id" FOREIGN KEY ("client_group_id") REFERENCES "client_groups" ("id") ON DELETE CASCADE
);
CREATE TABLE "community_organisations" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "charity_number" character varying NULL,
    "nzbn" character varying NULL,
    "assured_on" date NULL,
    "place_id" uuid NULL,
    "centre_id" uuid NULL,
    "provider_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "community_organisations_places_place" FOREIGN KEY ("place_id") REFERENCES "places" ("id") ON DELETE SET NULL,
    CONSTRAINT "community_organisations_centres_centre" FOREIGN KEY ("centre_id") REFERENCES "centres" ("id") ON DELETE SET NULL,
    CONSTRAINT "community_organisations_providers_community_organisation" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE NO ACTION
);
CREATE UNIQUE INDEX "community_organisations_provider_id_key" ON "community_organisations" ("provider_id");
CREATE INDEX "communityorganisation_centre_id" ON "community_organisations" ("centre_id");
CREATE TABLE "messages" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "event" character varying NOT NULL,
    "kind" character varying NOT NULL,
    "channel" character varying NOT NULL,
    "due_at" timestamptz NOT NULL,
    "attempts" bigint NOT NULL DEFAULT 0,
    "sent_at" timestamptz NULL,
    "problem" character varying NULL,
    "person_id" uuid NOT NULL,
    "appointment_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "messages_persons_person" FOREIGN KEY ("person_id") REFERENCES "persons" ("id") ON DELETE NO ACTION,
    CONSTRAINT "messages_appointments_appointment" FOREIGN KEY ("appointment_id") REFERENCES "appointments" ("id") ON DELETE NO ACTION
);
CREATE UNIQUE INDEX "message_event_person_id_kind_channel" ON "messages" ("event", "person_id", "kind", "channel");
CREATE INDEX "message_sent_at_due_at" ON "messages" ("sent_at", "due_at");
CREATE TABLE "services" (
    "id" uuid NOT NULL,
    "created_at" timestamptz NOT NULL,
    "updated_at" timestamptz NOT NULL,
    "translations" jsonb NOT NULL,
    "sample" boolean NOT NULL DEFAULT false,
    "slug" character varying NOT NULL,
    "name" character varying NOT NULL,
    "summary" character varying NOT NULL,
    "description" text NULL,
    "who_for" character varying NULL,
    "cost" character varying NULL,
    "what_to_bring" jsonb NOT NULL,
    "how_to_get" character varying NULL,
    "languages" jsonb NOT NULL,
    "channels" jsonb NOT NULL,
    "status" character varying NOT NULL DEFAULT 'ACTIVE',
    "provider_id" uuid NOT NULL,
    PRIMARY KEY ("id"),
    CONSTRAINT "services_providers_provider" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE NO ACTION
);
CREATE UNIQUE INDEX "services_slug_key" ON "services" ("slug");
CREATE INDEX "service_provider_id" ON "services" ("provider_id");
CREATE INDEX "service_name_id" ON "services" ("name", "id");
CREATE TABLE "service_client_groups" (
    "service_id" uuid NOT NULL,
    "client_group_id" uuid NOT NULL,
    PRIMARY KEY ("service_id", "client_group_id"),
    CONSTRAINT "service_client_groups_service_id" FOREIGN KEY ("service_id") REFERENCES "services" ("id") ON DELETE CASCADE,
    CONSTRAINT "service_client_groups_client_group_id" FOREIGN KEY ("client_group_id") REFERENCES "client_groups" ("id") ON DELETE CASCADE
);
CREATE TABLE "service_needs" (
    "service_id" uuid NOT NULL,
    "need_id" uuid NOT NULL,
    PRIMARY KEY ("service_id", "need_id"),
    CONSTRAINT "service_needs_service_id" FOREIGN KEY ("service_id") REFERENCES "services" ("id") ON DELETE CASCADE,
    CONSTRAINT "service_needs_need_id" FOREIGN KEY ("need_id") REFERENCES "needs" ("id") ON DELETE CASCADE
);
CREATE TABLE "visit_schedule_services" (
    "visit_schedule_id" uuid NOT NULL,
    "service_id" uuid NOT NULL,
    PRIMARY KEY ("visit_schedule_id", "service_id"),
    CONSTRAINT "visit_schedule_services_visit_schedule_id" FOREIGN KEY ("visit_schedule_id") REFERENCES "visit_schedules" ("id") ON DELETE CASCADE,
    CONSTRAINT "visit_schedule_services_service_id" FOREIGN KEY ("service_id") REFERENCES "services" ("id") ON DELETE CASCADE
);

-- The way back through the join tables: from a need to its services, from a
-- service to where it is offered.
CREATE INDEX "service_needs_need_id" ON "service_needs" ("need_id");
CREATE INDEX "service_client_groups_client_group_id" ON "service_client_groups" ("client_group_id");
CREATE INDEX "centre_client_groups_client_group_id" ON "centre_client_groups" ("client_group_id");
CREATE INDEX "visit_schedule_services_service_id" ON "visit_schedule_services" ("service_id");

-- +goose Down
DROP TABLE "visit_schedule_services";
DROP TABLE "service_needs";
DROP TABLE "service_client_groups";
DROP TABLE "services";
DROP TABLE "messages";
DROP TABLE "community_organisations";
DROP TABLE "centre_client_groups";
DROP TABLE "client_groups";
DROP TABLE "appointment_needs";
DROP TABLE "needs";
DROP TABLE "appointments";
DROP TABLE "persons";
DROP TABLE "visits";
DROP TABLE "visit_schedules";
DROP TABLE "centres";
DROP TABLE "places";
DROP TABLE "agencies";
DROP TABLE "providers";
DROP TABLE "replays";
