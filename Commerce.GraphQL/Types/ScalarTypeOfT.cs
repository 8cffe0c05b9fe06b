using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar type whose values are of type <typeparamref name="TRuntimeType"/>.</summary>
public abstract class ScalarType<TRuntimeType> : ScalarType
{
    /// <inheritdoc/>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind)
    {
    }

    /// <inheritdoc/>
    public sealed override Type RuntimeType => typeof(TRuntimeType);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return runtimeValue is null or TRuntimeType;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue;
        return resultValue is null or TRuntimeType;
    }
}

/// <summary>A scalar type whose values are of type <typeparamref name="TRuntimeType"/> and written as one kind of literal.</summary>
public abstract class ScalarType<TRuntimeType, TLiteral> : ScalarType<TRuntimeType> where TLiteral : IValueNode
{
    /// <inheritdoc/>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit) : base(name, bind)
    {
    }

    /// <inheritdoc/>
    public sealed override bool IsInstanceOfType(IValueNode valueSyntax)
        => valueSyntax is NullValueNode || (valueSyntax is TLiteral literal && IsInstanceOfType(literal));

    /// <summary>Whether the literal can be read.</summary>
    protected virtual bool IsInstanceOfType(TLiteral valueSyntax) => true;

    /// <inheritdoc/>
    public sealed override bool IsInstanceOfType(object? runtimeValue)
        => runtimeValue is null || (runtimeValue is TRuntimeType value && IsInstanceOfType(value));

    /// <summary>Whether the value is one of this scalar.</summary>
    protected virtual bool IsInstanceOfType(TRuntimeType runtimeValue) => true;

    /// <inheritdoc/>
    public sealed override object? ParseLiteral(IValueNode valueSyntax) => valueSyntax switch
    {
        NullValueNode => null,
        TLiteral literal when IsInstanceOfType(literal) => ParseLiteral(literal),
        _ => throw CreateParseLiteralError(valueSyntax)
    };

    /// <summary>Reads the literal; throws <see cref="SerializationException"/> where it is no value.</summary>
    protected abstract TRuntimeType ParseLiteral(TLiteral valueSyntax);

    /// <inheritdoc/>
    public sealed override IValueNode ParseValue(object? runtimeValue) => runtimeValue switch
    {
        null => NullValueNode.Default,
        TRuntimeType value when IsInstanceOfType(value) => ParseValue(value),
        _ => throw CreateParseValueError(runtimeValue)
    };

    /// <summary>Writes the value as a literal.</summary>
    protected abstract TLiteral ParseValue(TRuntimeType runtimeValue);

    /// <summary>What to throw for a literal that is no value.</summary>
    protected virtual SerializationException CreateParseLiteralError(IValueNode valueSyntax)
        => new($"{Name} cannot parse the given literal of type `{valueSyntax.GetType().Name}`.", this);

    /// <summary>What to throw for a .NET value that is none of this scalar.</summary>
    protected virtual SerializationException CreateParseValueError(object runtimeValue)
        => new($"{Name} cannot parse the given value of type `{runtimeValue.GetType()}`.", this);
}
