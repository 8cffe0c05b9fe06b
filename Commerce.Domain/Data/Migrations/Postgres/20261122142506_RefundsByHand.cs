using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RefundsByHand : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ApprovedById",
                table: "Refunds",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FailureCode",
                table: "Refunds",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FeeCents",
                table: "Refunds",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "RequestedById",
                table: "Refunds",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "DiscountCents",
                table: "RefundItems",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ApprovedById",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "FailureCode",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "FeeCents",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "RequestedById",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "DiscountCents",
                table: "RefundItems");
        }
    }
}
