using HotChocolate.Execution.Caching;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Finds documents that this schema has seen before, and keeps those that turn out valid.</summary>
internal static class DocumentCacheStage
{
    public static RequestStage Create() => (services, next) => async context =>
    {
        var request = (RequestContext)context;
        var key = KeyOf(request);
        if (key is null)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        if (services.Documents.TryGet(key, out var cached))
        {
            request.CachedDocument = cached;
            request.Document = cached.Document;
            request.IsCachedDocument = true;
            request.IsPersistedDocument = cached.IsPersisted;
            request.IsValidDocument = cached.IsValid;
            context.DiagnosticEvents.RetrievedDocumentFromCache(context);
            await next(context).ConfigureAwait(false);
            return;
        }

        request.DocumentKey = key;
        await next(context).ConfigureAwait(false);
    };

    /// <summary>Keeps the document for the requests to come.</summary>
    public static void Add(RequestContext request)
    {
        if (request.DocumentKey is not { } key || request.Document is not { } document)
            return;

        var added = new CachedDocument(document) { IsValid = request.IsValidDocument, IsPersisted = request.IsPersistedDocument };
        request.CachedDocument = request.SchemaServices.Documents.GetOrAdd(key, added);
        if (ReferenceEquals(added, request.CachedDocument))
            request.DiagnosticEvents.AddedDocumentToCache(request);
    }

    /// <summary>
    /// Stored documents are found by their id only when they came from the storage, so an id is a key of another kind than a text.
    /// </summary>
    private static string? KeyOf(RequestContext request)
        => request.Request.Document switch
        {
            OperationDocumentSourceText text => request.DocumentHash = DocumentCache.KeyOf(text.SourceText),
            null when !OperationDocumentId.IsNullOrEmpty(request.DocumentId) => $"id:{request.DocumentId}",
            null when request.Request.DocumentHash is { Length: > 0 } hash => $"id:{hash}",
            _ => null
        };
}
