using Commerce.Admin.Components.Lists;
using Commerce.Admin.Settings.Operations;

namespace Commerce.Admin.Settings;

/// <summary>The ways to pay that shoppers choose from.</summary>
public sealed partial class PaymentList
{
    private ListPage<PaymentTypesData, PaymentTypeRow>? list;
    private PaymentTypeRow? edited;
    private bool isEditing;
    private string? done;

    private void Edit(PaymentTypeRow? row) => (edited, isEditing, done) = (row, true, null);

    private Task FinishAsync(string what)
    {
        (isEditing, done) = (false, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
