using Commerce.Admin.Components.Lists;
using Commerce.Admin.Settings.Operations;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Settings;

/// <summary>The ways to ship that shoppers choose from.</summary>
public sealed partial class ShippingList
{
    private ListPage<ShippingOptionsData, ShippingOptionRow>? list;
    private ShippingOptionRow? edited;
    private bool isEditing;
    private string? done;

    [Inject]
    public required StoreSettings Store { get; set; }


    private void Edit(ShippingOptionRow? row) => (edited, isEditing, done) = (row, true, null);

    private Task FinishAsync(string what)
    {
        (isEditing, done) = (false, what);
        return list?.ReloadAsync() ?? Task.CompletedTask;
    }
}
