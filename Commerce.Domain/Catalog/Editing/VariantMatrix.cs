namespace Commerce.Domain.Catalog.Editing;

/// <summary>
/// Fits the variants that there are to the combinations that are wanted: a variant keeps its id, its stock and its SKU where it is still the same thing, also when
/// a choice or a value is called otherwise, when a choice is added (then it has the first value of it), and when one is taken away (then the first of those that
/// become alike stays).
/// </summary>
internal static class VariantMatrix
{
    /// <summary>Finds the variant for each combination.</summary>
    /// <param name="options">The choices from now on.</param>
    /// <param name="combinations">A value for each choice; each combination once.</param>
    /// <param name="variants">All of the product, archived ones as well: one that comes back is the one it was.</param>
    /// <returns>For each combination its variant, or null for a new one.</returns>
    public static List<(IReadOnlyList<string> Values, ProductVariant? Variant)> Fit(
        IReadOnlyList<EnteredOption> options, IReadOnlyList<IReadOnlyList<string>> combinations, IEnumerable<ProductVariant> variants)
    {
        var free = variants.OrderBy(variant => variant.ArchivedAt is not null).ThenBy(variant => variant.SortOrder).ThenBy(variant => variant.Id)
            .Select(variant => (Variant: variant, Choices: ChoicesOf(variant, options))).ToList();
        var fitted = new ProductVariant?[combinations.Count];
        // First those that are the same, so that none of them is taken by a combination that it fits only nearly.
        foreach (var isExact in (bool[])[true, false])
        {
            for (var i = 0; i < combinations.Count; i++)
            {
                if (fitted[i] is not null) continue;
                var at = free.FindIndex(candidate => Fits(candidate.Choices, candidate.Variant, options, combinations[i], isExact));
                if (at < 0) continue;
                fitted[i] = free[at].Variant;
                free.RemoveAt(at);
            }
        }

        return [.. combinations.Select((values, i) => (values, fitted[i]))];
    }

    /// <summary>All combinations, the first choice changing slowest.</summary>
    public static List<IReadOnlyList<string>> All(IReadOnlyList<EnteredOption> options) =>
        options.Count == 0 ? [] : options.Aggregate(
            (List<IReadOnlyList<string>>)[[]],
            (combinations, option) => [.. combinations.SelectMany(values => option.Values.Select(value => (IReadOnlyList<string>)[.. values, value.Value]))]);

    /// <summary>The choices that a variant has.</summary>
    public static IEnumerable<(string Name, string Value)> OptionsOf(ProductVariant variant) =>
        new[] { (variant.Option1Name, variant.Option1Value), (variant.Option2Name, variant.Option2Value), (variant.Option3Name, variant.Option3Value) }
            .Where(option => option is { Item1: not null, Item2: not null }).Select(option => (option.Item1!, option.Item2!));

    /// <summary>Gives a variant its choices and the name that they make.</summary>
    public static void Write(ProductVariant variant, IReadOnlyList<EnteredOption> options, IReadOnlyList<string> values)
    {
        string? Name(int i) => i < options.Count ? options[i].Name : null;
        string? Value(int i) => i < values.Count ? values[i] : null;
        (variant.Option1Name, variant.Option1Value) = (Name(0), Value(0));
        (variant.Option2Name, variant.Option2Value) = (Name(1), Value(1));
        (variant.Option3Name, variant.Option3Value) = (Name(2), Value(2));
        variant.Name = string.Join(" / ", values);
    }

    /// <summary>What a variant was until now, in the words from now on.</summary>
    private static Dictionary<string, string> ChoicesOf(ProductVariant variant, IReadOnlyList<EnteredOption> options)
    {
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in OptionsOf(variant))
        {
            var option = options.FirstOrDefault(option => (option.Formerly ?? option.Name) == name);
            var known = option?.Values.FirstOrDefault(other => (other.Formerly ?? other.Value) == value);
            choices[option?.Name ?? name] = known?.Value ?? value;
        }

        return choices;
    }

    private static bool Fits(Dictionary<string, string> choices, ProductVariant variant, IReadOnlyList<EnteredOption> options, IReadOnlyList<string> wanted, bool isExact)
    {
        if (isExact && choices.Count != options.Count) return false;
        // What was archived comes back only as what it was.
        if (!isExact && variant.ArchivedAt is not null) return false;
        return options.Select((option, i) => choices.TryGetValue(option.Name, out var value) ? value == wanted[i] : !isExact && option.Values[0].Value == wanted[i]).All(fits => fits);
    }
}
