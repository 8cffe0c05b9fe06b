using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.PersistedOperations.FileSystem;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

public static class HotChocolateFileSystemPersistedOperationsRequestExecutorBuilderExtensions
{
    /// <summary>Keeps stored documents as files <c>ID.graphql</c>: trusted documents that are deployed with the server.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="cacheDirectory">The folder; <c>persisted_operations</c> in the current one where it is not named.</param>
    public static IRequestExecutorBuilder AddFileSystemOperationDocumentStorage(this IRequestExecutorBuilder builder, string? cacheDirectory = null)
        => builder.ConfigureSchemaServices(services =>
        {
            services.RemoveAll<IOperationDocumentStorage>();
            services.RemoveAll<IOperationDocumentFileMap>();
            services.AddSingleton<IOperationDocumentStorage, FileSystemOperationDocumentStorage>();
            services.AddSingleton<IOperationDocumentFileMap>(
                cacheDirectory is null ? new DefaultOperationDocumentFileMap() : new DefaultOperationDocumentFileMap(cacheDirectory));
        });
}
