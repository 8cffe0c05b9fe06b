using System.Globalization;
using System.Text.Json;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>Takes a delivery in: several articles with their pieces, named by SKU.</summary>
public sealed partial class ReceiveStockDialog
{
    private readonly List<Line> drafts = [];
    private string reference = "";
    private string notes = "";
    private string? sent;
    private string key = "";

    /// <summary>What the lines begin with; none for one empty line.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<StockCountRow> Rows { get; set; }

    [Parameter]
    public EventCallback<IReadOnlyList<StockMove>> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    private IEnumerable<Line> Lines => drafts.Where(line => line is { Pieces: > 0, IsNamed: true });

    private string? Missing => drafts switch
    {
        _ when drafts.Any(line => line is { IsNamed: true, Pieces: null or <= 0 }) => "Say of each article how many came.",
        _ when drafts.Any(line => line is { IsNamed: false, Typed.Length: > 0 }) => "Say which article it is.",
        _ when !Lines.Any() => "Say what came.",
        _ => null
    };

    protected override void OnInitialized()
        => drafts.AddRange(Rows.Count == 0 ? [new Line()] : Rows.Select(row => new Line { Sku = row.Sku ?? "", Name = row.Name, Row = row }));

    private object Variables()
    {
        var lines = Lines.Select(line => line.ToInput()).ToList();
        var input = new Dictionary<string, object?> { ["lines"] = lines, ["reference"] = Given(reference), ["notes"] = Given(notes) };
        // What is typed anew is another delivery, and needs another key.
        var text = JsonSerializer.Serialize(input);
        if (text != sent)
            (sent, key) = (text, Guid.NewGuid().ToString());
        input["idempotencyKey"] = key;
        return new { input };
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed class Line
    {
        public string Sku { get; set; } = "";

        public string Typed { get; set; } = "";

        public string? Name { get; init; }

        /// <summary>The row it was begun with: an article without SKU can only be named by it.</summary>
        public StockCountRow? Row { get; init; }

        public bool IsNamed => !string.IsNullOrWhiteSpace(Sku) || Row is { Sku: null };

        public int? Pieces => int.TryParse(Typed, NumberStyles.None, CultureInfo.InvariantCulture, out var pieces) ? pieces : null;

        public Dictionary<string, object?> ToInput()
        {
            var input = new Dictionary<string, object?> { ["quantity"] = Pieces };
            if (string.IsNullOrWhiteSpace(Sku))
                Row!.AddTo(input);
            else
                input["sku"] = Sku.Trim();
            return input;
        }
    }
}
