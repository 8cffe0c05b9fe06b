using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>An output type in the form that value completion reads: one object per wrapper, no type tests.</summary>
internal sealed class OutputShape
{
    private OutputShape(bool isNonNull, OutputKind kind, IType type, OutputShape? item)
    {
        IsNonNull = isNonNull;
        Kind = kind;
        Item = item;
        Leaf = type as ILeafType;
        Object = type as ObjectType;
        Abstract = type as INamedAbstractType;
    }

    public bool IsNonNull { get; }

    public OutputKind Kind { get; }

    /// <summary>The items of a list.</summary>
    public OutputShape? Item { get; }

    public ILeafType? Leaf { get; }

    public ObjectType? Object { get; }

    public INamedAbstractType? Abstract { get; }

    public static OutputShape Create(IType type)
    {
        var isNonNull = type is NonNullType;
        var nullable = type.NullableType();
        return nullable switch
        {
            ListType list => new OutputShape(isNonNull, OutputKind.List, list, Create(list.ElementType)),
            ObjectType => new OutputShape(isNonNull, OutputKind.Object, nullable, null),
            INamedAbstractType => new OutputShape(isNonNull, OutputKind.Abstract, nullable, null),
            ILeafType => new OutputShape(isNonNull, OutputKind.Leaf, nullable, null),
            _ => throw new InvalidOperationException($"Fields cannot have the type `{nullable}`.")
        };
    }
}

/// <summary>How a value is completed.</summary>
internal enum OutputKind
{
    Leaf,
    List,
    Object,
    Abstract
}
