using HotChocolate.Language;

namespace HotChocolate.Authorization;

/// <summary>What is known of a request before it is executed; the resource of policies that are asked then.</summary>
public sealed class AuthorizationContext(
    ISchema schema,
    IServiceProvider services,
    IDictionary<string, object?> contextData,
    DocumentNode document,
    string documentId)
{
    public ISchema Schema { get; } = schema;

    public IServiceProvider Services { get; } = services;

    public IDictionary<string, object?> ContextData { get; } = contextData;

    public DocumentNode Document { get; } = document;

    public string DocumentId { get; } = documentId;
}
