using HotChocolate.Language;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Pipeline;

/// <summary>
/// Stores documents that came with their hash, once they have been executed: a document that is not valid, too expensive or has bad
/// variables takes no room. Nothing is stored under a hash that is not its own.
/// </summary>
internal static class WritePersistedOperationStage
{
    public static RequestStage Create() => (services, next) =>
    {
        var storage = services.Services.GetRequiredService<IOperationDocumentStorage>();
        var hashing = services.Services.GetRequiredService<IDocumentHashProvider>();
        return context => context.Request.Document is { } document && PersistedQuery.HashOf(context.Request.Extensions, hashing.Name) is { } claimed
            ? WriteAsync(context, document, claimed)
            : next(context);

        async ValueTask WriteAsync(IRequestContext context, IOperationDocument document, string claimed)
        {
            await next(context).ConfigureAwait(false);
            if (!HasBegun(context.Result)) return;
            var actual = hashing.ComputeHash(document.AsSpan());
            var isStored = claimed == actual && await TrySaveAsync(storage, context, new OperationDocumentId(actual), document).ConfigureAwait(false);
            if (context.Result is IOperationResult result)
            {
                context.Result = OperationResultBuilder.FromResult(result)
                    .SetExtension(PersistedQuery.ExtensionName, isStored ? Receipt(hashing, claimed) : Refusal(hashing, claimed, actual))
                    .Build();
            }
        }
    };

    private static bool HasBegun(IExecutionResult? result) => result is not (null or IOperationResult { IsDataSet: false });

    /// <summary>A full disk must not turn what was executed into an error; listeners hear of it, and the client may send the document again.</summary>
    private static async ValueTask<bool> TrySaveAsync(
        IOperationDocumentStorage storage,
        IRequestContext context,
        OperationDocumentId id,
        IOperationDocument document)
    {
        try
        {
            await storage.SaveAsync(id, document, context.RequestAborted).ConfigureAwait(false);
            return true;
        }
        catch (Exception exception)
        {
            context.DiagnosticEvents.RequestError(context, exception);
            return false;
        }
    }

    private static OrderedDictionary<string, object?> Receipt(IDocumentHashProvider hashing, string claimed)
        => new() { [hashing.Name] = claimed, ["persisted"] = true };

    private static OrderedDictionary<string, object?> Refusal(IDocumentHashProvider hashing, string claimed, string actual)
        => new()
        {
            [hashing.Name] = claimed,
            ["expectedHashValue"] = actual,
            ["expectedHashType"] = hashing.Name,
            ["expectedHashFormat"] = hashing.Format.ToString(),
            ["persisted"] = false
        };
}
