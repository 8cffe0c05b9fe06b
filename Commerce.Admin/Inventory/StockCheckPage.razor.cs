using System.Globalization;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Inventory.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Inventory;

/// <summary>What the ledger says of the past, and whether the stock still agrees with it.</summary>
public sealed partial class StockCheckPage
{
    private static readonly IReadOnlyList<Crumb> Crumbs = [new("Stock", AdminLinks.StockPath)];

    private StockAsOfData? answer;
    private IReadOnlyList<DriftedStock>? drift;
    private GraphQLFailure? lookFailure;
    private GraphQLFailure? checkFailure;
    private string sku = "";
    private string askedSku = "";
    private string? asked;
    private string at = "";
    private bool isLooking;
    private bool isChecking;

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    private async Task LookAsync()
    {
        if (isLooking || string.IsNullOrWhiteSpace(sku))
            return;
        (isLooking, answer, lookFailure, askedSku) = (true, null, null, sku.Trim());
        // As typed, in the reader's time; where the clock skips an hour, the first moment after it.
        var zone = (Zone ?? ReaderZone.Utc).Zone;
        var local = DateTime.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.None, out var typed) ? typed : (DateTime?)null;
        while (local is { } skipped && zone.IsInvalidTime(skipped))
            local = skipped.AddMinutes(30);
        asked = local?.ToString("f", CultureInfo.CurrentCulture);
        var moment = local is { } time ? TimeZoneInfo.ConvertTimeToUtc(time, zone).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;
        var result = await Client.ExecuteAsync(StockAsOfData.Operation, new { sku = askedSku, at = moment });
        isLooking = false;
        answer = (result as GraphQLResult<StockAsOfData>.Data)?.Value;
        lookFailure = (result as GraphQLResult<StockAsOfData>.Failed)?.Failure;
    }

    private async Task CheckAsync()
    {
        if (isChecking)
            return;
        (isChecking, drift, checkFailure) = (true, null, null);
        var result = await Client.ExecuteAsync(StockDriftData.Operation);
        isChecking = false;
        drift = (result as GraphQLResult<StockDriftData>.Data)?.Value.StockDrift;
        checkFailure = (result as GraphQLResult<StockDriftData>.Failed)?.Failure;
    }
}
