using System.Data.Common;

namespace Commerce.Domain.Customers;

/// <summary>A guest's session, as its token tells.</summary>
/// <param name="Id">The session's.</param>
/// <param name="CartId">The guest's last cart; null when there was none.</param>
public sealed record KnownGuest(int Id, int? CartId)
{
    /// <summary>Finds the guest's session of a token that is neither expired nor revoked; for <see cref="TokenLookup{T}"/>.</summary>
    internal const string Sql = """
        SELECT s."Id", s."CartId" FROM "Sessions" s
        WHERE s."SessionTokenHash" = @hash AND s."UserId" IS NULL AND s."RevokedAt" IS NULL AND s."ExpiresAt" > @now
        """;

    internal static KnownGuest Read(DbDataReader row) => new(row.GetInt32(0), row.IsDBNull(1) ? null : row.GetInt32(1));
}
