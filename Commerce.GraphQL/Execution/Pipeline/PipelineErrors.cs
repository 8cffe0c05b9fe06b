using HotChocolate.Language;

namespace HotChocolate.Execution.Pipeline;

/// <summary>What makes a request fail before any field is resolved.</summary>
internal static class PipelineErrors
{
    public static IError Timeout(TimeSpan timeout)
        => new Error($"The request exceeded the configured timeout of `{timeout}`.", ErrorCodes.Execution.Timeout);

    public static IError Canceled()
        => new Error("The GraphQL request execution was canceled.", ErrorCodes.Execution.Canceled);

    public static IError NoDocument()
        => new Error("The query request contains no document or no document id.", ErrorCodes.Execution.QueryNotFound);

    public static IError DocumentTooLong(int limit)
        => new Error(
            $"The document is longer than {limit:N0} characters. Send values as variables, and fewer operations at a time.",
            ErrorCodes.Server.MaxRequestSize);

    public static IError NotReady(string missing)
        => new Error($"The request pipeline lacks the stage that gives {missing}.");

    public static IError RootTypeNotFound(OperationDefinitionNode operation)
        => ErrorBuilder.New()
            .SetMessage($"The specified root type `{operation.Operation}` is not supported by this server.")
            .AddLocation(operation)
            .Build();

    public static IError KindNotAllowed() => new Error("The specified operation kind is not allowed.");

    public static IError BatchNotAllowed() => new Error("Several sets of variables are only allowed for queries and mutations.");

    public static IError NoOperation(DocumentNode document)
        => ErrorBuilder.New()
            .SetMessage("There are no operations in the GraphQL document.")
            .AddLocation(document)
            .Build();

    public static IError OperationNotFound(DocumentNode document, string name)
        => ErrorBuilder.New()
            .SetMessage($"The specified operation `{Excerpt.Of(name)}` cannot be found.")
            .AddLocation(document)
            .SetExtension("operationName", Excerpt.Of(name))
            .Build();

    public static IError OperationNameMissing(IReadOnlyList<OperationDefinitionNode> operations)
        => ErrorBuilder.New()
            .SetMessage("The operation name can only be omitted if there is just one operation in a GraphQL document.")
            .SetLocations(operations)
            .Build();

    public static IError PersistedOperationNotFound(OperationDocumentId id)
        => ErrorBuilder.New()
            .SetMessage("The specified persisted operation key is invalid.")
            .SetCode(ErrorCodes.Execution.PersistedOperationNotFound)
            .SetExtension("requestedKey", Excerpt.Of(id.Value))
            .Build();

    public static IError AutomaticPersistedOperationNotFound()
        => new Error("PersistedQueryNotFound", ErrorCodes.Execution.PersistedOperationNotFound);
}
