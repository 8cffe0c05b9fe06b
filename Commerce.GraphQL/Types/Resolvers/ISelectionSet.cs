namespace HotChocolate.Execution.Processing;

/// <summary>What an operation selects on one object type.</summary>
public interface ISelectionSet
{
    /// <summary>A number that is unique in the operation.</summary>
    int Id { get; }

    /// <summary>Whether variables decide about any of the selections.</summary>
    bool IsConditional { get; }

    /// <summary>The selections in the order of the result.</summary>
    IReadOnlyList<ISelection> Selections { get; }

    /// <summary>The operation.</summary>
    IOperation DeclaringOperation { get; }
}
