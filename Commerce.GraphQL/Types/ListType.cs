namespace HotChocolate.Types;

/// <summary>A list of another type (specification section 3.11).</summary>
public sealed class ListType(IType elementType) : IOutputType, IInputType
{
    /// <summary>The type of the elements.</summary>
    public IType ElementType { get; } = elementType;

    /// <inheritdoc/>
    public TypeKind Kind => TypeKind.List;

    /// <inheritdoc/>
    public Type RuntimeType { get; } = elementType is IInputType input || (elementType is NonNullType { Type: IInputType inner } && (input = inner) is not null)
        ? typeof(List<>).MakeGenericType(NullableOf(elementType, input.RuntimeType))
        : typeof(List<object>);

    private static Type NullableOf(IType elementType, Type runtimeType)
        => elementType is not NonNullType && runtimeType.IsValueType && Nullable.GetUnderlyingType(runtimeType) is null
            ? typeof(Nullable<>).MakeGenericType(runtimeType)
            : runtimeType;

    /// <summary>The type in SDL, <c>[Int!]</c>.</summary>
    public override string ToString() => $"[{ElementType}]";
}
