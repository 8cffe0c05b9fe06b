using System.Security.Claims;
using System.Text.Json;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Commerce.Admin.Components.Lists;

/// <summary>The ways to look at a list: those it comes with, and those that the person has saved in this browser.</summary>
public sealed partial class ListViews
{
    /// <summary>More than fit beside one another are not found again.</summary>
    private const int Most = 20;

    private List<ListView> own = [];
    private string? name;
    private string? store;

    [Parameter, EditorRequired]
    public required ListState State { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    [Inject]
    public required BrowserScript Browser { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        var person = Authentication is null ? null : (await Authentication).User.FindFirstValue(ClaimTypes.NameIdentifier);
        store = $"commerce-views:{person}:{State.Spec.Path}";
        own = Parse(await Browser.ReadAsync(store));
        if (own.Count > 0)
            StateHasChanged();
    }

    /// <summary>What the browser has kept; anything else that may lie there counts as nothing.</summary>
    private static List<ListView> Parse(string? kept)
    {
        if (string.IsNullOrEmpty(kept))
            return [];
        try
        {
            var views = JsonSerializer.Deserialize<List<ListView>>(kept) ?? [];
            return [.. views.Where(view => view is { Name: not null, Query: not null } && view.Query.StartsWith('?')).Take(Most)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>By what it asks for, not by how that is written.</summary>
    private bool IsCurrent(ListView view) => ListState.Of(State.Spec, view.Query).ViewQuery == State.ViewQuery;

    private async Task SaveAsync()
    {
        if (name?.Trim() is not { Length: > 0 } given)
            return;
        own = [.. own.Where(view => view.Name != given).TakeLast(Most - 1), new ListView(given, State.ViewQuery)];
        name = null;
        await KeepAsync();
    }

    private async Task RemoveAsync(ListView view)
    {
        own.Remove(view);
        await KeepAsync();
    }

    private Task KeepAsync() => store is null ? Task.CompletedTask : Browser.WriteAsync(store, JsonSerializer.Serialize(own));
}
