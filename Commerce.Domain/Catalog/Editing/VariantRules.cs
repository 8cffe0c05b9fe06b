namespace Commerce.Domain.Catalog.Editing;

/// <summary>What choices and variants must be like; what only the database knows is not looked at here.</summary>
internal static class VariantRules
{
    /// <summary>So many choices span the variants of a product.</summary>
    public const int MaxOptions = 3;

    /// <summary>So many variants a product has at most.</summary>
    public const int MaxVariants = 250;

    private const int MaxText = 100;

    private const int MaxTraits = 50;

    /// <summary>Notes what is wrong with choices and the combinations that are sold of them.</summary>
    public static void CheckOptions(Refusals refusals, IReadOnlyList<EnteredOption> options, IReadOnlyList<IReadOnlyList<string>> combinations)
    {
        Refuse(options.Count > MaxOptions, $"At most {MaxOptions} choices are possible. What does not decide what is bought is a trait of the variant.", "options");
        Refuse(Doubles(options.Select(option => option.Name)), "Each choice needs a name of its own.", "options");
        for (var i = 0; i < options.Count; i++)
        {
            TextRules.CheckLine(refusals, TextRules.Clean(options[i].Name), MaxText, isRequired: true, "options", $"{i}", "name");
            Refuse(options[i].Values.Count == 0, "A choice needs at least one value.", "options", $"{i}", "values");
            Refuse(Doubles(options[i].Values.Select(value => value.Value)), "Each value of a choice can be there once.", "options", $"{i}", "values");
            for (var j = 0; j < options[i].Values.Count; j++)
                TextRules.CheckLine(refusals, TextRules.Clean(options[i].Values[j].Value), MaxText, isRequired: true, "options", $"{i}", "values", $"{j}", "value");
        }

        Refuse(combinations.Count > MaxVariants, $"At most {MaxVariants} variants are possible; these would be {combinations.Count}.", "combinations");
        Refuse(options.Count > 0 && combinations.Count == 0, "With choices at least one combination of them must be sold.", "combinations");
        for (var i = 0; i < combinations.Count; i++)
        {
            var values = combinations[i];
            Refuse(values.Count != options.Count || values.Where((value, j) => options[j].Values.All(known => known.Value != value)).Any(),
                "A combination has a value for each choice, in the order of the choices.", "combinations", $"{i}");
        }

        Refuse(combinations.Select(values => string.Join('\n', values)).Distinct(StringComparer.Ordinal).Count() < combinations.Count, "Each combination can be there once.", "combinations");

        void Refuse(bool isWrong, string message, params string[] path) => refusals.AddIf(isWrong, () => new InvalidProductException(message).At(path));
    }

    /// <summary>Notes what is wrong with an edit of a variant.</summary>
    public static void Check(Refusals refusals, EnteredVariant entered, ProductVariant current, Product product, params string[] path)
    {
        Refuse(entered.PriceCents.IsGiven && entered.PriceAdjustmentCents is { IsGiven: true, Value: not null }, "priceAdjustmentCents", "Give the price, or what it differs from the product's, not both.");
        refusals.Try(() => ProductRules.CheckPrices(
            refusals, new(entered.PriceBeside(product), current.PriceCents), new(entered.CompareAtPriceCents, current.CompareAtPriceCents), path));
        Refuse(entered.CostCents is { IsGiven: true, Value: < 0 }, "costCents", "What it costs cannot be below 0.");
        Refuse(entered.Weight is { IsGiven: true, Value: < 0 }, "weight", "The weight cannot be below 0; it is given in grams.");
        ProductRules.CheckCode(refusals, entered.Sku, 64, [.. path, "sku"]);
        ProductRules.CheckGtin(refusals, entered.Gtin, path);
        if (!entered.Traits.IsGiven) return;
        Refuse(entered.Traits.Value.Count > MaxTraits, "traits", $"At most {MaxTraits} traits are possible.");
        for (var i = 0; i < entered.Traits.Value.Count; i++)
        {
            TextRules.CheckLine(refusals, TextRules.Clean(entered.Traits.Value[i].Type), MaxText, isRequired: true, [.. path, "traits", $"{i}", "type"]);
            TextRules.CheckLine(refusals, TextRules.Clean(entered.Traits.Value[i].Value), 255, isRequired: true, [.. path, "traits", $"{i}", "value"]);
        }

        void Refuse(bool isWrong, string field, string message) => refusals.AddIf(isWrong, () => new InvalidProductException(message).At([.. path, field]));
    }

    private static bool Doubles(IEnumerable<string> texts)
    {
        var all = texts.Select(text => text.Trim()).ToList();
        return all.Distinct(StringComparer.OrdinalIgnoreCase).Count() < all.Count;
    }
}
