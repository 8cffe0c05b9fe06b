namespace HotChocolate.Execution.Instrumentation;

/// <summary>Listens to what execution tells about itself.</summary>
public interface IExecutionDiagnosticEventListener : IExecutionDiagnosticEvents;
