using HotChocolate.Types.Relay;

namespace HotChocolate;

/// <summary>Turns on what Relay expects of a schema.</summary>
public static class RelaySchemaBuilderExtensions
{
    /// <summary>Ids are global: fields and arguments with <c>[ID]</c> name their type, and nodes can be fetched by id.</summary>
    /// <param name="registerNodeInterface">Whether there are nodes at all: the interface <c>Node</c> and the fields <c>node</c> and <c>nodes</c>.</param>
    public static ISchemaBuilder AddGlobalObjectIdentification(this ISchemaBuilder builder, bool registerNodeInterface = true)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return ((SchemaBuilder)builder).TryAddSchemaInterceptor(new NodeInterceptor(registerNodeInterface));
    }

    /// <summary>Mutation payloads have a field that leads to the query type.</summary>
    public static ISchemaBuilder AddQueryFieldToMutationPayloads(this ISchemaBuilder builder, Action<MutationPayloadOptions>? configureOptions = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var options = new MutationPayloadOptions();
        configureOptions?.Invoke(options);
        return ((SchemaBuilder)builder).TryAddSchemaInterceptor(new QueryFieldInterceptor(options));
    }
}
