using HotChocolate.Execution;
using HotChocolate.Execution.Instrumentation;

namespace Commerce.Tests.GraphQL.Execution;

/// <summary>Writes down what the caches say.</summary>
internal sealed class RecordingListener : ExecutionDiagnosticEventListener
{
    public List<string> Log { get; } = [];

    public override void AddedDocumentToCache(IRequestContext context) => Log.Add("document added");

    public override void RetrievedDocumentFromCache(IRequestContext context) => Log.Add("document found");

    public override void AddedOperationToCache(IRequestContext context) => Log.Add("operation added");

    public override void RetrievedOperationFromCache(IRequestContext context) => Log.Add("operation found");
}
