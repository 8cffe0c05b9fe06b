namespace HotChocolate;

/// <summary>An error of a request or of one of its fields (specification section 7.1.2). Immutable: each <c>With…</c> makes a copy.</summary>
public interface IError
{
    /// <summary>What went wrong, for developers; never empty.</summary>
    string Message { get; }

    /// <summary>What programs tell errors apart by; also found in <see cref="Extensions"/> under <c>code</c>.</summary>
    string? Code { get; }

    /// <summary>The response position that the error belongs to; null for request errors.</summary>
    Path? Path { get; }

    /// <summary>The places in the document, counted from 1.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Whatever else a client should be told.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The exception behind the error; it is not shown to clients.</summary>
    Exception? Exception { get; }

    IError WithMessage(string message);

    IError WithCode(string? code);

    IError WithPath(Path path);

    IError WithPath(IReadOnlyList<object> path);

    IError WithLocations(IReadOnlyList<Location> locations);

    IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions);

    IError SetExtension(string key, object? value);

    IError RemoveExtension(string key);

    IError WithException(Exception? exception);
}
