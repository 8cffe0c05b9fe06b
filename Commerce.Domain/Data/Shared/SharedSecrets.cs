using Microsoft.EntityFrameworkCore;

namespace Commerce.Domain.Data.Shared;

/// <summary>
/// The secrets that all nodes on one PostgreSQL database share. Each is made by one of them: whoever comes second gets what the first has made.
/// Read at the start and seldom after it, by callers that cannot wait; so it does not, either.
/// </summary>
public sealed class SharedSecrets(IDbContextFactory<PostgresCommerceDbContext> contexts, SecretCipher cipher, TimeProvider clock)
{
    /// <summary>The secret of this name; the first time it is made.</summary>
    /// <exception cref="SettingException">It was encrypted with another <c>Keys:Secret</c>.</exception>
    public string GetOrAdd(string name, Func<string> make)
    {
        using var context = contexts.CreateDbContext();
        if (Find(context, name) is { } known) return known;
        Add(context, name, make());
        return Find(context, name) ?? throw new InvalidOperationException($"The secret '{name}' was removed while it was made.");
    }

    /// <summary>Keeps a secret, unless there is one of this name.</summary>
    public void Add(string name, string value)
    {
        using var context = contexts.CreateDbContext();
        Add(context, name, value);
    }

    /// <summary>All whose names begin so, the oldest first.</summary>
    /// <exception cref="SettingException">One was encrypted with another <c>Keys:Secret</c>.</exception>
    public IReadOnlyList<string> All(string prefix)
    {
        using var context = contexts.CreateDbContext();
        return
        [
            .. context.SharedSecrets.AsNoTracking().Where(secret => secret.Name.StartsWith(prefix)).OrderBy(secret => secret.CreatedAt).ThenBy(secret => secret.Name)
                .AsEnumerable().Select(secret => cipher.Decrypt(secret.Name, secret.Value)),
        ];
    }

    private string? Find(PostgresCommerceDbContext context, string name) =>
        context.SharedSecrets.AsNoTracking().Where(secret => secret.Name == name).Select(secret => secret.Value).FirstOrDefault() is { } kept ? cipher.Decrypt(name, kept) : null;

    private void Add(PostgresCommerceDbContext context, string name, string value)
    {
        var now = UtcDateTimeConverter.Normalize(clock.GetUtcNow().UtcDateTime);
        var kept = cipher.Encrypt(name, value);
        context.Database.ExecuteSql($"""INSERT INTO "SharedSecrets" ("Name", "Value", "CreatedAt") VALUES ({name}, {kept}, {now}) ON CONFLICT ("Name") DO NOTHING""");
    }
}
