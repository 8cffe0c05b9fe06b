namespace Commerce.Admin.Components.Lists;

/// <summary>One text that goes into a variable of the list's operation rather than into its <c>where</c>. It comes from links, and can only be taken away.</summary>
/// <param name="Variable">The variable's name.</param>
/// <param name="Words">What the chip says: the text itself is not for people.</param>
public sealed record VariableFilter(string Key, string Label, string Variable, string Words) : ListFilter(Key, Label)
{
    public override string? Known(string value) => value.Trim() is { Length: > 0 } text ? text : null;

    public override string Describe(string value) => Words;

    public override object ToCondition(string value, ListClock clock) => value;
}
