using Microsoft.AspNetCore.Components;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>The other person's changes beside mine, to be chosen from field by field.</summary>
public sealed partial class ProductTheirs
{
    [Parameter, EditorRequired]
    public required ProductMerge Merge { get; set; }

    /// <summary>Told which field was decided, and whether for theirs.</summary>
    [Parameter]
    public EventCallback<(ProductField Field, bool TakeTheirs)> OnDecide { get; set; }
}
