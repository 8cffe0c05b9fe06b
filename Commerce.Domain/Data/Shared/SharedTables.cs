using Microsoft.EntityFrameworkCore.Migrations;

namespace Commerce.Domain.Data.Shared;

/// <summary>What the model cannot say of the tables that only PostgreSQL has.</summary>
internal static class SharedTables
{
    /// <summary>Pictures and archives do not get smaller: trying to compress them again costs time with every part.</summary>
    public static void Tune(MigrationBuilder migration) => migration.Sql("""ALTER TABLE "BlobParts" ALTER COLUMN "Bytes" SET STORAGE EXTERNAL""");
}
