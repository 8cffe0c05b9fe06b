using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class DashboardIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Orders_OrderDate",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_OrderItems_OrderId",
                table: "OrderItems");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_OrderDate_Status_TotalCents",
                table: "Orders",
                columns: new[] { "OrderDate", "Status", "TotalCents" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderItems_SalesOfOrder",
                table: "OrderItems",
                columns: new[] { "OrderId", "ProductId", "Quantity", "TotalPriceCents", "DiscountCents" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Orders_OrderDate_Status_TotalCents",
                table: "Orders");

            migrationBuilder.DropIndex(
                name: "IX_OrderItems_SalesOfOrder",
                table: "OrderItems");

            migrationBuilder.CreateIndex(
                name: "IX_Orders_OrderDate",
                table: "Orders",
                column: "OrderDate");

            migrationBuilder.CreateIndex(
                name: "IX_OrderItems_OrderId",
                table: "OrderItems",
                column: "OrderId");
        }
    }
}
