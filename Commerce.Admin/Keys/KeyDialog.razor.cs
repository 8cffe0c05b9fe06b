using Commerce.Admin.Client;
using Commerce.Admin.Keys.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Keys;

/// <summary>Makes a key for who is signed in.</summary>
public sealed partial class KeyDialog
{
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);
    private string name = "";
    private int lifetime = 365;

    /// <summary>Gets the key, which is shown once.</summary>
    [Parameter]
    public EventCallback<KeySecret> OnMade { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    private string? Missing => string.IsNullOrWhiteSpace(name) ? "Say what it is for." : chosen.Count == 0 ? "Choose what it may do." : null;

    private void Choose(string scope, bool isOn)
    {
        if (isOn)
            chosen.Add(scope);
        else
            chosen.Remove(scope);
    }

    private Task<GraphQLResult<ApiScopesData>> LoadAsync(CancellationToken cancellation) => Client.ExecuteAsync(ApiScopesData.Operation, null, cancellation);

    private object Variables() => new
    {
        input = new { name = name.Trim(), scopes = chosen.ToArray(), expiresAt = lifetime == 0 ? (DateTimeOffset?)null : Time.GetUtcNow().AddDays(lifetime) }
    };
}
