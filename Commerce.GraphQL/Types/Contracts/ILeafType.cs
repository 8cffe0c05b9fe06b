using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar or an enum: a type whose values have no fields (specification sections 3.5 and 3.9).</summary>
public interface ILeafType : INamedOutputType, INamedInputType
{
    /// <summary>Whether the literal can be read as a value of this type.</summary>
    bool IsInstanceOfType(IValueNode valueSyntax);

    /// <summary>Whether the .NET value is one of this type.</summary>
    bool IsInstanceOfType(object? runtimeValue);

    /// <summary>The literal's .NET value; throws <see cref="SerializationException"/> where it has none.</summary>
    object? ParseLiteral(IValueNode valueSyntax);

    /// <summary>The literal of a .NET value; throws <see cref="SerializationException"/> where it has none.</summary>
    IValueNode ParseValue(object? runtimeValue);

    /// <summary>The literal of a value as results carry it; throws <see cref="SerializationException"/> where it has none.</summary>
    IValueNode ParseResult(object? resultValue);

    /// <summary>The value as results carry it; throws <see cref="SerializationException"/> where it has none.</summary>
    object? Serialize(object? runtimeValue);

    /// <summary>Reads a value as results carry it; false where it is none.</summary>
    bool TryDeserialize(object? resultValue, out object? runtimeValue);
}
