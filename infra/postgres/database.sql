-- A database and the role that owns it; run again, it adds what is missing and sets the password.
-- ROLE_PASSWORD=... psql -v name=budgets -f database.sql

\getenv password ROLE_PASSWORD
SET client_min_messages = warning;

SELECT 'CREATE ROLE concert_log NOLOGIN'
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'concert_log') \gexec

SELECT format('CREATE ROLE %I LOGIN', :'name')
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name') \gexec

ALTER ROLE :"name" PASSWORD :'password';

-- Migrations hand the log's tables to concert_log, so that the service itself cannot write to them.
GRANT concert_log TO :"name" WITH INHERIT FALSE, SET TRUE;

SELECT format('CREATE DATABASE %I OWNER %I TEMPLATE template0', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name') \gexec

-- A participant's view is closed to everyone but that participant.
REVOKE CONNECT, TEMPORARY ON DATABASE :"name" FROM PUBLIC;
