namespace Commerce.Admin.Components.Lists;

/// <param name="Value">As the address has it.</param>
/// <param name="Label">As people read it.</param>
public sealed record Choice(string Value, string Label);

/// <summary>One or several of a few values; several are separated by commas.</summary>
/// <param name="Condition">What the chosen values mean for the API.</param>
public sealed record ChoiceFilter(string Key, string Label, IReadOnlyList<Choice> Choices, Func<IReadOnlyList<string>, object> Condition) : ListFilter(Key, Label)
{
    /// <summary>Whether only one can be chosen.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Whether the choices are not known yet, so that any value may be one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Of an enum of the API, whose values stand in the address in small letters.</summary>
    public static ChoiceFilter OfEnum(string key, string label, string field, params IReadOnlyList<Choice> choices)
        => new(key, label, choices, values => In(field, values.Select(value => value.ToUpperInvariant())));

    /// <summary>The field has one of the values.</summary>
    public static Dictionary<string, object> In(string field, IEnumerable<string> values) => new() { [field] = new { @in = values.ToArray() } };

    public static IReadOnlyList<string> Split(string? value) => value?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public override string? Known(string value)
    {
        var known = IsOpen ? Split(value) : [.. Choices.Select(choice => choice.Value).Intersect(Split(value), StringComparer.Ordinal)];
        return known.Count == 0 ? null : string.Join(',', IsSingle ? known.Take(1) : known);
    }

    public override string Describe(string value)
        => $"{Label}: {string.Join(", ", Split(value).Select(part => Choices.FirstOrDefault(choice => choice.Value == part)?.Label ?? part))}";

    public override object ToCondition(string value, ListClock clock) => Condition(Split(value));

    /// <summary>The value after one choice was ticked or cleared.</summary>
    public string? Toggle(string? value, string choice, bool isOn)
    {
        if (IsSingle)
            return isOn ? choice : null;
        var chosen = Split(value).Where(part => part != choice).ToList();
        if (isOn)
            chosen.Add(choice);
        return chosen.Count == 0 ? null : Known(string.Join(',', chosen));
    }
}
