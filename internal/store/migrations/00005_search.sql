-- +goose Up

-- Comes with PostgreSQL (contrib); any owner of a database may make it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The form in which words are compared: the same as the directory's matchKey in
-- Go. Case, macrons and doubled vowels do not count, and everything but letters
-- and digits is one blank.
-- +goose StatementBegin
CREATE FUNCTION match_key(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(regexp_replace(
        lower(regexp_replace(normalize(words, NFD), '[\u0300-\u036f''’ʻ]', '', 'g')),
        '[^[:alnum:]]+', ' ', 'g'), '([aeiou])\1+', '\1', 'g'))
$$;
-- +goose StatementEnd

-- Names one after the other between bars, so that a whole name can be told from
-- a part of one: |work and income|te hiranga tangata|
-- +goose StatementBegin
CREATE FUNCTION match_names(VARIADIC names text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT '|' || coalesce(string_agg(match_key(name) || '|', '' ORDER BY place), '')
    FROM unnest(names) WITH ORDINALITY AS n(name, place) WHERE name <> ''
$$;
CREATE FUNCTION match_names(names jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT match_names(VARIADIC ARRAY(SELECT jsonb_array_elements_text(names)))
$$;
-- +goose StatementEnd

-- The words of a row for full text: A in its names, D in what is said of it.
-- +goose StatementBegin
CREATE FUNCTION match_words(names text, said text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT setweight(to_tsvector('pg_catalog.english', names), 'A')
        || setweight(to_tsvector('pg_catalog.english', match_key(coalesce(said, ''))), 'D')
$$;
-- +goose StatementEnd

ALTER TABLE providers
    ADD COLUMN search_names text GENERATED ALWAYS AS (match_names(name, translations #>> '{mi,name,words}')) STORED,
    ADD COLUMN search_words tsvector GENERATED ALWAYS AS (match_words(
        match_names(name, translations #>> '{mi,name,words}'), summary || ' ' || coalesce(description, ''))) STORED;
ALTER TABLE agencies
    ADD COLUMN search_names text GENERATED ALWAYS AS (match_names(aliases)) STORED,
    ADD COLUMN search_words tsvector GENERATED ALWAYS AS (match_words(match_names(aliases), '')) STORED;
ALTER TABLE services
    ADD COLUMN search_names text GENERATED ALWAYS AS (match_names(name, translations #>> '{mi,name,words}')) STORED,
    ADD COLUMN search_words tsvector GENERATED ALWAYS AS (match_words(
        match_names(name, translations #>> '{mi,name,words}'),
        summary || ' ' || coalesce(description, '') || ' ' || coalesce(who_for, ''))) STORED;
ALTER TABLE centres
    ADD COLUMN search_names text GENERATED ALWAYS AS (match_names(name, translations #>> '{mi,name,words}')) STORED,
    ADD COLUMN search_words tsvector GENERATED ALWAYS AS (match_words(
        match_names(name, translations #>> '{mi,name,words}'), coalesce(about, ''))) STORED;

CREATE INDEX providers_search_words ON providers USING gin (search_words);
CREATE INDEX agencies_search_words ON agencies USING gin (search_words);
CREATE INDEX services_search_words ON services USING gin (search_words);
CREATE INDEX centres_search_words ON centres USING gin (search_words);
CREATE INDEX providers_search_names ON providers USING gin (search_names gin_trgm_ops);
CREATE INDEX agencies_search_names ON agencies USING gin (search_names gin_trgm_ops);
CREATE INDEX services_search_names ON services USING gin (search_names gin_trgm_ops);
CREATE INDEX centres_search_names ON centres USING gin (search_names gin_trgm_ops);

-- Everything that a search finds by its words, each way of finding it a row: an
-- agency stands here once for its name and once for its other names. It shows
-- public rows alone.
CREATE VIEW searchable AS
    SELECT CASE kind WHEN 'AGENCY' THEN 'Agency' ELSE 'CommunityOrganisation' END AS kind, id, id AS provider_id,
           NULL::uuid AS centre_id, name::text AS name, NULL::jsonb AS aliases, search_names, search_words
    FROM providers
    UNION ALL
    SELECT 'Agency', provider_id, provider_id, NULL, NULL, aliases, search_names, search_words FROM agencies
    UNION ALL
    SELECT 'Service', id, provider_id, NULL, name, NULL, search_names, search_words FROM services WHERE status = 'ACTIVE'
    UNION ALL
    SELECT 'Centre', id, NULL, id, name, NULL, search_names, search_words FROM centres WHERE status <> 'CLOSED';
GRANT SELECT ON searchable TO heartland_public;

ALTER TABLE needs ADD COLUMN guarded boolean NOT NULL DEFAULT false;
UPDATE needs SET guarded = true WHERE slug IN ('child', 'safety', 'mental-health');

-- Searches that found nothing, as counts. There is no column for what was typed.
CREATE TABLE unmet_needs (
    id uuid NOT NULL PRIMARY KEY,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    word character varying NOT NULL,
    region character varying NOT NULL,
    month date NOT NULL,
    count bigint NOT NULL,
    CONSTRAINT unmet_need_month CHECK (month = date_trunc('month', month)::date AND count > 0)
);
CREATE UNIQUE INDEX unmetneed_month_region_word ON unmet_needs (month, region, word);

-- +goose Down
DROP TABLE unmet_needs;
ALTER TABLE needs DROP COLUMN guarded;
DROP VIEW searchable;
ALTER TABLE centres DROP COLUMN search_names, DROP COLUMN search_words;
ALTER TABLE services DROP COLUMN search_names, DROP COLUMN search_words;
ALTER TABLE agencies DROP COLUMN search_names, DROP COLUMN search_words;
ALTER TABLE providers DROP COLUMN search_names, DROP COLUMN search_words;
DROP FUNCTION match_words(text, text);
DROP FUNCTION match_names(jsonb);
DROP FUNCTION match_names(text[]);
DROP FUNCTION match_key(text);
