using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class SchemaRequestExecutorBuilderExtensions
{
    /// <inheritdoc cref="RelaySchemaBuilderExtensions.AddGlobalObjectIdentification"/>
    public static IRequestExecutorBuilder AddGlobalObjectIdentification(this IRequestExecutorBuilder builder, bool registerNodeInterface = true)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddSingleton<INodeIdSerializer, DefaultNodeIdSerializer>();
        return builder.ConfigureSchema(schema => schema.AddGlobalObjectIdentification(registerNodeInterface));
    }

    /// <inheritdoc cref="RelaySchemaBuilderExtensions.AddQueryFieldToMutationPayloads"/>
    public static IRequestExecutorBuilder AddQueryFieldToMutationPayloads(this IRequestExecutorBuilder builder, Action<MutationPayloadOptions>? configureOptions = null)
        => builder.ConfigureSchema(schema => schema.AddQueryFieldToMutationPayloads(configureOptions));
}
