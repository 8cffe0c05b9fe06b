using HotChocolate.Language;

namespace HotChocolate;

/// <summary>Puts an <see cref="IError"/> together; may be built from more than once.</summary>
public class ErrorBuilder : IErrorBuilder
{
    private readonly List<Location> _locations = [];
    private readonly OrderedDictionary<string, object?> _extensions = [];
    private string? _message;
    private string? _code;
    private Path? _path;
    private Exception? _exception;

    public static ErrorBuilder New() => new();

    /// <summary>A builder that starts with everything that <paramref name="error"/> has.</summary>
    public static ErrorBuilder FromError(IError error)
    {
        ArgumentNullException.ThrowIfNull(error);

        var builder = new ErrorBuilder
        {
            _message = error.Message,
            _code = error.Code,
            _path = error.Path,
            _exception = error.Exception
        };
        builder._locations.AddRange(error.Locations ?? []);
        foreach (var (key, value) in error.Extensions ?? new Dictionary<string, object?>())
            builder._extensions[key] = value;
        return builder;
    }

    public IErrorBuilder SetMessage(string message)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        _message = message;
        return this;
    }

    public IErrorBuilder SetCode(string? code)
    {
        if (string.IsNullOrEmpty(code))
        {
            _code = null;
            return RemoveExtension("code");
        }

        _code = code;
        return SetExtension("code", code);
    }

    public IErrorBuilder SetPath(IReadOnlyList<object>? path)
        => SetPath(path is null ? null : Path.FromList(path));

    public IErrorBuilder SetPath(Path? path)
    {
        _path = path;
        return this;
    }

    public IErrorBuilder AddLocation(Location location)
    {
        _locations.Add(location);
        return this;
    }

    public IErrorBuilder AddLocation(int line, int column)
        => AddLocation(new Location(line, column));

    public IErrorBuilder AddLocation(ISyntaxNode syntaxNode)
    {
        if (syntaxNode.Location is { } location)
            _locations.Add(new Location(location.Line, location.Column));
        return this;
    }

    public IErrorBuilder SetLocations<T>(IReadOnlyList<T>? syntaxNodes) where T : ISyntaxNode
    {
        _locations.Clear();
        foreach (var node in syntaxNodes ?? [])
            AddLocation(node);
        return this;
    }

    public IErrorBuilder ClearLocations()
    {
        _locations.Clear();
        return this;
    }

    public IErrorBuilder SetException(Exception? exception)
    {
        _exception = exception;
        return this;
    }

    public IErrorBuilder SetExtension(string key, object? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        _extensions[key] = value;
        return this;
    }

    public IErrorBuilder RemoveExtension(string key)
    {
        _extensions.Remove(key);
        return this;
    }

    public IErrorBuilder ClearExtensions()
    {
        _extensions.Clear();
        return this;
    }

    public IError Build()
        => string.IsNullOrEmpty(_message)
            ? throw new InvalidOperationException("An error needs a message.")
            : new Error(
                _message,
                _code,
                _path,
                _locations.Count == 0 ? null : [.. _locations],
                _extensions.Count == 0 ? null : new OrderedDictionary<string, object?>(_extensions),
                _exception);
}
