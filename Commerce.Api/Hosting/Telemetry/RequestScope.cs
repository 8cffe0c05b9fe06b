using System.Collections;
using Commerce.Api.Security;
using HotChocolate.Execution;

namespace Commerce.Api.Hosting.Telemetry;

/// <summary>
/// Which operation a line of the log belongs to, and who asked for it: by number, never by name, and without variables, which hold what is nobody's business.
/// </summary>
internal sealed class RequestScope : IReadOnlyList<KeyValuePair<string, object?>>
{
    private readonly List<KeyValuePair<string, object?>> _parts = new(5);

    public RequestScope(IRequestContext context, HttpContext? http)
    {
        Add("OperationType", context.Operation?.Type.ToString().ToLowerInvariant());
        Add("OperationName", RequestLog.NameOf(context));
        if (http is null) return;
        Add("RequestId", http.TraceIdentifier);
        Add("UserId", http.User.GetUserId());
        Add("ApiKeyId", http.User.GetApiKeyId());
    }

    public int Count => _parts.Count;

    public KeyValuePair<string, object?> this[int index] => _parts[index];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _parts.GetEnumerator();

    /// <summary>For formatters that write scopes as text.</summary>
    public override string ToString() => string.Join(' ', _parts.Select(part => $"{part.Key}:{part.Value}"));

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(string name, object? value)
    {
        if (value is not null) _parts.Add(new(name, value));
    }
}
