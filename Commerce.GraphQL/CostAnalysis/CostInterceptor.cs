using HotChocolate.Types;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Pagination;

namespace HotChocolate.CostAnalysis;

/// <summary>Writes prices on fields with asynchronous resolvers that say nothing of their price.</summary>
internal sealed class CostInterceptor(CostOptions options) : SchemaInterceptor
{
    private const string TotalCount = "totalCount";

    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        if (!options.ApplyCostDefaults)
            return;

        foreach (var type in context.Types.OfType<ObjectTypeDefinition>())
        {
            foreach (var field in type.Fields)
            {
                if (IsAsynchronous(field) || IsTotalCount(type, field))
                    CostDirectives.Apply(field, options.DefaultResolverCost);
            }
        }
    }

    private static bool IsAsynchronous(ObjectFieldDefinition field)
        => !field.IsIntrospectionField && !field.IsPure && field.PureResolver is null;

    private static bool IsTotalCount(ObjectTypeDefinition type, ObjectFieldDefinition field)
        => field.Name == TotalCount && typeof(IConnection).IsAssignableFrom(type.RuntimeType);
}
