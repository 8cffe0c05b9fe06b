using HotChocolate.Language;

namespace HotChocolate.Execution.Processing;

/// <summary>The variables that <c>@skip</c> and <c>@include</c> may ask, each with a bit of its own (section 3.13.1).</summary>
internal sealed class ConditionVariables
{
    private const int MaxVariables = 63;

    private readonly List<string> _names = [];

    /// <exception cref="GraphQLException">There are more than 63.</exception>
    public ConditionVariables(OperationDefinitionNode operation)
    {
        foreach (var definition in operation.VariableDefinitions)
        {
            var type = definition.Type is NonNullTypeNode nonNull ? nonNull.Type : definition.Type;
            if (type is NamedTypeNode { Name.Value: "Boolean" })
                _names.Add(definition.Variable.Name.Value);
        }

        if (_names.Count > MaxVariables)
            throw new GraphQLException(PlanningErrors.TooManyConditions(operation, MaxVariables));
    }

    public int Count => _names.Count;

    public long Evaluate(IVariableValueCollection variables)
    {
        var flags = 0L;
        for (var i = 0; i < _names.Count; i++)
        {
            if (variables.TryGetVariable<bool>(_names[i], out var value) && value)
                flags |= 1L << i;
        }

        return flags;
    }

    /// <summary>
    /// A condition must not be null (section 3.13.1), but a nullable variable with a default may be given null.
    /// </summary>
    /// <exception cref="GraphQLException">A directive of the document asks a variable that is null.</exception>
    public void RefuseNull(DocumentNode document, IVariableValueCollection variables)
    {
        foreach (var name in _names)
        {
            if (variables.TryGetVariable<object>(name, out var value)
                && value is null
                && FindUse(document, name) is { } use)
                throw new GraphQLException(PlanningErrors.NullCondition(use));
        }
    }

    /// <summary>Whether a node takes part, given which variables are true; with null, whether it may.</summary>
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives, long? flags)
    {
        for (var i = 0; i < directives.Count; i++)
        {
            var isSkip = directives[i].Name.Value == "skip";
            if (!isSkip && directives[i].Name.Value != "include")
                continue;

            bool? condition = directives[i].Arguments is [{ Value: var value }]
                ? value switch
                {
                    BooleanValueNode literal => literal.Value,
                    VariableNode variable => flags is null ? null : IsTrue(variable.Name.Value, flags.Value),
                    _ => null
                }
                : null;
            if (condition == isSkip)
                return false;
        }

        return true;
    }

    /// <summary>Whether a variable is true; one without a value is not.</summary>
    public bool IsTrue(string name, long flags)
    {
        var index = _names.IndexOf(name);
        return index >= 0 && (flags & (1L << index)) != 0;
    }

    private static VariableNode? FindUse(DocumentNode document, string name)
    {
        var nodes = new Stack<ISyntaxNode>();
        nodes.Push(document);
        while (nodes.TryPop(out var node))
        {
            if (node is DirectiveNode { Name.Value: "skip" or "include", Arguments: [{ Value: VariableNode variable }] }
                && variable.Name.Value == name)
                return variable;

            foreach (var child in node.GetNodes())
                nodes.Push(child);
        }

        return null;
    }
}
