namespace HotChocolate;

/// <summary>The one implementation of <see cref="IError"/>.</summary>
public class Error : IError
{
    private const string CodeKey = "code";

    /// <exception cref="ArgumentException">The message is empty.</exception>
    public Error(
        string message,
        string? code = null,
        Path? path = null,
        IReadOnlyList<Location>? locations = null,
        IReadOnlyDictionary<string, object?>? extensions = null,
        Exception? exception = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);

        Message = message;
        Code = code;
        Path = path;
        Locations = locations;
        Extensions = code is null || (extensions?.GetValueOrDefault(CodeKey) as string) == code
            ? extensions
            : Copy(extensions, CodeKey, code);
        Exception = exception;
    }

    /// <inheritdoc />
    public string Message { get; }

    /// <inheritdoc />
    public string? Code { get; }

    /// <inheritdoc />
    public Path? Path { get; }

    /// <inheritdoc />
    public IReadOnlyList<Location>? Locations { get; }

    /// <inheritdoc />
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <inheritdoc />
    public Exception? Exception { get; }

    /// <inheritdoc />
    public IError WithMessage(string message)
        => new Error(message, Code, Path, Locations, Extensions, Exception);

    /// <inheritdoc />
    public IError WithCode(string? code)
        => string.IsNullOrEmpty(code)
            ? new Error(Message, null, Path, Locations, Without(Extensions, CodeKey), Exception)
            : new Error(Message, code, Path, Locations, Extensions, Exception);

    /// <inheritdoc />
    public IError WithPath(Path path)
        => new Error(Message, Code, path, Locations, Extensions, Exception);

    /// <inheritdoc />
    public IError WithPath(IReadOnlyList<object> path)
        => WithPath(Path.FromList(path));

    /// <inheritdoc />
    public IError WithLocations(IReadOnlyList<Location> locations)
        => new Error(Message, Code, Path, locations, Extensions, Exception);

    /// <inheritdoc />
    public IError WithExtensions(IReadOnlyDictionary<string, object?>? extensions)
        => new Error(Message, Code, Path, Locations, extensions, Exception);

    /// <inheritdoc />
    public IError SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return new Error(Message, Code, Path, Locations, Copy(Extensions, key, value), Exception);
    }

    /// <inheritdoc />
    public IError RemoveExtension(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Extensions is null || !Extensions.ContainsKey(key)
            ? this
            : new Error(Message, key == CodeKey ? null : Code, Path, Locations, Without(Extensions, key), Exception);
    }

    /// <inheritdoc />
    public IError WithException(Exception? exception)
        => new Error(Message, Code, Path, Locations, Extensions, exception);

    /// <inheritdoc />
    public override string ToString()
        => Path is null ? Message : $"{Message} ({Path.Print()})";

    private static OrderedDictionary<string, object?> Copy(IReadOnlyDictionary<string, object?>? extensions, string key, object? value)
        => new(extensions ?? (IEnumerable<KeyValuePair<string, object?>>)[]) { [key] = value };

    private static OrderedDictionary<string, object?>? Without(IReadOnlyDictionary<string, object?>? extensions, string key)
    {
        if (extensions is null)
            return null;

        var copy = new OrderedDictionary<string, object?>(extensions);
        copy.Remove(key);
        return copy.Count == 0 ? null : copy;
    }
}
