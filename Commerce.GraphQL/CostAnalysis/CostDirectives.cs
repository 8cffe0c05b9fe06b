using HotChocolate.CostAnalysis.Types;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.CostAnalysis;

/// <summary>Writes prices and sizes on what has none.</summary>
internal static class CostDirectives
{
    public static void Apply(DefinitionBase definition, double? weight)
    {
        if (weight is { } w && !Has(definition, CostDirectiveType.DirectiveName, typeof(CostDirective)))
            definition.Directives.Add(new DirectiveDefinition(new CostDirective(w)));
    }

    public static void Apply(DefinitionBase definition, ListSizeDirective size)
    {
        if (!Has(definition, ListSizeDirectiveType.DirectiveName, typeof(ListSizeDirective)))
            definition.Directives.Add(new DirectiveDefinition(size));
    }

    private static bool Has(DefinitionBase definition, string name, Type type)
        => definition.Directives.Any(d => d.Node?.Name.Value == name || d.RuntimeValue?.GetType() == type);
}
