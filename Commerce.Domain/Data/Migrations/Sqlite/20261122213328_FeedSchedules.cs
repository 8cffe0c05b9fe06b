using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FeedSchedules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "FeedSchedules",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    FeedType = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    EveryMinutes = table.Column<int>(type: "INTEGER", nullable: true),
                    DailyAtMinute = table.Column<int>(type: "INTEGER", nullable: true),
                    IsActive = table.Column<bool>(type: "INTEGER", nullable: false),
                    NextRunAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    IsAskedFor = table.Column<bool>(type: "INTEGER", nullable: false),
                    LastRunAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastOutcome = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    LastFailure = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    LastMessage = table.Column<string>(type: "TEXT", nullable: true),
                    FailuresInARow = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFeedId = table.Column<int>(type: "INTEGER", nullable: true),
                    KnownTag = table.Column<string>(type: "TEXT", nullable: true),
                    KnownSince = table.Column<DateTime>(type: "TEXT", nullable: true),
                    KnownChecksum = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedByUserId = table.Column<int>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FeedSchedules", x => x.Id);
                    table.CheckConstraint("CK_FeedSchedules_FailuresInARow", "\"FailuresInARow\" >= 0");
                    table.CheckConstraint("CK_FeedSchedules_FeedType_Known", "\"FeedType\" IN ('PRODUCTS', 'INVENTORY', 'PRICES')");
                    table.CheckConstraint("CK_FeedSchedules_Format_Known", "\"Format\" IN ('SHOPIFY_CSV', 'GOOGLE_TSV', 'GOOGLE_XML', 'WOOCOMMERCE_CSV', 'JSONL')");
                    table.CheckConstraint("CK_FeedSchedules_LastFailure_Known", "\"LastFailure\" IN ('INVALID_ADDRESS', 'SCHEME_REFUSED', 'CREDENTIALS_REFUSED', 'PORT_REFUSED', 'PRIVATE_ADDRESS', 'NAME_UNKNOWN', 'UNREACHABLE', 'CERTIFICATE_REFUSED', 'TOO_MANY_REDIRECTS', 'TIMED_OUT', 'TOO_LARGE', 'WRONG_TYPE', 'EMPTY', 'NOT_FOUND', 'ACCESS_DENIED', 'HOST_PROBLEM', 'UNEXPECTED_ANSWER')");
                    table.CheckConstraint("CK_FeedSchedules_LastOutcome_Known", "\"LastOutcome\" IN ('TAKEN', 'UNCHANGED', 'WAITING', 'FAILED')");
                    table.CheckConstraint("CK_FeedSchedules_Time", "(\"EveryMinutes\" IS NULL) <> (\"DailyAtMinute\" IS NULL) AND (\"EveryMinutes\" IS NULL OR \"EveryMinutes\" > 0) AND (\"DailyAtMinute\" IS NULL OR (\"DailyAtMinute\" >= 0 AND \"DailyAtMinute\" < 1440))");
                    table.ForeignKey(
                        name: "FK_FeedSchedules_ProductFeeds_LastFeedId",
                        column: x => x.LastFeedId,
                        principalTable: "ProductFeeds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_FeedSchedules_Users_CreatedByUserId",
                        column: x => x.CreatedByUserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FeedSchedules_CreatedByUserId",
                table: "FeedSchedules",
                column: "CreatedByUserId");

            migrationBuilder.CreateIndex(
                name: "IX_FeedSchedules_LastFeedId",
                table: "FeedSchedules",
                column: "LastFeedId");

            migrationBuilder.CreateIndex(
                name: "IX_FeedSchedules_Name",
                table: "FeedSchedules",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FeedSchedules_NextRunAt",
                table: "FeedSchedules",
                column: "NextRunAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FeedSchedules");
        }
    }
}
