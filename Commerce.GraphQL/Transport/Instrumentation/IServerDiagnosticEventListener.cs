namespace HotChocolate.AspNetCore.Instrumentation;

/// <summary>Listens to what the transport tells about itself; registered as a service.</summary>
public interface IServerDiagnosticEventListener : IServerDiagnosticEvents;
