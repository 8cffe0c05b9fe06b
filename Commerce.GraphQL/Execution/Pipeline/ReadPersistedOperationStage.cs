using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Pipeline;

/// <summary>Reads stored documents that clients name by id.</summary>
internal static class ReadPersistedOperationStage
{
    public static RequestStage Create() => (services, next) =>
    {
        var storage = services.Services.GetRequiredService<IOperationDocumentStorage>();
        return async context =>
        {
            if (context.Document is null
                && context.Request.Document is null
                && !OperationDocumentId.IsNullOrEmpty(context.DocumentId)
                && await storage.TryReadAsync(context.DocumentId.Value, context.RequestAborted).ConfigureAwait(false) is { } document)
            {
                context.Document = DocumentParserStage.Parse(document, services.ParserOptions);
                context.IsPersistedDocument = true;
                context.DiagnosticEvents.RetrievedDocumentFromStorage(context);
            }

            await next(context).ConfigureAwait(false);
        };
    };
}
