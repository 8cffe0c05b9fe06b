using HotChocolate.CostAnalysis.Types;
using HotChocolate.Data;
using HotChocolate.Data.Filters;
using HotChocolate.Data.Sorting;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.CostAnalysis;

/// <summary>Writes sizes on pages and prices on filters and orders.</summary>
internal sealed class DataCostInterceptor(CostOptions options) : SchemaInterceptor
{
    public override void OnBeforeCompletion(SchemaBuildContext context)
    {
        if (!options.ApplyCostDefaults)
            return;

        foreach (var type in context.Types)
        {
            switch (type)
            {
                case ObjectTypeDefinition obj:
                    obj.Fields.ForEach(Price);
                    break;
                case InputObjectTypeDefinition { Instance: FilterInputType filter } input:
                    input.Fields.ForEach(field => CostDirectives.Apply(field, PriceOf(filter, field.Name)));
                    break;
                case InputObjectTypeDefinition { Instance: SortInputType } input:
                    input.Fields.ForEach(field => CostDirectives.Apply(field, options.Sorting.DefaultSortOperationCost));
                    break;
            }
        }
    }

    private void Price(ObjectFieldDefinition field)
    {
        var data = DataField.Of(field);
        if (data.Paging is { } paging)
        {
            CostDirectives.Apply(field, new ListSizeDirective(
                paging.MaxPageSize,
                paging.AllowBackwardPagination ? ["first", "last"] : ["first"],
                ["edges", "nodes"],
                paging.RequirePagingBoundaries,
                options.ApplySlicingArgumentDefaultValue ? paging.StatedPageSize : null));
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.Name == data.FilterArgument)
                CostDirectives.Apply(argument, options.Filtering.DefaultFilterArgumentCost);
            if (argument.Name == data.SortArgument)
                CostDirectives.Apply(argument, options.Sorting.DefaultSortArgumentCost);
        }
    }

    /// <summary>Parts of objects and <c>and</c>, <c>or</c> are priced by what is in them.</summary>
    private double? PriceOf(FilterInputType filter, string field)
        => filter.Members.GetValueOrDefault(field) is FilterMember.Operation operation
            ? IsExpensive(operation.Id) ? options.Filtering.DefaultExpensiveFilterOperationCost : options.Filtering.DefaultFilterOperationCost
            : null;

    private static bool IsExpensive(int operation)
        => operation is DefaultFilterOperations.Contains
            or DefaultFilterOperations.NotContains
            or DefaultFilterOperations.StartsWith
            or DefaultFilterOperations.NotStartsWith
            or DefaultFilterOperations.EndsWith
            or DefaultFilterOperations.NotEndsWith;
}
