using Commerce.Admin.Catalog;
using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Commerce.Admin.Promotions.Operations;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Promotions;

/// <summary>The fields of a coupon.</summary>
public sealed partial class CouponEditor
{
    /// <summary>As it is saved; null for a new one.</summary>
    [Parameter]
    public CouponDetail? Coupon { get; set; }

    [Parameter, EditorRequired]
    public required CouponForm Form { get; set; }

    [Parameter]
    public bool IsBusy { get; set; }

    [Parameter]
    public bool Changed { get; set; }

    [Parameter]
    public IReadOnlyList<UserError> Refusals { get; set; } = [];

    [Parameter]
    public GraphQLFailure? Failure { get; set; }

    /// <summary>What somebody else has changed while this was edited.</summary>
    [Parameter]
    public IReadOnlyList<string> Theirs { get; set; } = [];

    [Parameter]
    public EventCallback OnEdit { get; set; }

    [Parameter]
    public EventCallback OnSave { get; set; }

    [Parameter]
    public EventCallback OnUndo { get; set; }

    [Parameter]
    public EventCallback OnTakeTheirs { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private Task<GraphQLResult<CategoriesData>> LoadCategoriesAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);

    private Task Set(Action change)
    {
        change();
        return OnEdit.InvokeAsync();
    }
}
