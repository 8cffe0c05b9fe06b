using Commerce.Admin.Catalog.Operations;

namespace Commerce.Admin.Catalog.Editing;

/// <summary>The choices of a product as they are typed, and which combinations of them are sold.</summary>
internal sealed class OptionsForm
{
    public const int MaxOptions = 3;

    public const int MaxVariants = 250;

    private readonly Dictionary<string, bool> chosen = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, string>> existing;

    public OptionsForm(IReadOnlyList<Variant> variants)
    {
        existing = [.. variants.Select(variant => variant.Options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal))];
        foreach (var name in variants.SelectMany(variant => variant.Options).Select(option => option.Name).Distinct())
            Options.Add(new OptionRow(name, [.. variants.SelectMany(variant => variant.Options).Where(option => option.Name == name).Select(option => option.Value).Distinct()]));
        if (Options.Count == 0)
            Options.Add(new OptionRow());
    }

    public List<OptionRow> Options { get; } = [];

    /// <summary>What is missing, for people; null when it can be sent.</summary>
    public string? Missing => Filled.Any(option => option.Name.Trim().Length == 0) ? "Give each choice a name."
        : Filled.Any(option => option.Typed.Count == 0) ? "Give each choice at least one value."
        : Filled.Any(option => option.Typed.Select(value => value.Value.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < option.Typed.Count) ? "Each value of a choice can be there once."
        : Filled.Select(option => option.Name.Trim()).Distinct(StringComparer.OrdinalIgnoreCase).Count() < Filled.Count ? "Each choice needs a name of its own."
        : Sold.Count() > MaxVariants ? $"At most {MaxVariants} variants are possible."
        : Filled.Count > 0 && !Sold.Any() ? "Sell at least one combination."
        : null;

    /// <summary>All combinations, the first choice changing slowest.</summary>
    public IEnumerable<IReadOnlyList<OptionValue>> Combinations => Filled.Count == 0 ? [] : Filled.Aggregate(
        (IEnumerable<IReadOnlyList<OptionValue>>)[[]], (all, option) => all.SelectMany(values => option.Typed.Select(value => (IReadOnlyList<OptionValue>)[.. values, value])));

    public int Added => Sold.Count() - Math.Min(Sold.Count(IsOld), existing.Count);

    public int Removed => Math.Max(0, existing.Count - Sold.Count(IsOld));

    private IEnumerable<IReadOnlyList<OptionValue>> Sold => Combinations.Where(IsSold);

    /// <summary>What is left empty is not there.</summary>
    private List<OptionRow> Filled => [.. Options.Where(option => option.Name.Trim().Length > 0 || option.Typed.Count > 0)];

    public static string Label(IReadOnlyList<OptionValue> combination) => string.Join(" / ", combination.Select(value => value.Value.Trim()));

    /// <summary>As somebody chose; else what was sold is, and so is all that is new.</summary>
    public bool IsSold(IReadOnlyList<OptionValue> combination) => chosen.TryGetValue(Label(combination), out var sold) ? sold : HasNewValue(combination) || Exists(combination);

    public void Choose(IReadOnlyList<OptionValue> combination, bool isSold) => chosen[Label(combination)] = isSold;

    /// <summary>The variables of <c>updateProductOptions</c>.</summary>
    public object ToInput(string product, int version) => new
    {
        productId = product,
        expectedVersion = version,
        options = Filled.Select(option => new
        {
            name = option.Name.Trim(),
            formerly = option.Formerly,
            values = option.Typed.Select(value => new { value = value.Value.Trim(), formerly = value.Formerly })
        }),
        combinations = Sold.Select(combination => combination.Select(value => value.Value.Trim()))
    };

    private bool IsOld(IReadOnlyList<OptionValue> combination) => !HasNewValue(combination) && Exists(combination) && Filled.Select((option, i) => option.Formerly is not null || combination[i] == option.Typed[0]).All(old => old);

    private bool HasNewValue(IReadOnlyList<OptionValue> combination) => Filled.Select((option, i) => option.Formerly is not null && combination[i].Formerly is null).Any(isNew => isNew);

    /// <summary>Whether a variant has these values of the choices that there were.</summary>
    private bool Exists(IReadOnlyList<OptionValue> combination)
    {
        var known = Filled.Select((option, i) => (option.Formerly, combination[i].Formerly)).Where(pair => pair.Item1 is not null).ToList();
        return existing.Count == 0 || existing.Exists(variant => known.TrueForAll(pair => variant.GetValueOrDefault(pair.Item1!) == pair.Item2));
    }
}

/// <summary>One choice.</summary>
internal sealed class OptionRow
{
    public OptionRow() => Values.Add(new OptionValue());

    public OptionRow(string name, IEnumerable<string> values)
    {
        (Name, Formerly) = (name, name);
        Values.AddRange(values.Select(value => new OptionValue { Value = value, Formerly = value }));
        Values.Add(new OptionValue());
    }

    public string Name { get; set; } = "";

    /// <summary>Null for a new one.</summary>
    public string? Formerly { get; }

    /// <summary>The last one is empty, to be typed in.</summary>
    public List<OptionValue> Values { get; } = [];

    public List<OptionValue> Typed => [.. Values.Where(value => value.Value.Trim().Length > 0)];

    public void Type(OptionValue value, string text)
    {
        value.Value = text;
        if (Values[^1].Value.Length > 0)
            Values.Add(new OptionValue());
    }
}

/// <summary>One value of a choice.</summary>
internal sealed class OptionValue
{
    public string Value { get; set; } = "";

    /// <summary>Null for a new one.</summary>
    public string? Formerly { get; init; }
}
