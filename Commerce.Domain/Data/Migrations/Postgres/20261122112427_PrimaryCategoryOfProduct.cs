using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PrimaryCategoryOfProduct : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "CategoryId",
                table: "Products",
                type: "integer",
                nullable: true);

            migrationBuilder.Sql(
                """
                UPDATE "Products" SET "CategoryId" =
                    (SELECT pc."CategoryId" FROM "ProductCategories" pc WHERE pc."ProductId" = "Products"."Id" AND pc."IsPrimary")
                """);

            migrationBuilder.DropIndex(
                name: "IX_ProductCategories_CategoryId_IsPrimary_ProductId",
                table: "ProductCategories");

            migrationBuilder.DropIndex(
                name: "IX_ProductCategories_OnePrimary",
                table: "ProductCategories");

            migrationBuilder.DropColumn(
                name: "IsPrimary",
                table: "ProductCategories");

            migrationBuilder.CreateIndex(
                name: "IX_Products_ActiveOfCategory_CreatedAt",
                table: "Products",
                columns: new[] { "CategoryId", "CreatedAt" },
                filter: "\"IsActive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Products_ActiveOfCategory_Name",
                table: "Products",
                columns: new[] { "CategoryId", "Name" },
                filter: "\"IsActive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Products_ActiveOfCategory_PriceCents",
                table: "Products",
                columns: new[] { "CategoryId", "PriceCents" },
                filter: "\"IsActive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Products_ActiveOfCategory_RatingAverage",
                table: "Products",
                columns: new[] { "CategoryId", "RatingAverage" },
                filter: "\"IsActive\"");

            migrationBuilder.CreateIndex(
                name: "IX_Products_CategoryId",
                table: "Products",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductCategories_CategoryId_ProductId",
                table: "ProductCategories",
                columns: new[] { "CategoryId", "ProductId" });

            migrationBuilder.AddForeignKey(
                name: "FK_Products_Categories_CategoryId",
                table: "Products",
                column: "CategoryId",
                principalTable: "Categories",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsPrimary",
                table: "ProductCategories",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.Sql(
                """
                UPDATE "ProductCategories" SET "IsPrimary" =
                    ("CategoryId" = (SELECT p."CategoryId" FROM "Products" p WHERE p."Id" = "ProductCategories"."ProductId"))
                WHERE "ProductId" IN (SELECT "Id" FROM "Products" WHERE "CategoryId" IS NOT NULL)
                """);

            migrationBuilder.DropForeignKey(
                name: "FK_Products_Categories_CategoryId",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_ActiveOfCategory_CreatedAt",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_ActiveOfCategory_Name",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_ActiveOfCategory_PriceCents",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_ActiveOfCategory_RatingAverage",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_Products_CategoryId",
                table: "Products");

            migrationBuilder.DropIndex(
                name: "IX_ProductCategories_CategoryId_ProductId",
                table: "ProductCategories");

            migrationBuilder.DropColumn(
                name: "CategoryId",
                table: "Products");

            migrationBuilder.CreateIndex(
                name: "IX_ProductCategories_CategoryId_IsPrimary_ProductId",
                table: "ProductCategories",
                columns: new[] { "CategoryId", "IsPrimary", "ProductId" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductCategories_OnePrimary",
                table: "ProductCategories",
                column: "ProductId",
                unique: true,
                filter: "\"IsPrimary\"");
        }
    }
}
