using Commerce.Admin.Components.Lists;
using Commerce.Admin.Settings.Operations;

namespace Commerce.Admin.Settings;

/// <summary>The taxes, each with the time and the place in which it applies.</summary>
public sealed partial class TaxList
{
    private ListPage<TaxRatesData, TaxRateRow>? list;
    private TaxRateRow? edited;
    private bool isEditing;
    private string? done;

    private void Edit(TaxRateRow? row) => (edited, isEditing, done) = (row, true, null);

    private Task FinishAsync(string what)
    {
        (isEditing, done) = (false, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
