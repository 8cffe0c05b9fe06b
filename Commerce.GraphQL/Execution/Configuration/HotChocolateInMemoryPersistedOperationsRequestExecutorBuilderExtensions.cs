using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class HotChocolateInMemoryPersistedOperationsRequestExecutorBuilderExtensions
{
    /// <summary>Keeps the documents that clients store in memory, for this schema alone: the last 10,000, 16 million characters together.</summary>
    public static IRequestExecutorBuilder AddInMemoryOperationDocumentStorage(this IRequestExecutorBuilder builder)
        => builder.ConfigureSchemaServices(services =>
        {
            services.RemoveAll<IOperationDocumentStorage>();
            services.AddSingleton<IOperationDocumentStorage>(_ => new InMemoryOperationDocumentStorage());
        });
}
