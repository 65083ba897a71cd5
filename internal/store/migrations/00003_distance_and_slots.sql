-- +goose Up

-- Great-circle kilometres by the haversine formula on a sphere of 6371.0088 km
-- (the mean Earth radius of the IUGG); right across the 180th meridian.
-- +goose StatementBegin
CREATE FUNCTION distance_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision)
RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT 2 * 6371.0088 * asin(least(1, sqrt(
        power(sind((lat2 - lat1) / 2), 2) + cosd(lat1) * cosd(lat2) * power(sind((lon2 - lon1) / 2), 2))))
$$;
-- +goose StatementEnd

-- The one definition of a visit's times: whole slots from its start that touch
-- no break, the last `kept` of them left to the coordinator. Breaks are wall
-- times on the visit's day.
-- +goose StatementBegin
CREATE FUNCTION visit_slots(v visits, kept bigint)
RETURNS TABLE (starts_at timestamptz, ends_at timestamptz) LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT grid.starts_at, grid.ends_at
    FROM (
        SELECT s AS starts_at, s + make_interval(mins => v.slot_minutes::int) AS ends_at,
               row_number() OVER (ORDER BY s DESC) AS from_the_end
        FROM generate_series(v.starts_at, v.ends_at - make_interval(mins => v.slot_minutes::int),
                             make_interval(mins => v.slot_minutes::int)) AS s
        WHERE NOT EXISTS (
            SELECT FROM jsonb_to_recordset(v.breaks) AS b("from" time, "to" time)
            WHERE s < (v.date + b."to") AT TIME ZONE v.time_zone
              AND s + make_interval(mins => v.slot_minutes::int) > (v.date + b."from") AT TIME ZONE v.time_zone)
    ) AS grid
    WHERE grid.from_the_end > kept
$$;
-- +goose StatementEnd

-- The times of a visit that the public can book at a moment, with their free
-- seats: within the centre's lead time and horizon, and not taken. A hold that
-- has run out takes nothing.
-- +goose StatementBegin
CREATE FUNCTION free_slots(v visits, at timestamptz)
RETURNS TABLE (starts_at timestamptz, ends_at timestamptz, free bigint) LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT slot.starts_at, slot.ends_at, v.seats - coalesce(taken.seats, 0)
    FROM centres AS c
    CROSS JOIN LATERAL visit_slots(v, coalesce(v.kept_slots, c.kept_slots)) AS slot
    LEFT JOIN LATERAL (
        SELECT count(*) AS seats FROM appointments AS a
        WHERE a.visit_id = v.id AND a.starts_at = slot.starts_at
          AND a.status IN ('HELD', 'BOOKED', 'ARRIVED', 'FULFILLED')
          AND (a.status <> 'HELD' OR a.expires_at > at)
    ) AS taken ON true
    WHERE c.id = v.centre_id
      AND v.status = 'SCHEDULED' AND v.mode <> 'DROP_IN'
      AND slot.starts_at >= at + make_interval(hours => c.lead_time_hours::int)
      AND v.date <= (at AT TIME ZONE v.time_zone)::date + c.horizon_days::int
      AND v.seats > coalesce(taken.seats, 0)
$$;
-- +goose StatementEnd

-- +goose Down
DROP FUNCTION free_slots(visits, timestamptz);
DROP FUNCTION visit_slots(visits, bigint);
DROP FUNCTION distance_km(double precision, double precision, double precision, double precision);
