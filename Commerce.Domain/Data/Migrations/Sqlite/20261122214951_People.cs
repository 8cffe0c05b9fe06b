using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commerce.Domain.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class People : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "CK_Users_Role_Known",
                table: "Users");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AccountTokens_Purpose_Known",
                table: "AccountTokens");

            migrationBuilder.AddColumn<long>(
                name: "TwoFactorStep",
                table: "Users",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "RecoveryCodes",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<int>(type: "INTEGER", nullable: false),
                    CodeHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RecoveryCodes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RecoveryCodes_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SignInGuesses",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NameHash = table.Column<string>(type: "TEXT", nullable: false),
                    Failures = table.Column<int>(type: "INTEGER", nullable: false),
                    LockedUntil = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SignInGuesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StaffInvitations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Email = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: true),
                    InvitedById = table.Column<int>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WithdrawnAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StaffInvitations", x => x.Id);
                    table.CheckConstraint("CK_StaffInvitations_Role_Known", "\"Role\" IN ('CUSTOMER', 'OBSERVER', 'SUPPORT', 'MERCHANDISER', 'ADMIN')");
                    table.ForeignKey(
                        name: "FK_StaffInvitations_Users_InvitedById",
                        column: x => x.InvitedById,
                        principalTable: "Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "CK_Users_Role_Known",
                table: "Users",
                sql: "\"Role\" IN ('CUSTOMER', 'OBSERVER', 'SUPPORT', 'MERCHANDISER', 'ADMIN')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AccountTokens_Purpose_Known",
                table: "AccountTokens",
                sql: "\"Purpose\" IN ('CONFIRM_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD', 'DATA_EXPORT', 'SECOND_FACTOR')");

            migrationBuilder.CreateIndex(
                name: "IX_RecoveryCodes_UserId_CodeHash",
                table: "RecoveryCodes",
                columns: new[] { "UserId", "CodeHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SignInGuesses_LastAt",
                table: "SignInGuesses",
                column: "LastAt");

            migrationBuilder.CreateIndex(
                name: "IX_SignInGuesses_NameHash",
                table: "SignInGuesses",
                column: "NameHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_StaffInvitations_CreatedAt",
                table: "StaffInvitations",
                column: "CreatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_StaffInvitations_InvitedById",
                table: "StaffInvitations",
                column: "InvitedById");

            migrationBuilder.CreateIndex(
                name: "IX_StaffInvitations_TokenHash",
                table: "StaffInvitations",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RecoveryCodes");

            migrationBuilder.DropTable(
                name: "SignInGuesses");

            migrationBuilder.DropTable(
                name: "StaffInvitations");

            migrationBuilder.DropCheckConstraint(
                name: "CK_Users_Role_Known",
                table: "Users");

            migrationBuilder.DropCheckConstraint(
                name: "CK_AccountTokens_Purpose_Known",
                table: "AccountTokens");

            migrationBuilder.DropColumn(
                name: "TwoFactorStep",
                table: "Users");

            migrationBuilder.AddCheckConstraint(
                name: "CK_Users_Role_Known",
                table: "Users",
                sql: "\"Role\" IN ('CUSTOMER', 'SUPPORT', 'MERCHANDISER', 'ADMIN')");

            migrationBuilder.AddCheckConstraint(
                name: "CK_AccountTokens_Purpose_Known",
                table: "AccountTokens",
                sql: "\"Purpose\" IN ('CONFIRM_EMAIL', 'CHANGE_EMAIL', 'RESET_PASSWORD', 'DATA_EXPORT')");
        }
    }
}
