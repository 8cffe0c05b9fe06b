using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A field of an input object.</summary>
public sealed class InputField : InputFieldBase
{
    internal InputField(InputFieldDefinition definition, InputObjectType declaringType, IInputType type, int index) : base(definition, declaringType, type)
    {
        DeclaringType = declaringType;
        Property = definition.Property;
        Index = index;
    }

    /// <summary>The input object that declares the field.</summary>
    public new InputObjectType DeclaringType { get; }

    /// <summary>The property behind the field, if any.</summary>
    public PropertyInfo? Property { get; }

    /// <summary>The position among the fields of the type.</summary>
    internal int Index { get; }

    /// <summary>Wraps a value where the property is an <see cref="Optional{T}"/>: with whether it was given.</summary>
    internal Func<object?, bool, object>? Optional { get; set; }
}
