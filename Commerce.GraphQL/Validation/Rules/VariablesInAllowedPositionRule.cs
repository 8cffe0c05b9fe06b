using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>A variable's type fits every place that it is used in. See <see href="https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed"/>.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in document.Definitions.OfType<OperationDefinitionNode>().Where(operation => operation.VariableDefinitions.Count > 0))
        {
            var variables = new Dictionary<string, (VariableDefinitionNode Definition, IType? Type)>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
                variables[definition.Variable.Name.Value] = (definition, Context.FindType(definition.Type));

            foreach (var usage in Context.UsagesIn(operation))
            {
                if (Context.IsFull)
                    return;
                if (usage.Type is not null && variables.TryGetValue(usage.Node.Name.Value, out var variable) && variable.Type is not null)
                    Check(usage, usage.Type, variable.Definition, variable.Type);
            }
        }
    }

    private void Check(VariableUsage usage, IType expected, VariableDefinitionNode definition, IType type)
    {
        var name = usage.Node.Name.Value;
        if (!IsAllowed(definition, type, expected, usage.HasDefault))
            Context.Report(this, $"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", [definition, usage.Node], usage.Path);
        if (usage.Owner is { IsOneOf: true } owner && type is not NonNullType)
            Context.Report(this, $"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{owner.Name}\".", [definition, usage.Node], usage.Path);
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#IsVariableUsageAllowed()"/>.</summary>
    private static bool IsAllowed(VariableDefinitionNode definition, IType type, IType expected, bool hasDefault)
    {
        if (expected is not NonNullType || type is NonNullType)
            return AreCompatible(type, expected);
        return (hasDefault || definition.DefaultValue is not (null or NullValueNode)) && AreCompatible(type, expected.NullableType());
    }

    /// <summary>See <see href="https://spec.graphql.org/September2025/#AreTypesCompatible()"/>.</summary>
    private static bool AreCompatible(IType type, IType expected) => (type, expected) switch
    {
        (NonNullType a, NonNullType b) => AreCompatible(a.Type, b.Type),
        (_, NonNullType) => false,
        (NonNullType a, _) => AreCompatible(a.Type, expected),
        (ListType a, ListType b) => AreCompatible(a.ElementType, b.ElementType),
        _ => ReferenceEquals(type, expected)
    };
}
