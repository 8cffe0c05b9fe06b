using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Settings.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Settings;

/// <summary>What the taxes come to for goods that are ordered to a place on a day.</summary>
public sealed partial class TaxTryOut
{
    private string country = "";
    private string state = "";
    private string day = "";
    private string amount = "100";
    private TaxPreview? found;
    private GraphQLFailure? failure;

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private async Task TryAsync()
    {
        var at = DateFilter.Day(day) is { } chosen ? new DateTimeOffset(chosen.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero) : (DateTimeOffset?)null;
        var variables = new { country = country.Trim().ToUpperInvariant(), state = state.Trim().Length == 0 ? null : state.Trim().ToUpperInvariant(), at, amountCents = Money.ToCents(amount, Store.Currency) ?? 0 };
        var result = await Client.ExecuteAsync(TaxPreviewData.Operation, variables);
        found = (result as GraphQLResult<TaxPreviewData>.Data)?.Value.TaxPreview;
        failure = (result as GraphQLResult<TaxPreviewData>.Failed)?.Failure;
    }
}
