namespace HotChocolate.Data.Compiled;

/// <summary>The SQL of a command, and where the values of its parameters come from.</summary>
/// <param name="Sql">The SQL; it holds nothing of the request that it was first made for but what belongs to the key of its commands.</param>
/// <param name="Parameters">The parameters.</param>
internal sealed record SqlVariant(string Sql, ParameterSource[] Parameters)
{
    /// <summary>EF Core itself writes the SQL and fills the parameters, for each request: they depend on values.</summary>
    public static SqlVariant ByEntityFramework { get; } = new("", []);

    /// <summary>The same with the key of the only row above found by the database itself.</summary>
    /// <param name="above">The command that reads that row.</param>
    /// <param name="column">The name of its column with the key.</param>
    public SqlVariant Below(SqlVariant above, string column) => new(
        SqlText.WithQuery(Sql, LevelCommand.KeysName, above.Sql, column),
        [.. Parameters.Where(source => source.Kind is not ParameterKind.OnlyKey).Union(above.Parameters)]);
}

/// <summary>Where the value of a parameter comes from.</summary>
/// <param name="Index">The slot, or the question that is asked of the context.</param>
internal readonly record struct ParameterSource(string Name, ParameterKind Kind, int Index);

internal enum ParameterKind
{
    /// <summary>A slot of the query's shape.</summary>
    Slot,

    /// <summary>Something that a filter of the model asks of the database context, such as who is looking.</summary>
    Context,

    /// <summary>The key of the only row above.</summary>
    OnlyKey,

    /// <summary>The keys of the rows above, as a list.</summary>
    Keys,

    /// <summary>The keys of the rows above, as a JSON array.</summary>
    KeysAsJson
}
