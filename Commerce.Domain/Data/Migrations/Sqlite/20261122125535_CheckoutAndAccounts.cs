using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CheckoutAndAccounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OrderStatusChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    OrderId = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrderStatusChanges", x => x.Id);
                    table.CheckConstraint("CK_OrderStatusChanges_Status_Known", "\"Status\" IN ('PENDING', 'PAID', 'PROCESSING', 'PARTIALLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'REFUNDED')");
                    table.ForeignKey(
                        name: "FK_OrderStatusChanges_Orders_OrderId",
                        column: x => x.OrderId,
                        principalTable: "Orders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            // Before anything has SQLite write a table anew: what comes after would be done before.
            // What came before the history was kept is shown as one step.
            migrationBuilder.Sql("""
                INSERT INTO "OrderStatusChanges" ("OrderId", "Status", "CreatedAt") SELECT "Id", "Status", "UpdatedAt" FROM "Orders"
                """);

            migrationBuilder.DropIndex(
                name: "IX_WishlistItems_WishlistId_ProductId",
                table: "WishlistItems");

            migrationBuilder.AddColumn<string>(
                name: "ShareToken",
                table: "Wishlists",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "WishlistItems",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Quantity",
                table: "WishlistItems",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "VariantId",
                table: "WishlistItems",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ErasedAt",
                table: "Users",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAgainAt",
                table: "Refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatewayKey",
                table: "Refunds",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "AskAgainAt",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Asked",
                table: "Payments",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ConfirmationUrl",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatewayKey",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatewayToken",
                table: "Payments",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "GatewayToken",
                table: "PaymentMethods",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SessionId",
                table: "Orders",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AccountTokens",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountTokens", x => x.Id);
                    table.CheckConstraint("CK_AccountTokens_Purpose_Known", "\"Purpose\" IN ('CONFIRM_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD', 'DATA_EXPORT')");
                    table.ForeignKey(
                        name: "FK_AccountTokens_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PaymentEvents",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EventId = table.Column<string>(type: "TEXT", nullable: false),
                    PaymentId = table.Column<int>(type: "INTEGER", nullable: true),
                    EventType = table.Column<string>(type: "TEXT", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsApplied = table.Column<bool>(type: "INTEGER", nullable: false),
                    Payload = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaymentEvents", x => x.Id);
                    table.CheckConstraint("CK_PaymentEvents_Payload_Json", "json_valid(\"Payload\")");
                    table.ForeignKey(
                        name: "FK_PaymentEvents_Payments_PaymentId",
                        column: x => x.PaymentId,
                        principalTable: "Payments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QueuedMails",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    JobId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", nullable: false),
                    UserId = table.Column<int>(type: "INTEGER", nullable: true),
                    Arguments = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QueuedMails", x => x.Id);
                    table.CheckConstraint("CK_QueuedMails_Arguments_Json", "json_valid(\"Arguments\")");
                    table.ForeignKey(
                        name: "FK_QueuedMails_Jobs_JobId",
                        column: x => x.JobId,
                        principalTable: "Jobs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_QueuedMails_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Wishlists_ShareToken",
                table: "Wishlists",
                column: "ShareToken",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WishlistItems_OnePerProduct",
                table: "WishlistItems",
                columns: new[] { "WishlistId", "ProductId" },
                unique: true,
                filter: "\"VariantId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WishlistItems_OnePerVariant",
                table: "WishlistItems",
                columns: new[] { "WishlistId", "VariantId" },
                unique: true,
                filter: "\"VariantId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_WishlistItems_VariantId",
                table: "WishlistItems",
                column: "VariantId");

            migrationBuilder.AddCheckConstraint(
                name: "CK_WishlistItems_Quantity",
                table: "WishlistItems",
                sql: "\"Quantity\" > 0");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_AskAgainAt",
                table: "Refunds",
                column: "AskAgainAt",
                filter: "\"AskAgainAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Refunds_GatewayKey",
                table: "Refunds",
                column: "GatewayKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Payments_AskAgainAt",
                table: "Payments",
                column: "AskAgainAt",
                filter: "\"AskAgainAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Payments_GatewayKey",
                table: "Payments",
                column: "GatewayKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Orders_SessionId",
                table: "Orders",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountTokens_TokenHash",
                table: "AccountTokens",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AccountTokens_UserId_Purpose",
                table: "AccountTokens",
                columns: new[] { "UserId", "Purpose" });

            migrationBuilder.CreateIndex(
                name: "IX_OrderStatusChanges_OrderId",
                table: "OrderStatusChanges",
                column: "OrderId");

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_EventId",
                table: "PaymentEvents",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PaymentEvents_PaymentId",
                table: "PaymentEvents",
                column: "PaymentId");

            migrationBuilder.CreateIndex(
                name: "IX_QueuedMails_JobId",
                table: "QueuedMails",
                column: "JobId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QueuedMails_UserId",
                table: "QueuedMails",
                column: "UserId");

            migrationBuilder.AddForeignKey(
                name: "FK_Orders_Sessions_SessionId",
                table: "Orders",
                column: "SessionId",
                principalTable: "Sessions",
                principalColumn: "Id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_WishlistItems_ProductVariants_VariantId",
                table: "WishlistItems",
                column: "VariantId",
                principalTable: "ProductVariants",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Orders_Sessions_SessionId",
                table: "Orders");

            migrationBuilder.DropForeignKey(
                name: "FK_WishlistItems_ProductVariants_VariantId",
                table: "WishlistItems");

            migrationBuilder.DropTable(
                name: "AccountTokens");

            migrationBuilder.DropTable(
                name: "OrderStatusChanges");

            migrationBuilder.DropTable(
                name: "PaymentEvents");

            migrationBuilder.DropTable(
                name: "QueuedMails");

            migrationBuilder.DropIndex(
                name: "IX_Wishlists_ShareToken",
                table: "Wishlists");

            migrationBuilder.DropIndex(
                name: "IX_WishlistItems_OnePerProduct",
                table: "WishlistItems");

            migrationBuilder.DropIndex(
                name: "IX_WishlistItems_OnePerVariant",
                table: "WishlistItems");

            migrationBuilder.DropIndex(
                name: "IX_WishlistItems_VariantId",
                table: "WishlistItems");

            migrationBuilder.DropCheckConstraint(
                name: "CK_WishlistItems_Quantity",
                table: "WishlistItems");

            migrationBuilder.DropIndex(
                name: "IX_Refunds_AskAgainAt",
                table: "Refunds");

            migrationBuilder.DropIndex(
                name: "IX_Refunds_GatewayKey",
                table: "Refunds");

            migrationBuilder.DropIndex(
                name: "IX_Payments_AskAgainAt",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Payments_GatewayKey",
                table: "Payments");

            migrationBuilder.DropIndex(
                name: "IX_Orders_SessionId",
                table: "Orders");

            migrationBuilder.DropColumn(
                name: "ShareToken",
                table: "Wishlists");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "WishlistItems");

            migrationBuilder.DropColumn(
                name: "Quantity",
                table: "WishlistItems");

            migrationBuilder.DropColumn(
                name: "VariantId",
                table: "WishlistItems");

            migrationBuilder.DropColumn(
                name: "ErasedAt",
                table: "Users");

            migrationBuilder.DropColumn(
                name: "AskAgainAt",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "GatewayKey",
                table: "Refunds");

            migrationBuilder.DropColumn(
                name: "AskAgainAt",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "Asked",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "ConfirmationUrl",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "GatewayKey",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "GatewayToken",
                table: "Payments");

            migrationBuilder.DropColumn(
                name: "GatewayToken",
                table: "PaymentMethods");

            migrationBuilder.DropColumn(
                name: "SessionId",
                table: "Orders");

            migrationBuilder.CreateIndex(
                name: "IX_WishlistItems_WishlistId_ProductId",
                table: "WishlistItems",
                columns: new[] { "WishlistId", "ProductId" },
                unique: true);
        }
    }
}
