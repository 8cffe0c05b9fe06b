using HotChocolate.Execution.Caching;
using HotChocolate.Execution.Processing;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Finds documents that this schema has seen before, and keeps those that turn out valid.</summary>
internal static class DocumentCacheStage
{
    public static RequestStage Create() => (services, next) => context =>
    {
        var request = (RequestContext)context;
        var (cache, key) = Find(request, services);
        if (cache is null || key is null)
            return next(context);

        if (cache.TryGet(key, out var cached))
        {
            request.CachedDocument = cached;
            request.Document = cached.Document;
            request.IsCachedDocument = true;
            request.IsPersistedDocument = cached.IsPersisted;
            request.IsValidDocument = cached.IsValid;
            context.DiagnosticEvents.RetrievedDocumentFromCache(context);
            return next(context);
        }

        (request.DocumentCache, request.DocumentKey) = (cache, key);
        return next(context);
    };

    /// <summary>Keeps the document for the requests to come.</summary>
    public static void Add(RequestContext request)
    {
        if (request is not { DocumentCache: { } cache, DocumentKey: { } key, Document: { } document })
            return;

        var added = new CachedDocument(document) { IsValid = request.IsValidDocument, IsPersisted = request.IsPersistedDocument };
        request.CachedDocument = cache.GetOrAdd(key, added);
        if (ReferenceEquals(added, request.CachedDocument))
            request.DiagnosticEvents.AddedDocumentToCache(request);
    }

    /// <summary>
    /// Stored documents are found by their id only when they came from the storage, so ids and texts have a cache each. A text is its own key:
    /// comparing it costs less than a hash that nobody could forge.
    /// </summary>
    private static (DocumentCache? Cache, string? Key) Find(RequestContext request, SchemaServices services)
        => request.Request.Document switch
        {
            OperationDocumentSourceText text => (services.Documents, text.SourceText),
            null when !OperationDocumentId.IsNullOrEmpty(request.DocumentId) => (services.StoredDocuments, request.DocumentId.Value.ToString()),
            null when request.Request.DocumentHash is { Length: > 0 } hash => (services.StoredDocuments, hash),
            _ => default
        };
}
