using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>Everybody's keys, with those of their scopes that nothing ever needed.</summary>
public sealed partial class KeyList
{
    private ListPage<ApiKeysData, KeyRow>? list;
    private bool isMaking;
    private KeySecret? made;
    private KeyRow? trimmed;
    private string? done;

    [Inject]
    public required TimeProvider Time { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task<BulkOutcome> RevokeAsync(KeyRow row, string key, CancellationToken cancellation)
        => BulkOutcome.Of(await Client.ExecuteAsync(RevokeApiKeyData.Operation, new { input = new { id = row.Id } }, cancellation), "Revoked");

    private Task ShowAsync(KeySecret secret)
    {
        (isMaking, made) = (false, secret);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task FinishAsync(string what)
    {
        (trimmed, done) = (null, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
