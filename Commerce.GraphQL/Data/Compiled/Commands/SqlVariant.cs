namespace HotChocolate.Data.Compiled;

/// <summary>The SQL of a command, and where the values of its parameters come from.</summary>
/// <param name="Sql">The SQL; it holds nothing of the request that it was first made for but what belongs to the key of the variant.</param>
/// <param name="Parameters">The parameters.</param>
/// <param name="Inlined">The parameters that became literals.</param>
internal sealed record SqlVariant(string Sql, ParameterSource[] Parameters, string[] Inlined)
{
    /// <summary>EF Core itself writes the SQL and fills the parameters, for each request: they depend on values.</summary>
    public static SqlVariant ByEntityFramework { get; } = new("", [], []);

    /// <summary>Where the columns stand in the answer; null as long as nobody has seen one.</summary>
    public int[]? Ordinals { get; set; }
}

/// <summary>Where the value of a parameter comes from.</summary>
/// <param name="Slot">The slot, where it is one.</param>
internal readonly record struct ParameterSource(string Name, ParameterKind Kind, int Slot);

internal enum ParameterKind
{
    /// <summary>A slot of the query's shape.</summary>
    Slot,

    /// <summary>Something that a filter of the model asks of the database context, such as who is looking.</summary>
    Context,

    /// <summary>The keys of the rows above, as a list.</summary>
    Keys,

    /// <summary>The keys of the rows above, as a JSON array.</summary>
    KeysAsJson
}
