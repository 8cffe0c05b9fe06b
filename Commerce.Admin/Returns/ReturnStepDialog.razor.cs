using Commerce.Admin.Components.Shared;
using Commerce.Admin.Returns.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Returns;

/// <summary>The steps of a return, each with what it means, and those about money with the sums before they are taken.</summary>
public sealed partial class ReturnStepDialog
{
    private const string Restock = "RESTOCK";

    private static readonly string[] Dispositions = [Restock, "DAMAGED", "MISSING"];

    private readonly Dictionary<string, string> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> fees = new(StringComparer.Ordinal);
    private string key = Guid.NewGuid().ToString();
    private string message = "";
    private string wayBack = "";
    private bool isCharged;
    private bool withShipping;
    private ReturnPreview? sums;

    [Parameter, EditorRequired]
    public required ReturnDetail Return { get; set; }

    [Parameter, EditorRequired]
    public required ReturnStep Step { get; set; }

    [Parameter]
    public IReadOnlyList<WayBack> WaysBack { get; set; } = [];

    [Parameter]
    public IReadOnlyList<string> Changes { get; set; } = [];

    /// <summary>Gets what was done, in a sentence.</summary>
    [Parameter]
    public EventCallback<string> OnDone { get; set; }

    [Parameter]
    public EventCallback OnClose { get; set; }

    [Parameter]
    public EventCallback OnStale { get; set; }

    private string? Number => Return.Order?.OrderNumber;

    private bool Charges => isCharged && wayBack.Length > 0;

    private Dictionary<string, object?> Way => new() { ["returnShippingOptionId"] = wayBack.Length == 0 ? null : wayBack, ["chargeReturnShipping"] = Charges };

    private Dictionary<string, object?> Fees
        => new() { ["restockingFees"] = Return.Items.Select(line => new { returnItemId = line.Id, restockingFeeCents = Fee(line.Id) }).ToArray() };

    private Dictionary<string, object?> Shipping => new() { ["includeShipping"] = withShipping };

    protected override void OnInitialized()
    {
        foreach (var line in Return.Items)
            found[line.Id] = line.Disposition ?? Restock;
    }

    private object Approval() => new
    {
        input = new { returnId = Return.Id, message = Given(message), returnShippingOptionId = wayBack.Length == 0 ? null : wayBack, chargeReturnShipping = Charges, expectedVersion = Return.Version }
    };

    private object Told() => new { input = new { returnId = Return.Id, message = Given(message), expectedVersion = Return.Version } };

    private object Bare() => new { input = new { returnId = Return.Id, expectedVersion = Return.Version } };

    private object Inspection() => new
    {
        input = new
        {
            returnId = Return.Id,
            idempotencyKey = key,
            lines = Return.Items.Select(line => new { returnItemId = line.Id, disposition = found[line.Id], restockingFeeCents = Fee(line.Id) }).ToArray(),
            adminNotes = Given(message),
            expectedVersion = Return.Version
        }
    };

    private object Payment() => new { input = new { returnId = Return.Id, idempotencyKey = key, includeShipping = withShipping, expectedVersion = Return.Version } };

    private int Fee(string line) => Money.ToCents(fees.GetValueOrDefault(line), Return.Currency) ?? 0;

    private static string? Given(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private Task StaleAsync()
    {
        key = Guid.NewGuid().ToString();
        return OnStale.InvokeAsync();
    }
}
