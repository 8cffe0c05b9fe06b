using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CartCouponsAndLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CouponCode",
                table: "Carts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "RestoreTokenExpiresAt",
                table: "Carts",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RestoreTokenHash",
                table: "Carts",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ChangedInVersion",
                table: "CartItems",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateIndex(
                name: "IX_Carts_RestoreTokenHash",
                table: "Carts",
                column: "RestoreTokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Carts_RestoreTokenHash",
                table: "Carts");

            migrationBuilder.DropColumn(
                name: "CouponCode",
                table: "Carts");

            migrationBuilder.DropColumn(
                name: "RestoreTokenExpiresAt",
                table: "Carts");

            migrationBuilder.DropColumn(
                name: "RestoreTokenHash",
                table: "Carts");

            migrationBuilder.DropColumn(
                name: "ChangedInVersion",
                table: "CartItems");
        }
    }
}
