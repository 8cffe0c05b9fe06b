using System.Diagnostics.CodeAnalysis;

namespace HotChocolate;

/// <summary>An input that may not have been given, which is something else than null.</summary>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    public Optional(T? value)
        : this(value, true)
    {
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    public T? Value { get; }

    object? IOptional.Value => Value;

    /// <summary>True when a value, null included, was given.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool HasValue { get; }

    public bool IsEmpty => !HasValue;

    /// <summary>Not given; <paramref name="defaultValue"/> is what <see cref="Value"/> reads then.</summary>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, false);

    public static Optional<T> From(IOptional optional)
        => new((T?)optional.Value, optional.HasValue);

    public static implicit operator Optional<T>(T value) => new(value);

    [return: MaybeNull]
    public static implicit operator T(Optional<T> optional) => optional.Value;

    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    public bool Equals(Optional<T> other)
        => HasValue == other.HasValue && (!HasValue || EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Optional<T> other && Equals(other);

    public override int GetHashCode() => HasValue ? Value?.GetHashCode() ?? 0 : -1;

    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "unspecified";
}
