using Commerce.Admin.Catalog.Operations;
using Commerce.Admin.Client;
using Commerce.Admin.Components.Shared;
using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Categories;

/// <summary>The category tree; each leads to its products. Moved by dragging and by keys.</summary>
public sealed partial class CategoryPage
{
    private readonly Dictionary<string, ElementReference> handles = new(StringComparer.Ordinal);
    private DataView<CategoriesData>? view;
    private CategoriesData? loaded;
    private CategoryOrder? order;
    private string? moving;
    private bool isByKeys;
    private bool isFocusLost;
    private (string Id, bool IsBefore)? target;
    private IReadOnlyList<UserError> refusals = [];
    private string? done;
    private string? told;
    private bool isEditing;
    private CategoryNode? edited;
    private CategoryNode? parent;
    private CategoryNode? toDelete;

    [Inject]
    public required GraphQLClient Client { get; set; }

    /// <summary>A row that moves takes its handle out of the page and puts it back, and the focus is gone.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!isFocusLost || moving is not { } id || !handles.TryGetValue(id, out var handle))
            return;
        isFocusLost = false;
        await handle.FocusAsync();
    }

    private Task<GraphQLResult<CategoriesData>> LoadAsync(CancellationToken cancellation) => CategoryTree.LoadAsync(Client, cancellation);

    private void Tell(CategoriesData data)
    {
        loaded = data;
        PutBack();
    }

    private string RowClass(CategoryNode category) => (category.IsActive ? "" : "off ") + (moving == category.Id ? "picked" : "");

    private string NameOf(string? id) => loaded!.Categories.Nodes.FirstOrDefault(category => category.Id == id)?.Name ?? "the top";

    private string? WhyNotDelete(CategoryNode category)
        => category.ProductCount > 0 ? $"{Words.Count(category.ProductCount, "product stands", "products stand")} in it: move them first"
            : order!.HasChildren(category.Id) ? "Categories stand below it: move them first"
            : null;

    private void PickUp(string id)
    {
        (moving, isByKeys) = (id, true);
        told = $"{NameOf(id)} is picked up. Move it with the arrow keys.";
    }

    private void Drag(string id) => (moving, isByKeys, target) = (id, false, null);

    private void PutBack()
    {
        (moving, isByKeys, target) = (null, false, null);
        if (loaded is not null)
            order = new CategoryOrder(loaded.Categories.Nodes);
    }

    private async Task KeyAsync(string id, string key)
    {
        if (!isByKeys || moving != id)
            return;
        if (key is "Enter" or " ")
        {
            await CommitAsync(id);
            return;
        }

        if (key is "Escape" or "Tab")
        {
            PutBack();
            told = $"{NameOf(id)} is where it was.";
            return;
        }

        order!.Step(id, key);
        isFocusLost = true;
        var (above, position) = order.PlaceOf(id);
        told = $"{NameOf(id)}: below {NameOf(above)}, place {position + 1}.";
    }

    private async Task DropAsync(string id, bool isBefore)
    {
        if (moving is not { } dragged)
            return;
        var (above, position) = order!.PlaceOf(id);
        if (isBefore)
            order.Move(dragged, above, position);
        else
            order.Move(dragged, id, int.MaxValue);
        await CommitAsync(dragged);
    }

    private async Task CommitAsync(string id)
    {
        var (above, position) = order!.PlaceOf(id);
        (moving, isByKeys, target, done, refusals) = (null, false, null, null, []);
        var result = await Client.ExecuteAsync(MoveCategoryData.Operation, new { input = new { id, parentId = above, position } });
        refusals = result switch
        {
            GraphQLResult<MoveCategoryData>.Refused refused => refused.Errors,
            GraphQLResult<MoveCategoryData>.Failed failed => [new UserError(failed.Failure.Message)],
            _ => []
        };
        if (refusals.Count == 0)
            done = $"{NameOf(id)} stands {(above is null ? "at the top" : $"in {NameOf(above)}")} now.";
        await view!.ReloadAsync();
    }

    private void Edit(CategoryNode? category, CategoryNode? below) => (isEditing, edited, parent, done, refusals) = (true, category, below, null, []);

    private void AskToDelete(CategoryNode category)
    {
        if (WhyNotDelete(category) is { } reason)
            refusals = [new UserError($"{category.Name} cannot be deleted. {reason}.")];
        else
            (toDelete, refusals, done) = (category, [], null);
    }

    private Task FinishAsync(string text)
    {
        (isEditing, toDelete, done) = (false, null, text);
        return view!.ReloadAsync();
    }
}
