using System.Globalization;
using Commerce.Admin.Orders.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Shipments;

/// <summary>Packs a parcel: all that is left unless less is chosen.</summary>
public sealed partial class ShipmentDialog
{
    private readonly string listId = "carriers-" + Guid.NewGuid().ToString("N")[..8];
    private readonly Dictionary<string, int> pieces = new(StringComparer.Ordinal);
    private string key = Guid.NewGuid().ToString();
    private string carrier = "";
    private string number = "";
    private string note = "";

    [Parameter, EditorRequired]
    public required OrderDetail Order { get; set; }

    /// <summary>Those whose labels the shop can make.</summary>
    [Parameter]
    public IReadOnlyList<string> Carriers { get; set; } = [];

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    protected override void OnParametersSet()
    {
        // What somebody else has packed meanwhile cannot be packed again; what was chosen stays otherwise.
        foreach (var line in Order.Items)
        {
            var open = Math.Max(0, line.Quantity - line.InParcels);
            pieces[line.Id] = Math.Min(pieces.GetValueOrDefault(line.Id, open), open);
        }
    }

    private object Variables() => new
    {
        input = new
        {
            orderId = Order.Id,
            idempotencyKey = key,
            lines = pieces.Where(line => line.Value > 0).Select(line => new { orderItemId = line.Key, quantity = line.Value }).ToArray(),
            carrier = Given(carrier),
            trackingNumber = Given(number),
            notes = Given(note),
            expectedVersion = Order.Version
        }
    };

    private void Count(string line, int most, string? typed)
        => pieces[line] = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? Math.Min(count, most) : 0;

    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
