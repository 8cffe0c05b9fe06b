using Commerce.Admin.Client;
using Commerce.Admin.Feeds.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Feeds.Mapping;

/// <summary>Asks what the columns of a supplier are, and keeps it; where a feed has brought somebody here, it is imported again.</summary>
public sealed partial class FeedMappingDialog
{
    private readonly List<Row> rows = [];
    private string supplier = "";
    private bool again;
    private UserError? refused;

    /// <summary>Null for a supplier that is new.</summary>
    [Parameter, EditorRequired]
    public required FeedMappingRow? Mapping { get; set; }

    [Parameter, EditorRequired]
    public required FeedWithColumns? Feed { get; set; }

    /// <summary>What a column may be.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<KnownColumn> Known { get; set; }

    /// <summary>With what is to be told of it.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    private string Title => Mapping is null ? "Columns of a supplier" : $"Columns of {Mapping.Supplier}";

    private string? Missing => supplier.Trim().Length == 0 ? "Name the supplier." : rows.All(row => row.Column.Trim().Length == 0) ? "Name a column." : null;

    protected override void OnInitialized()
    {
        supplier = Mapping?.Supplier ?? Feed?.Supplier ?? "";
        again = Feed is not null;
        foreach (var column in Mapping?.Columns ?? [])
            rows.Add(new Row { Column = column.Column, Target = column.Target ?? "" });
        foreach (var column in Feed?.UnknownColumns ?? [])
        {
            if (!rows.Exists(row => string.Equals(row.Column, column, StringComparison.OrdinalIgnoreCase)))
                rows.Add(new Row { Column = column, Target = Guess(column) });
        }

        if (rows.Count == 0)
            rows.Add(new Row());
    }

    /// <summary>Also what was chosen for another kind of table.</summary>
    private IEnumerable<KnownColumn> Choices(string target)
        => target.Length == 0 || Known.Any(column => column.Name == target) ? Known : Known.Append(new KnownColumn(target, "as before"));

    /// <summary>A column whose name holds the shop's, such as “Net price”, may well be it; nothing is taken twice.</summary>
    private string Guess(string column)
        => Known.FirstOrDefault(known => column.Contains(known.Name, StringComparison.OrdinalIgnoreCase) && !rows.Exists(row => row.Target == known.Name))?.Name ?? "";

    private object Variables() => new
    {
        input = new
        {
            supplier = supplier.Trim(),
            columns = rows.Where(row => row.Column.Trim().Length > 0).Select(row => new { column = row.Column.Trim(), target = row.Target.Length == 0 ? null : row.Target }).ToArray()
        }
    };

    private async Task SavedAsync(SaveFeedMappingData saved)
    {
        if (!again || Feed is null)
        {
            await OnDone.InvokeAsync($"The columns of {supplier.Trim()} are kept.");
            return;
        }

        var result = await Client.ExecuteAsync(RepeatProductFeedData.Operation, new { input = new { id = Feed.Id, supplier = supplier.Trim() } }, CancellationToken.None);
        if (result is GraphQLResult<RepeatProductFeedData>.Data { Value.RepeatProductFeed.ProductFeed: { } feed })
            Navigation.NavigateTo(AdminLinks.Feed(feed.Id));
        else
            refused = new UserError("The columns are kept, but the file could not be imported again. Try it once more.");
    }

    private sealed class Row
    {
        public string Column { get; set; } = "";

        public string Target { get; set; } = "";
    }
}
