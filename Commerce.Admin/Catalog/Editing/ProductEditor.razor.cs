using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>
/// A product to be typed in. What is sent is only what was changed; where somebody else changed it meanwhile, theirs stands beside mine before anything is
/// written over. What was typed and not saved outlives a lost connection.
/// </summary>
public sealed partial class ProductEditor
{
    private ProductForm form = new();
    private ProductForm untouched = new();
    private VariantsEditor? variants;
    private ProductMerge? merge;
    private ProductDetail? known;
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private Asking asking;
    private string? leavingFor;
    private string copyName = "";
    private string? done;
    private bool canUndo;
    private bool wasActive;
    private bool isBusy;
    private bool isReading;
    private bool isLeaving;

    private enum Asking
    {
        Nothing,
        Copy,
        Leave
    }

    /// <summary>As it is saved; null for one that is to be made.</summary>
    [Parameter]
    public ProductDetail? Product { get; set; }

    /// <summary>Told when it was saved, or found to be changed by somebody else: it is then to be loaded.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    private bool IsChanged => form != untouched;

    private bool IsUnsaved => IsChanged || variants?.IsChanged == true;

    private bool IsLocked => Product?.ArchivedAt is not null;

    private string Changed => string.Join(", ", ProductFields.Differences(untouched, form).Select(changed => changed.Label.ToLowerInvariant()));

    /// <summary>Why it cannot be saved; null when it can.</summary>
    private string? WhyNot => IsLocked ? "It is archived."
        : merge is { Undecided: > 0 and var open } ? $"Choose theirs or mine for {Words.Count(open, "field", "fields")} above."
        : form.Missing(Store.Currency) is { } missing ? missing
        : IsChanged ? null
        : "Nothing was changed.";

    private string Why => WhyNot ?? (Product is null ? "" : $"Changed: {Changed}.");

    protected override void OnParametersSet()
    {
        if (Product is null || ReferenceEquals(Product, known))
            return;
        var saved = ProductForm.Of(Product, Store.Currency);
        if (known?.Id != Product.Id)
            (form, untouched, merge, refusals, failure) = (saved with { }, saved, null, [], null);
        else if (saved != untouched)
        {
            // What somebody is typing stays; what came from elsewhere is told, or is what was just saved.
            var wasChanged = IsChanged;
            var found = ProductMerge.Into(form, untouched, saved);
            untouched = saved;
            // The shop writes some of what was just saved in its own way, and what nobody edits follows by itself: neither is news.
            merge = wasChanged && !isReading ? found : null;
        }

        known = Product;
    }

    private async Task SaveAsync()
    {
        if (isBusy || WhyNot is not null)
            return;
        (isBusy, refusals, failure, done, canUndo) = (true, [], null, null, false);
        var sent = form with { };
        var input = ProductFields.ToInput(untouched, sent, Store.Currency);
        if (Product is null)
            await EndAsync(await Client.ExecuteAsync(CreateProductData.Operation, new { input = new { product = input } }), data => data.CreateProduct, sent);
        else
            await EndAsync(await Client.ExecuteAsync(UpdateProductData.Operation, new { input = new { id = Product.Id, product = input, expectedVersion = Product.Version } }), data => data.UpdateProduct, sent);
    }

    private async Task EndAsync<T>(GraphQLResult<T> result, Func<T, ProductPayload> payload, ProductForm sent)
    {
        isBusy = false;
        failure = (result as GraphQLResult<T>.Failed)?.Failure;
        refusals = (result as GraphQLResult<T>.Refused)?.Errors ?? [];
        if (refusals.Any(error => error.Code == "STALE_VERSION"))
        {
            refusals = [];
            await OnChanged.InvokeAsync();
            return;
        }

        if (result is not GraphQLResult<T>.Data { Value: var value } || payload(value).Product is not { } saved)
            return;
        (untouched, merge) = (sent, null);
        await ForgetDraftAsync();
        done = $"{saved.Name} is saved.";
        if (Product is null)
        {
            form = sent with { };
            Navigation.NavigateTo(AdminLinks.Product(saved.Id), replace: true);
            return;
        }

        isReading = true;
        await OnChanged.InvokeAsync();
        isReading = false;
    }

    private async Task ArchiveAsync()
    {
        wasActive = Product!.IsActive;
        await RunAsync(ArchiveProductData.Operation, new { input = new { id = Product.Id, expectedVersion = Product.Version } }, $"{Product.Name} is archived.");
        canUndo = done is not null;
    }

    private Task RestoreAsync() => RunAsync(
        RestoreProductData.Operation, new { input = new { id = Product!.Id, isActive = canUndo && wasActive, expectedVersion = Product.Version } },
        canUndo && wasActive ? $"{Product.Name} is back in the shop." : $"{Product.Name} is back, and hidden.");

    private async Task RunAsync<T>(GraphQLOperation<T> operation, object variables, string text)
    {
        if (isBusy)
            return;
        (isBusy, refusals, failure, done) = (true, [], null, null);
        var result = await Client.ExecuteAsync(operation, variables);
        isBusy = false;
        canUndo = false;
        failure = (result as GraphQLResult<T>.Failed)?.Failure;
        refusals = (result as GraphQLResult<T>.Refused)?.Errors ?? [];
        done = result is GraphQLResult<T>.Data ? text : null;
        await OnChanged.InvokeAsync();
    }

    private void OpenCopy(DuplicateProductData data)
    {
        asking = Asking.Nothing;
        if (data.DuplicateProduct.Product is { } copy)
            Navigation.NavigateTo(AdminLinks.Product(copy.Id));
    }

    private void Decide((ProductField Field, bool TakeTheirs) choice) => merge!.Decide(form, choice.Field, choice.TakeTheirs);

    private Task SetAsync(Action change)
    {
        change();
        return EditedAsync();
    }

    private async Task ResetAsync()
    {
        (form, merge, refusals, failure) = (untouched with { }, null, [], null);
        await ForgetDraftAsync();
    }

    private void AskBeforeLeaving(LocationChangingContext leaving)
    {
        // A place on the same page, such as what the skip link leads to, leaves nothing.
        if (!IsUnsaved || isLeaving || Path(leaving.TargetLocation) == Path(Navigation.Uri))
            return;
        leaving.PreventNavigation();
        (asking, leavingFor) = (Asking.Leave, leaving.TargetLocation);
    }

    private async Task LeaveAsync()
    {
        isLeaving = true;
        await ForgetDraftAsync();
        Navigation.NavigateTo(leavingFor!);
    }

    private string Path(string address) => Navigation.ToAbsoluteUri(address).AbsolutePath;
}
