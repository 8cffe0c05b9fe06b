using HotChocolate.Execution.Processing;

namespace HotChocolate.CostAnalysis;

/// <summary>How many items a field yields: a number that is known, or one that arguments say.</summary>
internal sealed class ListLength
{
    private readonly int _constant;
    private readonly SlicingArguments? _size;
    private readonly SlicingArguments? _checked;

    private ListLength(int constant, SlicingArguments? size = null, SlicingArguments? isChecked = null)
    {
        _constant = constant;
        _size = size;
        _checked = isChecked;
    }

    public static ListLength One { get; } = new(1);

    /// <summary>Whether no variable decides it.</summary>
    public bool IsConstant => _size is null && _checked is null;

    /// <param name="size">What says the length; null for one.</param>
    /// <param name="demanded">The arguments of which exactly one must be given; null for no demand.</param>
    /// <exception cref="GraphQLException">Not exactly one argument is given, whatever the variables are.</exception>
    public static ListLength Of(SlicingArguments? size, SlicingArguments? demanded)
    {
        if (demanded is { HasVariables: false })
        {
            demanded.EnsureOne(VariableValueCollection.Empty);
            demanded = null;
        }

        if (size is { HasVariables: false })
            return new ListLength(size.Length(VariableValueCollection.Empty), null, demanded);
        return size is null && demanded is null ? One : new ListLength(1, size, demanded);
    }

    /// <exception cref="GraphQLException">Not exactly one argument is given, where one must.</exception>
    public int For(VariableValueCollection variables)
    {
        _checked?.EnsureOne(variables);
        return _size?.Length(variables) ?? _constant;
    }
}
