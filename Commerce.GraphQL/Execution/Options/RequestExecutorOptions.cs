using System.Diagnostics;

namespace HotChocolate.Execution.Options;

/// <summary>How requests to a schema are executed.</summary>
public class RequestExecutorOptions
{
    private static readonly TimeSpan s_minTimeout = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a request may take; at least 100 ms. Not looked at while a debugger is attached.</summary>
    public TimeSpan ExecutionTimeout
    {
        get;
        set => field = value < s_minTimeout ? s_minTimeout : value;
    } = TimeSpan.FromSeconds(30);

    /// <summary>Whether clients see the message and stack trace of exceptions.</summary>
    public bool IncludeExceptionDetails { get; set; } = Debugger.IsAttached;

    /// <summary>Whether the transport hands out the schema as a file.</summary>
    public bool EnableSchemaFileSupport { get; set; } = true;

    public PersistedOperationOptions PersistedOperations { get; set; } = new();
}
