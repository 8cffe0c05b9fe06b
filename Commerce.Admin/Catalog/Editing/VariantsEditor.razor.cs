using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>The variants of a product, edited in their table; saved together, or not at all.</summary>
public sealed partial class VariantsEditor
{
    private List<VariantForm> rows = [];
    private Dictionary<string, VariantForm> untouched = [];
    private ProductDetail? known;
    private IReadOnlyList<string> theirs = [];
    private IReadOnlyList<UserError> refusals = [];
    private GraphQLFailure? failure;
    private string? open;
    private string? done;
    private bool isBusy;
    private bool isChoosing;

    [Parameter, EditorRequired]
    public required ProductDetail Product { get; set; }

    /// <summary>Told when they were saved, or found to be changed by somebody else: the product is then to be loaded.</summary>
    [Parameter]
    public EventCallback OnChanged { get; set; }

    [Inject]
    public required GraphQLClient Client { get; set; }

    [Inject]
    public required StoreSettings Store { get; set; }

    /// <summary>Whether something was typed and not saved.</summary>
    public bool IsChanged => Edited.Any();

    private bool IsLocked => Product.ArchivedAt is not null;

    private IEnumerable<VariantForm> Edited => rows.Where(row => row != untouched[row.Id]);

    private string? Missing => Edited.Select(row => row.Missing(Store.Currency)).FirstOrDefault(missing => missing is not null);

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(Product, known))
            return;
        known = Product;
        var typed = Edited.ToDictionary(row => row.Id);
        var before = untouched;
        untouched = Product.Variants.ToDictionary(variant => variant.Id, variant => VariantForm.Of(variant, Store.Currency));
        // What somebody is typing stays.
        rows = [.. Product.Variants.Select(variant => typed.GetValueOrDefault(variant.Id) ?? untouched[variant.Id] with { })];
        theirs = [.. typed.Keys.Where(id => untouched.ContainsKey(id) && before[id] != untouched[id]).Select(id => $"{NameOf(Product.Variants.First(variant => variant.Id == id))} is now {Said(untouched[id])}.")];
    }

    private static string Text(ChangeEventArgs change) => change.Value as string ?? "";

    private static string NameOf(Variant variant) => string.Join(" / ", variant.Options.Select(option => option.Value)) is { Length: > 0 } options ? options : variant.Name;

    private static string Said(VariantForm form) => $"{form.Price}{(form.Sku.Length > 0 ? $", SKU {form.Sku}" : "")}{(form.IsAvailable ? "" : ", not for sale")}";

    private void Reset()
    {
        rows = [.. rows.Select(row => untouched[row.Id] with { })];
        (theirs, refusals, failure) = ([], [], null);
    }

    private async Task SaveAsync()
    {
        if (isBusy || Missing is not null)
            return;
        (isBusy, refusals, failure, theirs, done) = (true, [], null, [], null);
        var edited = Edited.ToList();
        var input = new { productId = Product.Id, variants = edited.Select(row => row.ToInput(untouched[row.Id], Product.Variants.First(variant => variant.Id == row.Id).Version, Store.Currency)) };
        var result = await Client.ExecuteAsync(UpdateProductVariantsData.Operation, new { input });
        isBusy = false;
        failure = (result as GraphQLResult<UpdateProductVariantsData>.Failed)?.Failure;
        refusals = (result as GraphQLResult<UpdateProductVariantsData>.Refused)?.Errors ?? [];
        if (refusals.Any(error => error.Code == "STALE_VERSION"))
            refusals = [];
        else if (result is not GraphQLResult<UpdateProductVariantsData>.Data)
            return;
        else
        {
            done = $"{Words.Count(edited.Count, "variant is", "variants are")} saved.";
            foreach (var row in edited)
                untouched[row.Id] = row with { };
        }

        await OnChanged.InvokeAsync();
    }

    private Task ChosenAsync(string text)
    {
        (isChoosing, done) = (false, $"Saved. {text}.");
        return OnChanged.InvokeAsync();
    }
}
