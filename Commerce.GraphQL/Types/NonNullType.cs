namespace HotChocolate.Types;

/// <summary>A type that does not admit null (specification section 3.12).</summary>
public sealed class NonNullType(IType type) : IOutputType, IInputType
{
    /// <summary>The type that is made non-null; never itself non-null.</summary>
    public IType Type { get; } = type is NonNullType ? throw new ArgumentException("A non-null type cannot wrap a non-null type.", nameof(type)) : type;

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.NonNull;

    /// <inheritdoc/>
    public Type RuntimeType => Type is IInputType input ? input.RuntimeType : typeof(object);

    /// <summary>The type in SDL, <c>Int!</c>.</summary>
    public override string ToString() => $"{Type}!";
}
