using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation;

/// <summary>Which definition uses which variables; known when the walk is through.</summary>
internal sealed partial class ValidationContext
{
    private readonly Dictionary<IExecutableDefinitionNode, List<VariableUsage>> _usages = [];

    /// <summary>The uses of variables in an operation and in all fragments it spreads.</summary>
    public IEnumerable<VariableUsage> UsagesIn(OperationDefinitionNode operation)
    {
        foreach (var usage in OwnUsages(operation)) yield return usage;
        foreach (var fragment in Fragments.ReachableFrom(operation))
        {
            foreach (var usage in OwnUsages(fragment)) yield return usage;
        }
    }

    private List<VariableUsage> OwnUsages(IExecutableDefinitionNode definition) => _usages.GetValueOrDefault(definition) ?? [];

    private void CollectUsages(IValueNode value, IType? type, InputObjectType? owner, bool hasDefault)
    {
        switch (value)
        {
            case VariableNode variable:
                if (!_usages.TryGetValue(Definition!, out var usages))
                    _usages.Add(Definition!, usages = []);
                usages.Add(new VariableUsage(variable, type, owner, hasDefault, CurrentPath()));
                break;
            case ListValueNode list:
                var element = type?.NullableType() is ListType listType ? listType.ElementType : type;
                foreach (var item in list.Items) CollectUsages(item, element, null, false);
                break;
            case ObjectValueNode node:
                var input = type?.NamedType() as InputObjectType;
                foreach (var fieldNode in node.Fields)
                {
                    InputField? field = null;
                    input?.Fields.TryGetField(fieldNode.Name.Value, out field);
                    CollectUsages(fieldNode.Value, field?.Type, input, field?.DefaultValue is not null);
                }

                break;
        }
    }
}
