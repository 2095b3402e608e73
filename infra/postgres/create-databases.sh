#!/bin/sh
# Makes a database and a role for every service and for every participant's view. Run again, it adds what is missing.
# PostgreSQL's image runs it when mounted into /docker-entrypoint-initdb.d beside database.sql in /concert-postgres;
# elsewhere, run it with psql's variables (PGHOST, PGUSER, PGPASSWORD) naming an administrator.
set -eu

: "${CONCERT_SERVICES:=agencies activities budgets recommendations reviews}"
: "${CONCERT_PARTICIPANTS:?names the participants with a view on this server, e.g. \"ilo unesco\"}"
: "${CONCERT_DATABASE_PASSWORD:?is the password of every role without one of its own in <NAME>_DATABASE_PASSWORD}"

here=$(dirname "$0")
[ -f "$here/database.sql" ] || here=/concert-postgres
user=${POSTGRES_USER:-${PGUSER:-postgres}}

create() {
  name=$(printf %s "$1" | tr 'A-Z-' 'a-z_')
  case $name in *[!a-z0-9_]*) echo "\"$1\" cannot be the name of a database" >&2; exit 1 ;; esac
  variable=$(printf %s "$name" | tr 'a-z' 'A-Z')_DATABASE_PASSWORD
  eval "password=\${$variable:-\$CONCERT_DATABASE_PASSWORD}"
  ROLE_PASSWORD=$password psql --username "$user" --dbname postgres --quiet --no-psqlrc \
    -v ON_ERROR_STOP=1 -v name="$name" -f "$here/database.sql"
  echo "$name"
}

for service in $CONCERT_SERVICES; do create "$service"; done
for participant in $CONCERT_PARTICIPANTS; do create "view_$participant"; done
