namespace HotChocolate.Utilities;

/// <summary>Converts values between .NET types.</summary>
public interface ITypeConverter
{
    /// <summary>Converts; false where nothing is known that does.</summary>
    bool TryConvert(Type from, Type to, object? source, out object? converted);

    /// <summary>Converts; throws <see cref="NotSupportedException"/> where nothing is known that does.</summary>
    object? Convert(Type from, Type to, object? source);
}

/// <summary>Finds what converts from one type to another, possibly by way of others.</summary>
public interface IChangeTypeProvider
{
    /// <summary>What converts from <paramref name="source"/> to <paramref name="target"/>; <paramref name="root"/> finds what converts parts.</summary>
    bool TryCreateConverter(Type source, Type target, ChangeTypeProvider root, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ChangeType? converter);
}
