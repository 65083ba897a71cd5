-- +goose Up
-- The wall between the public directory and personal information: what the
-- public sees is read as heartland_public, which has no right to anything else.
-- A new table is closed to it until a migration opens it.

-- +goose StatementBegin
DO $$
BEGIN
    -- Roles belong to the whole server, so another database may have made it,
    -- or be making it at this moment.
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'heartland_public') THEN
        CREATE ROLE heartland_public NOLOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'this database user may not create roles; let an administrator run: CREATE ROLE heartland_public NOLOGIN; GRANT heartland_public TO %;', current_user;
END
$$;
-- +goose StatementEnd

-- +goose StatementBegin
DO $$
BEGIN
    IF NOT pg_has_role(current_user, 'heartland_public', 'MEMBER') THEN
        EXECUTE format('GRANT heartland_public TO %I', current_user);
    END IF;
END
$$;
-- +goose StatementEnd

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
