using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class AppendOnlyAuditLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AuditLogs_NoUpdate" BEFORE UPDATE ON "AuditLogs"
                BEGIN
                    SELECT RAISE(ABORT, 'The audit log is append-only.');
                END;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AuditLogs_NoDelete" BEFORE DELETE ON "AuditLogs"
                BEGIN
                    SELECT RAISE(ABORT, 'The audit log is append-only.');
                END;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AuditLogs_NoUpdate";
                """);
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AuditLogs_NoDelete";
                """);
        }
    }
}
