namespace Commerce.Admin.Catalog.Editing;

/// <summary>
/// Two people's edits of one product side by side. What only the other person changed is taken over; where both changed the same, somebody has to decide.
/// </summary>
public sealed class ProductMerge
{
    private readonly Dictionary<ProductField, bool> decided = [];

    private ProductMerge(ProductForm before, ProductForm mine, ProductForm theirs)
    {
        (Before, Theirs, Mine) = (before, theirs, mine with { });
        var changed = ProductFields.Differences(before, theirs);
        Both = [.. changed.Where(field => field.Get(mine) != field.Get(before) && field.Get(mine) != field.Get(theirs))];
        Taken = [.. changed.Where(field => field.Get(mine) == field.Get(before))];
    }

    public ProductForm Before { get; }

    public ProductForm Theirs { get; }

    /// <summary>What I had typed when I learned of it.</summary>
    public ProductForm Mine { get; }

    /// <summary>What both changed, each otherwise.</summary>
    public IReadOnlyList<ProductField> Both { get; }

    /// <summary>What only the other person changed.</summary>
    public IReadOnlyList<ProductField> Taken { get; }

    public int Undecided => Both.Count - decided.Count;

    /// <summary>Puts into the form what the other person alone has changed.</summary>
    /// <returns>What there is to tell; null when they changed nothing that the form has.</returns>
    public static ProductMerge? Into(ProductForm form, ProductForm before, ProductForm theirs)
    {
        var merge = new ProductMerge(before, form, theirs);
        foreach (var field in merge.Taken)
            field.Set(form, field.Get(theirs));
        return merge.Both.Count + merge.Taken.Count == 0 ? null : merge;
    }

    /// <summary>Whether theirs was taken, mine kept, or nothing decided.</summary>
    public bool? ChoiceOf(ProductField field) => decided.TryGetValue(field, out var theirs) ? theirs : null;

    public void Decide(ProductForm form, ProductField field, bool takeTheirs)
    {
        decided[field] = takeTheirs;
        field.Set(form, field.Get(takeTheirs ? Theirs : Mine));
    }
}
