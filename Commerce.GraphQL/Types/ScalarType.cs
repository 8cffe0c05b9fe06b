using HotChocolate.Language;
using HotChocolate.Utilities;

namespace HotChocolate.Types;

/// <summary>A scalar type (specification section 3.5): derive from <see cref="ScalarType{TRuntimeType,TLiteral}"/> for an own one.</summary>
public abstract partial class ScalarType : TypeSystemObjectBase, ILeafType, IHasDirectives
{
    /// <summary>A scalar of that name.</summary>
    /// <param name="name">The GraphQL name.</param>
    /// <param name="bind">Whether members of the runtime type take this scalar by themselves.</param>
    protected ScalarType(string name, BindingBehavior bind = BindingBehavior.Explicit)
    {
        Name = Descriptors.GraphQLNames.Valid(name);
        Bind = bind;
    }

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.Scalar;

    /// <summary>Whether members of the runtime type take this scalar by themselves.</summary>
    public BindingBehavior Bind { get; }

    /// <inheritdoc/>
    public abstract Type RuntimeType { get; }

    /// <summary>Where the scalar's format is specified (specification section 3.5.5).</summary>
    public Uri? SpecifiedBy { get; protected set; }

    /// <summary>Converts values of other .NET types, as the schema's owner has registered.</summary>
    protected internal ITypeConverter Converter { get; internal set; } = DefaultTypeConverter.Default;

    /// <inheritdoc/>
    public DirectiveCollection Directives { get; internal set; } = DirectiveCollection.Empty;

    /// <inheritdoc/>
    public abstract bool IsInstanceOfType(IValueNode valueSyntax);

    /// <inheritdoc/>
    public virtual bool IsInstanceOfType(object? runtimeValue) => runtimeValue is null || RuntimeType.IsInstanceOfType(runtimeValue);

    /// <inheritdoc/>
    public abstract object? ParseLiteral(IValueNode valueSyntax);

    /// <inheritdoc/>
    public abstract IValueNode ParseValue(object? runtimeValue);

    /// <inheritdoc/>
    public abstract IValueNode ParseResult(object? resultValue);

    /// <summary>The value as results carry it, converted first where it is of another .NET type; throws <see cref="SerializationException"/> where it has none.</summary>
    public virtual object? Serialize(object? runtimeValue)
    {
        if (runtimeValue is not null && !RuntimeType.IsInstanceOfType(runtimeValue)
            && Converter.TryConvert(runtimeValue.GetType(), RuntimeType, runtimeValue, out var converted))
        {
            runtimeValue = converted;
        }

        return TrySerialize(runtimeValue, out var resultValue)
            ? resultValue
            : throw new SerializationException($"{Name} cannot serialize the given value.", this);
    }

    /// <summary>The value as results carry it; false where it has none.</summary>
    public abstract bool TrySerialize(object? runtimeValue, out object? resultValue);

    /// <summary>Reads a value as results carry it; throws <see cref="SerializationException"/> where it is none.</summary>
    public virtual object? Deserialize(object? resultValue)
        => TryDeserialize(resultValue, out var runtimeValue)
            ? runtimeValue
            : throw new SerializationException($"{Name} cannot deserialize the given value.", this);

    /// <inheritdoc/>
    public abstract bool TryDeserialize(object? resultValue, out object? runtimeValue);
}
