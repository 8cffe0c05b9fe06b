using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Reads stored documents that clients name by id or by hash.</summary>
internal static class ReadPersistedOperationStage
{
    public static RequestStage Create() => (services, next) =>
    {
        var storage = services.Services.GetRequiredService<IOperationDocumentStorage>();
        var hashing = services.Services.GetRequiredService<IDocumentHashProvider>();
        var options = services.Options.PersistedOperations;
        return context => context.Document is null && IdOf(context) is { } id ? ReadAsync(context, id) : next(context);

        async ValueTask ReadAsync(IRequestContext context, OperationDocumentId id)
        {
            if (await storage.TryReadAsync(id, context.RequestAborted).ConfigureAwait(false) is { } document)
            {
                context.DocumentId = id;
                context.Document = DocumentParserStage.Parse(document, services.ParserOptions);
                context.IsPersistedDocument = true;
                context.DiagnosticEvents.RetrievedDocumentFromStorage(context);
            }

            await next(context).ConfigureAwait(false);
        }

        // A document in the request is what is executed, whatever id came with it. Only where stored ones alone are trusted
        // it stands for the stored document of its hash.
        OperationDocumentId? IdOf(IRequestContext context)
        {
            if (context.Request.Document is null)
                return context.DocumentId ?? (OperationDocumentId.TryParse(context.Request.DocumentHash, out var hash) ? hash : null);

            return options is { OnlyAllowPersistedDocuments: true, AllowDocumentBody: true }
                ? new OperationDocumentId(hashing.ComputeHash(context.Request.Document.AsSpan()))
                : null;
        }
    };
}
