using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Utilities;

/// <summary>Converts with what was registered, then with what every .NET developer expects: numbers, dates, enums, lists.</summary>
public sealed class DefaultTypeConverter : ITypeConverter
{
    private readonly ConcurrentDictionary<(Type From, Type To), ChangeType?> _converters = [];
    private readonly List<(Type From, Type To, ChangeType Convert)> _registered;
    private readonly List<IChangeTypeProvider> _providers;

    /// <summary>A converter that knows only what every .NET developer expects.</summary>
    public static DefaultTypeConverter Default { get; } = new();

    /// <summary>A converter that knows only what every .NET developer expects.</summary>
    public DefaultTypeConverter() : this([], [])
    {
    }

    /// <summary>A converter that asks <paramref name="providers"/> first.</summary>
    public DefaultTypeConverter(IEnumerable<IChangeTypeProvider> providers) : this([], providers)
    {
    }

    internal DefaultTypeConverter(IEnumerable<(Type From, Type To, ChangeType Convert)> registered, IEnumerable<IChangeTypeProvider> providers)
    {
        _registered = [.. registered];
        _providers = [.. providers];
    }

    /// <inheritdoc/>
    public object? Convert(Type from, Type to, object? source) => TryConvert(from, to, source, out var converted)
        ? converted
        : throw new NotSupportedException($"Nothing converts {from} to {to}: register it with AddTypeConverter<{from.Name}, {to.Name}>().");

    /// <inheritdoc/>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "A converter that throws has not converted; the caller reports which value it was.")]
    public bool TryConvert(Type from, Type to, object? source, out object? converted)
    {
        converted = null;
        if (source is null) return !to.IsValueType || Nullable.GetUnderlyingType(to) is not null;
        if (from == typeof(object)) from = source.GetType();
        if (to.IsInstanceOfType(source))
        {
            converted = source;
            return true;
        }

        if (!TryFind(from, to, out var convert) && !TryFind(source.GetType(), to, out convert)) return false;
        try
        {
            converted = convert(source);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    internal bool TryFind(Type from, Type to, [NotNullWhen(true)] out ChangeType? convert)
    {
        convert = _converters.GetOrAdd((from, to), key => Create(key.From, key.To));
        return convert is not null;
    }

    private ChangeType? Create(Type from, Type to)
    {
        if (to.IsAssignableFrom(from)) return source => source;
        foreach (var registered in _registered)
        {
            if (registered.From == from && registered.To == to) return registered.Convert;
        }

        foreach (var provider in _providers)
        {
            if (provider.TryCreateConverter(from, to, TryFind, out var provided)) return provided;
        }

        if (Nullable.GetUnderlyingType(to) is { } target) return TryFind(from, target, out var inner) ? inner : null;
        if (Nullable.GetUnderlyingType(from) is { } source) return TryFind(source, to, out var inner) ? inner : null;
        return BasicConversions.Find(from, to) ?? ListConversions.Find(from, to, TryFind);
    }
}
