using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>What the stages of the pipeline know of a request and hand on to each other.</summary>
public interface IRequestContext : IHasContextData
{
    ISchema Schema { get; }

    IServiceProvider Services { get; }

    IErrorHandler ErrorHandler { get; }

    IExecutionDiagnosticEvents DiagnosticEvents { get; }

    IOperationRequest Request { get; }

    /// <summary>Cancelled when the client has gone or the time is up.</summary>
    CancellationToken RequestAborted { get; set; }

    /// <summary>The id under which the document is cached or stored.</summary>
    OperationDocumentId? DocumentId { get; set; }

    string? DocumentHash { get; set; }

    DocumentNode? Document { get; set; }

    bool IsCachedDocument { get; set; }

    bool IsPersistedDocument { get; set; }

    /// <summary>Whether the document was validated and is valid for the schema.</summary>
    bool IsValidDocument { get; set; }

    string? OperationId { get; set; }

    IOperation? Operation { get; set; }

    /// <summary>The coerced variables: usually one set.</summary>
    IReadOnlyList<IVariableValueCollection>? Variables { get; set; }

    IExecutionResult? Result { get; set; }

    /// <summary>What made the request fail as a whole.</summary>
    Exception? Exception { get; set; }
}
