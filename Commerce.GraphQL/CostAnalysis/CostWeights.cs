using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>The weights of things, by their directive or by default (<see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-weight"/>).</summary>
internal static class CostWeights
{
    public static double OfField(ObjectField field)
        => CostDirectiveType.WeightOf(field.Directives)
            ?? (field.Type.IsListType() || field.Type.NamedType() is not ILeafType ? 1 : 0);

    public static double OfType(INamedType type)
        => (type is IHasDirectives { Directives: var directives } ? CostDirectiveType.WeightOf(directives) : null)
            ?? (type is ILeafType ? 0 : 1);

    public static double OfInput(IInputField field)
        => (field is IHasDirectives { Directives: var directives } ? CostDirectiveType.WeightOf(directives) : null)
            ?? (field.Type.NamedType() is InputObjectType ? 1 : 0);
}
