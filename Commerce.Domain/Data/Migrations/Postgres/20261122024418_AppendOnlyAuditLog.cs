using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class AppendOnlyAuditLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE FUNCTION "AuditLogs_AppendOnly"() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    RAISE EXCEPTION 'The audit log is append-only.' USING ERRCODE = 'restrict_violation';
                END;
                $$;
                """);
            migrationBuilder.Sql(
                """
                CREATE TRIGGER "AuditLogs_AppendOnly" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditLogs"
                FOR EACH STATEMENT EXECUTE FUNCTION "AuditLogs_AppendOnly"();
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                DROP TRIGGER "AuditLogs_AppendOnly" ON "AuditLogs";
                """);
            migrationBuilder.Sql(
                """
                DROP FUNCTION "AuditLogs_AppendOnly"();
                """);
        }
    }
}
