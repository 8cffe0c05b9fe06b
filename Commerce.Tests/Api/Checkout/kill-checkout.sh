#!/bin/sh
# Kills the shop two hundred times (or as often as the first argument says) while many order, and checks that no acknowledged order was lost,
# none doubled, and the stock is right: on SQLite, and on PostgreSQL where COMMERCE_TEST_POSTGRES names a server.
set -eu
cd "$(dirname "$0")/../../.."
COMMERCE_TEST_KILLS="${1:-200}" exec dotnet test Commerce.Tests --filter "FullyQualifiedName~KilledCheckoutTests" --logger "console;verbosity=detailed"
