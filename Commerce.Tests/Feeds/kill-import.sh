#!/bin/sh
# Kills the shop fifty times (or as often as the first argument says) while it imports, and checks that every row was applied once:
# on SQLite, and on PostgreSQL where COMMERCE_TEST_POSTGRES names a server.
set -eu
cd "$(dirname "$0")/../.."
COMMERCE_TEST_KILLS="${1:-50}" exec dotnet test Commerce.Tests --filter "FullyQualifiedName~KilledImportTests" --logger "console;verbosity=detailed"
