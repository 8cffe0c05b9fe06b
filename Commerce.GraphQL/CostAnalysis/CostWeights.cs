using System.Collections.Concurrent;
using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types;

namespace HotChocolate.CostAnalysis;

/// <summary>The weights of things, by their directive or by default (<see href="https://ibm.github.io/graphql-specs/cost-spec.html#sec-weight"/>).</summary>
internal sealed class CostWeights
{
    private readonly ConcurrentDictionary<IInputField, double> _inputs = new(ReferenceEqualityComparer.Instance);

    public static double OfField(ObjectField field)
        => CostDirectiveType.WeightOf(field.Directives)
            ?? (field.Type.IsListType() || field.Type.NamedType() is not ILeafType ? 1 : 0);

    public static double OfType(INamedType type)
        => (type is IHasDirectives { Directives: var directives } ? CostDirectiveType.WeightOf(directives) : null)
            ?? (type is ILeafType ? 0 : 1);

    /// <summary>Kept for each field, since inputs in variables are priced with every request.</summary>
    public double OfInput(IInputField field)
        => _inputs.GetOrAdd(
            field,
            static field => (field is IHasDirectives { Directives: var directives } ? CostDirectiveType.WeightOf(directives) : null)
                ?? (field.Type.NamedType() is InputObjectType ? 1 : 0));
}
