using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>The value of an argument: as it was written, and, where it does not depend on variables, as the code sees it.</summary>
public sealed class ArgumentValue
{
    /// <summary>The value of an argument.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="kind">What kind of value was given.</param>
    /// <param name="isFullyCoerced">Whether <paramref name="value"/> holds: false where variables must be put in first.</param>
    /// <param name="isDefaultValue">Whether nothing was given.</param>
    /// <param name="value">The value as the code sees it.</param>
    /// <param name="valueLiteral">The value as it was written.</param>
    public ArgumentValue(IInputField argument, ValueKind kind, bool isFullyCoerced, bool isDefaultValue, object? value, IValueNode valueLiteral)
    {
        Argument = argument;
        Kind = kind;
        IsFullyCoerced = isFullyCoerced;
        IsDefaultValue = isDefaultValue;
        Value = value;
        ValueLiteral = valueLiteral;
    }

    /// <summary>An argument whose value does not fit its type.</summary>
    public ArgumentValue(IInputField argument, IError error)
    {
        Argument = argument;
        Error = error;
        IsFullyCoerced = true;
    }

    /// <summary>The argument.</summary>
    public IInputField Argument { get; }

    /// <summary>The argument's name.</summary>
    public string Name => Argument.Name;

    /// <summary>The argument's type.</summary>
    public IInputType Type => Argument.Type;

    /// <summary>The argument's default, if any.</summary>
    public IValueNode? DefaultValue => Argument.DefaultValue;

    /// <summary>What kind of value was given; null where it does not fit its type.</summary>
    public ValueKind? Kind { get; }

    /// <summary>Whether <see cref="Value"/> holds: false where variables must be put in first.</summary>
    public bool IsFullyCoerced { get; }

    /// <summary>Whether nothing was given.</summary>
    public bool IsDefaultValue { get; }

    /// <summary>The value as the code sees it.</summary>
    public object? Value { get; }

    /// <summary>The value as it was written; null where it does not fit its type.</summary>
    public IValueNode? ValueLiteral { get; }

    /// <summary>Why the value does not fit its type.</summary>
    public IError? Error { get; }

    /// <summary>Whether the value does not fit its type.</summary>
    public bool HasError => Error is not null;
}
