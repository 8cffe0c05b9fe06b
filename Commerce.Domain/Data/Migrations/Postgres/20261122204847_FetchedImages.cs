using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FetchedImages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "FetchAt",
                table: "ProductImages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "FetchAttempts",
                table: "ProductImages",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "FetchFailure",
                table: "ProductImages",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FetchMessage",
                table: "ProductImages",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FetchStatus",
                table: "ProductImages",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FetchedAt",
                table: "ProductImages",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ProductFeedId",
                table: "ProductImages",
                type: "integer",
                nullable: true);

            // What feeds have named until now was never fetched.
            migrationBuilder.Sql("UPDATE \"ProductImages\" SET \"FetchStatus\" = 'PENDING', \"FetchAt\" = '2026-01-01 00:00:00+00' WHERE \"BlobId\" IS NULL");

            migrationBuilder.CreateTable(
                name: "RemovedImages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    SourceUrl = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RemovedImages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RemovedImages_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProductImages_ProductFeedId_FetchStatus",
                table: "ProductImages",
                columns: new[] { "ProductFeedId", "FetchStatus" });

            migrationBuilder.CreateIndex(
                name: "IX_ProductImages_ToFetch",
                table: "ProductImages",
                columns: new[] { "FetchAt", "Id" },
                filter: "\"FetchStatus\" = 'PENDING'");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductImages_Fetch",
                table: "ProductImages",
                sql: "\"FetchStatus\" IS NULL OR (\"SourceUrl\" IS NOT NULL AND (\"FetchStatus\" <> 'PENDING' OR \"FetchAt\" IS NOT NULL) AND (\"FetchStatus\" <> 'FETCHED' OR \"BlobId\" IS NOT NULL))");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductImages_FetchAttempts",
                table: "ProductImages",
                sql: "\"FetchAttempts\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductImages_FetchFailure_Known",
                table: "ProductImages",
                sql: "\"FetchFailure\" IN ('INVALID_ADDRESS', 'SCHEME_REFUSED', 'CREDENTIALS_REFUSED', 'PORT_REFUSED', 'PRIVATE_ADDRESS', 'NAME_UNKNOWN', 'UNREACHABLE', 'CERTIFICATE_REFUSED', 'TOO_MANY_REDIRECTS', 'TIMED_OUT', 'TOO_LARGE', 'WRONG_TYPE', 'EMPTY', 'NOT_FOUND', 'ACCESS_DENIED', 'HOST_PROBLEM', 'UNEXPECTED_ANSWER')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductImages_FetchStatus_Known",
                table: "ProductImages",
                sql: "\"FetchStatus\" IN ('PENDING', 'FETCHED', 'FAILED')");

            migrationBuilder.CreateIndex(
                name: "IX_RemovedImages_ProductId_SourceUrl",
                table: "RemovedImages",
                columns: new[] { "ProductId", "SourceUrl" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductImages_ProductFeeds_ProductFeedId",
                table: "ProductImages",
                column: "ProductFeedId",
                principalTable: "ProductFeeds",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProductImages_ProductFeeds_ProductFeedId",
                table: "ProductImages");

            migrationBuilder.DropTable(
                name: "RemovedImages");

            migrationBuilder.DropIndex(
                name: "IX_ProductImages_ProductFeedId_FetchStatus",
                table: "ProductImages");

            migrationBuilder.DropIndex(
                name: "IX_ProductImages_ToFetch",
                table: "ProductImages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductImages_Fetch",
                table: "ProductImages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductImages_FetchAttempts",
                table: "ProductImages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductImages_FetchFailure_Known",
                table: "ProductImages");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductImages_FetchStatus_Known",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchAt",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchAttempts",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchFailure",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchMessage",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchStatus",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "FetchedAt",
                table: "ProductImages");

            migrationBuilder.DropColumn(
                name: "ProductFeedId",
                table: "ProductImages");
        }
    }
}
