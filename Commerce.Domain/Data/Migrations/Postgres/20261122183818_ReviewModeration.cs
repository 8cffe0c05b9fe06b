using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ReviewModeration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "RejectionReason",
                table: "Reviews",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Reviews",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                defaultValue: "PUBLISHED");

            migrationBuilder.AddColumn<int>(
                name: "RestockQuantity",
                table: "RefundItems",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Reviews_Status_CreatedAt",
                table: "Reviews",
                columns: new[] { "Status", "CreatedAt" });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Reviews_Status_Known",
                table: "Reviews",
                sql: "\"Status\" IN ('PENDING', 'PUBLISHED', 'REJECTED')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_RefundItems_RestockQuantity",
                table: "RefundItems",
                sql: "\"RestockQuantity\" >= 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Reviews_Status_CreatedAt",
                table: "Reviews");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Reviews_Status_Known",
                table: "Reviews");

            migrationBuilder.DropCheckConstraint(
                name: "CK_RefundItems_RestockQuantity",
                table: "RefundItems");

            migrationBuilder.DropColumn(
                name: "RejectionReason",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Reviews");

            migrationBuilder.DropColumn(
                name: "RestockQuantity",
                table: "RefundItems");
        }
    }
}
