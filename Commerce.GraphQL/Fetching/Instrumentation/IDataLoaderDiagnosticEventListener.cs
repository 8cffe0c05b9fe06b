namespace GreenDonut;

/// <summary>Listens to what data loaders tell about themselves.</summary>
public interface IDataLoaderDiagnosticEventListener : IDataLoaderDiagnosticEvents;
