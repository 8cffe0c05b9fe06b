using System.Data.Common;

namespace Commerce.Domain.Customers;

/// <summary>Who holds an access token, and when the session was last noted to be used.</summary>
internal sealed record AccessTokenHolder(SignedInUser User, DateTime LastActivityAt)
{
    /// <summary>Finds the holder of a token that is neither expired nor revoked, if the user is active; for <see cref="TokenLookup{T}"/>.</summary>
    public const string Sql = """
        SELECT t."SessionId", s."LastActivityAt", u."Id", u."UserName", u."Email", u."Role"
        FROM "AccessTokens" t
        JOIN "Sessions" s ON s."Id" = t."SessionId"
        JOIN "Users" u ON u."Id" = s."UserId"
        WHERE t."TokenHash" = @hash AND t."ExpiresAt" > @now AND s."RevokedAt" IS NULL AND s."ExpiresAt" > @now AND u."IsActive"
        """;

    public static AccessTokenHolder Read(DbDataReader row) => new(
        new SignedInUser(row.GetInt32(2), row.GetString(3), row.GetString(4), EnumText.Parse<Role>(row.GetString(5)), row.GetInt32(0)),
        DateTime.SpecifyKind(row.GetDateTime(1), DateTimeKind.Utc));
}
