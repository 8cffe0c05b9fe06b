using System.Globalization;
using Commerce.Admin.Catalog;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Dashboard.Operations;
using Commerce.Admin.Inventory;
using Commerce.Admin.Security;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Commerce.Admin.Dashboard;

/// <summary>Where a working day begins: how much of what waits, each number with the list behind it.</summary>
public sealed partial class Today
{
    private const string LowStock = "low_stock";
    private const string NoStock = "backorder,out_of_stock";

    [SupplyParameterFromQuery]
    public string? Days { get; set; }

    [CascadingParameter]
    public Task<AuthenticationState>? Authentication { get; set; }

    [CascadingParameter]
    public ReaderZone? Zone { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required TimeProvider Time { get; set; }

    /// <summary>An address may say any number; only some are offered.</summary>
    private int Shown => int.TryParse(Days, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && FiguresView.Choices.Contains(days) ? days : 30;

    private ListClock Clock => new(Time.GetUtcNow(), (Zone ?? ReaderZone.Utc).Zone);

    private string Week => Clock.Start(Clock.Today.AddDays(-6));

    /// <summary>The variables of both queries ask what the lists ask, so that the numbers are theirs.</summary>
    internal static object CatalogVariables(ListClock clock, string week, bool keepsStock = false)
    {
        object? Where(ListSpec spec, string address) => ListState.Of(spec, address).ToVariables(clock)["where"];
        var products = ProductListSpec.Of(null);
        return new
        {
            low = Where(products, "?stock=low"),
            @out = Where(products, "?stock=part,out"),
            week,
            keepsStock,
            lowStock = Where(StockListSpec.Spec, AdminLinks.Stock(LowStock)),
            noStock = Where(StockListSpec.Spec, AdminLinks.Stock(NoStock))
        };
    }

    private Task<GraphQLResult<SalesTodayData>> LoadSalesAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(SalesTodayData.Operation, new { today = Clock.Start(Clock.Today), week = Week }, cancellation);

    private async Task<GraphQLResult<CatalogTodayData>> LoadCatalogAsync(CancellationToken cancellation)
    {
        var keepsStock = Authentication is not null && (await Authentication).User is var person && StaffRoles.Catalog.Split(',').Any(person.IsInRole);
        return await Client.ExecuteAsync(CatalogTodayData.Operation, CatalogVariables(Clock, Week, keepsStock), cancellation);
    }
}
