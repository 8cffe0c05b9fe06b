using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FeedChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Rows",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Status_Known",
                table: "ProductFeeds");

            migrationBuilder.AddColumn<int>(
                name: "AppliedFromId",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ApprovedAt",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ApprovedByUserId",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ApprovedTrips",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "CheckedRows",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "KeptChanges",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "MendsId",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Mode",
                table: "ProductFeeds",
                type: "TEXT",
                maxLength: 32,
                nullable: false,
                defaultValue: "UPSERT");

            migrationBuilder.AddColumn<int>(
                name: "RevertedChanges",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "SkippedRows",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Trips",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Tripwires",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "UndoJobId",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "UndoStatus",
                table: "ProductFeeds",
                type: "TEXT",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "UndoneAt",
                table: "ProductFeeds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "UndoneByUserId",
                table: "ProductFeeds",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ProductFeedChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProductFeedId = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: true),
                    VariantId = table.Column<int>(type: "INTEGER", nullable: true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Sku = table.Column<string>(type: "TEXT", nullable: true),
                    Field = table.Column<string>(type: "TEXT", nullable: true),
                    OldValue = table.Column<string>(type: "TEXT", nullable: true),
                    NewValue = table.Column<string>(type: "TEXT", nullable: true),
                    Revert = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    RevertNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProductFeedChanges", x => x.Id);
                    table.CheckConstraint("CK_ProductFeedChanges_Kind_Known", "\"Kind\" IN ('PRODUCT_CREATED', 'VARIANT_CREATED', 'CHANGED')");
                    table.CheckConstraint("CK_ProductFeedChanges_Revert_Known", "\"Revert\" IN ('REVERTED', 'SKIPPED')");
                    table.ForeignKey(
                        name: "FK_ProductFeedChanges_ProductFeeds_ProductFeedId",
                        column: x => x.ProductFeedId,
                        principalTable: "ProductFeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeeds_AppliedFromId",
                table: "ProductFeeds",
                column: "AppliedFromId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeeds_ApprovedByUserId",
                table: "ProductFeeds",
                column: "ApprovedByUserId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeeds_MendsId",
                table: "ProductFeeds",
                column: "MendsId");

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeeds_UndoJobId",
                table: "ProductFeeds",
                column: "UndoJobId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeeds_UndoneByUserId",
                table: "ProductFeeds",
                column: "UndoneByUserId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_ApprovedTrips_Json",
                table: "ProductFeeds",
                sql: "json_valid(\"ApprovedTrips\")");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_CheckedRows",
                table: "ProductFeeds",
                sql: "\"CheckedRows\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_KeptChanges",
                table: "ProductFeeds",
                sql: "\"KeptChanges\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Mode_Known",
                table: "ProductFeeds",
                sql: "\"Mode\" IN ('UPSERT', 'CREATE_ONLY', 'UPDATE_ONLY')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_RevertedChanges",
                table: "ProductFeeds",
                sql: "\"RevertedChanges\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Rows",
                table: "ProductFeeds",
                sql: "\"SuccessRows\" + \"ErrorRows\" + \"SkippedRows\" <= \"ProcessedRows\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_SkippedRows",
                table: "ProductFeeds",
                sql: "\"SkippedRows\" >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Status_Known",
                table: "ProductFeeds",
                sql: "\"Status\" IN ('PENDING', 'PROCESSING', 'AWAITING_APPROVAL', 'COMPLETED', 'FAILED', 'CANCELLED')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Trips_Json",
                table: "ProductFeeds",
                sql: "json_valid(\"Trips\")");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Tripwires_Json",
                table: "ProductFeeds",
                sql: "json_valid(\"Tripwires\")");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_UndoStatus_Known",
                table: "ProductFeeds",
                sql: "\"UndoStatus\" IN ('RUNNING', 'STOPPED', 'DONE')");

            migrationBuilder.CreateIndex(
                name: "IX_ProductFeedChanges_ProductFeedId_Id",
                table: "ProductFeedChanges",
                columns: new[] { "ProductFeedId", "Id" });

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFeeds_Jobs_UndoJobId",
                table: "ProductFeeds",
                column: "UndoJobId",
                principalTable: "Jobs",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFeeds_ProductFeeds_AppliedFromId",
                table: "ProductFeeds",
                column: "AppliedFromId",
                principalTable: "ProductFeeds",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFeeds_ProductFeeds_MendsId",
                table: "ProductFeeds",
                column: "MendsId",
                principalTable: "ProductFeeds",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFeeds_Users_ApprovedByUserId",
                table: "ProductFeeds",
                column: "ApprovedByUserId",
                principalTable: "Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_ProductFeeds_Users_UndoneByUserId",
                table: "ProductFeeds",
                column: "UndoneByUserId",
                principalTable: "Users",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_ProductFeeds_Jobs_UndoJobId",
                table: "ProductFeeds");

            migrationBuilder.DropForeignKey(
                name: "FK_ProductFeeds_ProductFeeds_AppliedFromId",
                table: "ProductFeeds");

            migrationBuilder.DropForeignKey(
                name: "FK_ProductFeeds_ProductFeeds_MendsId",
                table: "ProductFeeds");

            migrationBuilder.DropForeignKey(
                name: "FK_ProductFeeds_Users_ApprovedByUserId",
                table: "ProductFeeds");

            migrationBuilder.DropForeignKey(
                name: "FK_ProductFeeds_Users_UndoneByUserId",
                table: "ProductFeeds");

            migrationBuilder.DropTable(
                name: "ProductFeedChanges");

            migrationBuilder.DropIndex(
                name: "IX_ProductFeeds_AppliedFromId",
                table: "ProductFeeds");

            migrationBuilder.DropIndex(
                name: "IX_ProductFeeds_ApprovedByUserId",
                table: "ProductFeeds");

            migrationBuilder.DropIndex(
                name: "IX_ProductFeeds_MendsId",
                table: "ProductFeeds");

            migrationBuilder.DropIndex(
                name: "IX_ProductFeeds_UndoJobId",
                table: "ProductFeeds");

            migrationBuilder.DropIndex(
                name: "IX_ProductFeeds_UndoneByUserId",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_ApprovedTrips_Json",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_CheckedRows",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_KeptChanges",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Mode_Known",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_RevertedChanges",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Rows",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_SkippedRows",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Status_Known",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Trips_Json",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_Tripwires_Json",
                table: "ProductFeeds");

            migrationBuilder.DropCheckConstraint(
                name: "CK_ProductFeeds_UndoStatus_Known",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "AppliedFromId",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "ApprovedAt",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "ApprovedByUserId",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "ApprovedTrips",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "CheckedRows",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "KeptChanges",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "MendsId",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "Mode",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "RevertedChanges",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "SkippedRows",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "Trips",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "Tripwires",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "UndoJobId",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "UndoStatus",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "UndoneAt",
                table: "ProductFeeds");

            migrationBuilder.DropColumn(
                name: "UndoneByUserId",
                table: "ProductFeeds");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Rows",
                table: "ProductFeeds",
                sql: "\"SuccessRows\" + \"ErrorRows\" <= \"ProcessedRows\"");

            migrationBuilder.AddCheckConstraint(
                name: "CK_ProductFeeds_Status_Known",
                table: "ProductFeeds",
                sql: "\"Status\" IN ('PENDING', 'PROCESSING', 'COMPLETED', 'FAILED', 'CANCELLED')");
        }
    }
}
