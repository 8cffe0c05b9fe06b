using System.Globalization;
using Commerce.Admin.Catalog;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Dashboard.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Dashboard;

/// <summary>Where a working day begins: how much of what waits, each number with the list behind it.</summary>
public sealed partial class Today
{
    [SupplyParameterFromQuery]
    public string? Days { get; set; }

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
    internal static object CatalogVariables(ListClock clock, string week)
    {
        object? Where(string address) => ListState.Of(ProductListSpec.Of(null), address).ToVariables(clock)["where"];
        return new { low = Where("?stock=low"), @out = Where("?stock=part,out"), week };
    }

    private Task<GraphQLResult<SalesTodayData>> LoadSalesAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(SalesTodayData.Operation, new { today = Clock.Start(Clock.Today), week = Week }, cancellation);

    private Task<GraphQLResult<CatalogTodayData>> LoadCatalogAsync(CancellationToken cancellation)
        => Client.ExecuteAsync(CatalogTodayData.Operation, CatalogVariables(Clock, Week), cancellation);
}
