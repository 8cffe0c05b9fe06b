using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Execution.Processing;

/// <summary>An operation, planned once for a schema.</summary>
public interface IOperation : IHasReadOnlyContextData
{
    /// <summary>Names the plan: the document's hash and the operation's name.</summary>
    string Id { get; }

    /// <summary>The document.</summary>
    DocumentNode Document { get; }

    /// <summary>The operation in the document.</summary>
    OperationDefinitionNode Definition { get; }

    /// <summary>The query, mutation or subscription type.</summary>
    ObjectType RootType { get; }

    /// <summary>The operation's name, if it has one.</summary>
    string? Name { get; }

    /// <summary>Query, mutation or subscription.</summary>
    OperationType Type { get; }

    /// <summary>What is selected on the root type.</summary>
    ISelectionSet RootSelectionSet { get; }

    /// <summary>The schema for which the operation is planned.</summary>
    ISchema Schema { get; }

    /// <summary>What is selected below <paramref name="selection"/> on one of its object types.</summary>
    ISelectionSet GetSelectionSet(ISelection selection, IObjectType typeContext);

    /// <summary>The object types that values of <paramref name="selection"/> may have.</summary>
    IEnumerable<IObjectType> GetPossibleTypes(ISelection selection);

    /// <summary>Which <c>@skip</c> and <c>@include</c> conditions hold for these variables.</summary>
    long CreateIncludeFlags(IVariableValueCollection variables);

    /// <summary>A value that is made once for this plan and kept as long.</summary>
    TState GetOrAddState<TState>(Func<TState> createState) where TState : notnull;

    /// <summary>A value that is made once for this plan and key and kept as long.</summary>
    TState GetOrAddState<TState>(string key, Func<string, TState> createState) where TState : notnull;
}
