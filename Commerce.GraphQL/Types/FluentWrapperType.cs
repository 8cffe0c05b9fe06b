namespace HotChocolate.Types;

/// <summary>
/// Names a wrapped type in attributes and descriptors, as in <c>NonNullType&lt;ListType&lt;StringType&gt;&gt;</c>.
/// Only ever used as a type argument: there are no instances.
/// </summary>
public abstract class FluentWrapperType : IOutputType, IInputType
{
    private protected FluentWrapperType()
    {
    }

    TypeKind IType.Kind => throw Unusable();

    Type IInputType.RuntimeType => throw Unusable();

    private static NotSupportedException Unusable() => new("A wrapper type with a type argument only names a type; it is never one.");
}

/// <summary>Names a non-null type: <c>NonNullType&lt;StringType&gt;</c> is <c>String!</c>.</summary>
public sealed class NonNullType<T> : FluentWrapperType where T : IType
{
    private NonNullType()
    {
    }
}

/// <summary>Names a list type: <c>ListType&lt;StringType&gt;</c> is <c>[String]</c>.</summary>
public sealed class ListType<T> : FluentWrapperType where T : IType
{
    private ListType()
    {
    }
}
