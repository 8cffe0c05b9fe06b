namespace HotChocolate.Types.Relay;

/// <summary>How payloads get a field that leads to the query type.</summary>
public sealed class MutationPayloadOptions
{
    /// <summary>The name of the field; default <c>query</c>.</summary>
    public string? QueryFieldName { get; set; }

    /// <summary>Which types get the field; default those whose name ends in <c>Payload</c>.</summary>
    public Func<INamedType, bool> MutationPayloadPredicate { get; set; } = type => type.Name.EndsWith("Payload", StringComparison.Ordinal);
}
