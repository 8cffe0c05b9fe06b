using System.Collections.Concurrent;
using System.Security.Claims;
using Commerce.Domain.Audit;
using Commerce.Domain.Customers;
using Commerce.Domain.Data.Writes;

namespace Commerce.Api.Security;

/// <summary>
/// Sees to it that no key changes anything without a row in the audit log. Most use cases write their own, with what they changed; for those that
/// write none, as where people shop for themselves, a row says beforehand what the key asked for.
/// </summary>
internal sealed class KeyAudit(ShopWrites writes, AuditTrail audit)
{
    private static readonly AsyncLocal<Notes?> s_notes = new();

    private readonly ConcurrentDictionary<(string Mutation, Role Role), bool> _writeTheirOwn = [];

    /// <summary>Gets to know that the current mutation wrote a row.</summary>
    public static Action? Listener => s_notes.Value is { } notes ? () => notes.HasWritten = true : null;

    /// <summary>Runs mutations in the name of a key.</summary>
    public async ValueTask RunAsync(IReadOnlyList<string> mutations, ClaimsPrincipal key, AuditActor actor, Func<ValueTask> run, CancellationToken cancellationToken)
    {
        var role = key.GetRole() ?? Role.Customer;
        var silent = mutations.Where(mutation => !_writeTheirOwn.ContainsKey((mutation, role))).ToList();
        await RecordAsync(silent, actor, cancellationToken);
        var notes = new Notes();
        s_notes.Value = notes;
        await run();
        if (mutations is not [var only]) return;
        if (notes.HasWritten) _writeTheirOwn[(only, role)] = true;
        else if (silent.Count == 0)
        {
            // This time it wrote none, as where it changes what is the key's own: from now on it is recorded beforehand again.
            _writeTheirOwn.TryRemove((only, role), out _);
            await RecordAsync(mutations, actor, CancellationToken.None);
        }
    }

    private async Task RecordAsync(IReadOnlyList<string> mutations, AuditActor actor, CancellationToken cancellationToken)
    {
        if (mutations.Count == 0) return;
        await writes.RunAsync(async (context, token) =>
        {
            foreach (var mutation in mutations) audit.Record(context, actor, "apiKey.use", nameof(ApiKey), $"{actor.Id}", newValues: new { mutation });
            await context.SaveChangesAsync(token);
        }, cancellationToken);
    }

    private sealed class Notes
    {
        public volatile bool HasWritten;
    }
}
