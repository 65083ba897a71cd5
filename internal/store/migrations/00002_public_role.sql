-- +goose Up
-- The wall between the public directory and personal information: what the
-- public sees is read as heartland_public, which has no right to anything else.
-- A new table is closed to it until a migration opens it.

-- The role itself belongs to the whole server and is made before any migration.

GRANT USAGE ON SCHEMA public TO heartland_public;
GRANT SELECT ON
    agencies,
    centre_client_groups,
    centres,
    client_groups,
    community_organisations,
    needs,
    places,
    providers,
    service_client_groups,
    service_needs,
    services,
    visit_schedule_services,
    visit_schedules,
    visits
TO heartland_public;

-- Which seats are taken, and nothing of who took them.
GRANT SELECT (visit_id, starts_at, seat, status, expires_at) ON appointments TO heartland_public;

-- +goose Down
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM heartland_public;
REVOKE USAGE ON SCHEMA public FROM heartland_public;
