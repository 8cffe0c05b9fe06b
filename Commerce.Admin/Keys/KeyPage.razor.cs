using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>One key: what it may do and what of that it needs, and the steps of its life.</summary>
public sealed partial class KeyPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("API keys", AdminLinks.KeysPath)];

    private DataView<ApiKeyData>? view;
    private KeyDetail? key;
    private KeySecret? made;
    private Step asking;
    private string? done;

    private enum Step
    {
        None,
        Rotate,
        End,
        Revoke,
        Trim
    }

    [Parameter]
    public required string Id { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private static string? What(ApiKeyData data, string scope) => data.ApiScopes?.FirstOrDefault(known => known.Name == scope)?.Description;

    private bool Works(KeyDetail shown) => KeyWords.Works(shown, Time.GetUtcNow());

    private string? WhyNot(KeyDetail shown) => Works(shown) ? null : "It opens nothing any more. Make a new key.";

    private object Which() => new { input = new { id = AdminLinks.IdOf(Id) } };

    private void Close() => asking = Step.None;

    private Task ShowAsync(KeySecret secret)
    {
        (asking, made, done) = (Step.None, secret, null);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private Task FinishAsync(string what)
    {
        (asking, done) = (Step.None, what);
        return view?.ReloadAsync() ?? Task.CompletedTask;
    }

    private async Task<GraphQLResult<ApiKeyData>> LoadAsync(CancellationToken cancellation)
        => (await Client.ExecuteAsync(ApiKeyData.Operation, new { id = AdminLinks.IdOf(Id) }, cancellation)).OrForNoSuchId(new ApiKeyData(null, null));
}
