namespace Commerce.Domain.Catalog.Editing;

/// <summary>A category as somebody entered it: what is not given stays as it is. Where it stands is changed by moving it.</summary>
public sealed record EnteredCategory
{
    /// <summary>Unique in the shop; at most 100 characters; required of a new one.</summary>
    public Given<string?> Name { get; init; }

    public Given<string?> Description { get; init; }

    /// <summary>Unique; a new category gets one of its name when none is given.</summary>
    public Given<string?> Slug { get; init; }

    /// <summary>Whether the storefront shows it.</summary>
    public Given<bool> IsActive { get; init; }

    /// <summary>Notes what is wrong, but for what only the database knows.</summary>
    internal void Check(Refusals refusals, bool isNew, string path)
    {
        if (isNew || Name.IsGiven) TextRules.CheckLine(refusals, TextRules.Clean(Name.Value), 100, isRequired: true, path, "name");
        if (Description.IsGiven) TextRules.Check(refusals, TextRules.Clean(Description.Value), 1000, isRequired: false, path, "description");
        if (Slug.IsGiven && !(isNew && TextRules.Clean(Slug.Value) is null)) ProductRules.CheckSlug(refusals, Slug.Value, path);
    }

    internal void WriteTo(Category category)
    {
        if (Name.IsGiven) category.Name = TextRules.Clean(Name.Value) ?? "";
        if (Description.IsGiven) category.Description = TextRules.Clean(Description.Value);
        if (TextRules.Clean(Slug.Value) is { } slug) category.Slug = slug;
        category.IsActive = IsActive.Or(category.IsActive);
    }
}
