namespace HotChocolate.Data.Filters;

/// <summary>The names of operations in the schema.</summary>
internal static class FilterOperationNames
{
    public static string Of(int operation) => operation switch
    {
        DefaultFilterOperations.Equals => "eq",
        DefaultFilterOperations.NotEquals => "neq",
        DefaultFilterOperations.Contains => "contains",
        DefaultFilterOperations.NotContains => "ncontains",
        DefaultFilterOperations.In => "in",
        DefaultFilterOperations.NotIn => "nin",
        DefaultFilterOperations.StartsWith => "startsWith",
        DefaultFilterOperations.NotStartsWith => "nstartsWith",
        DefaultFilterOperations.EndsWith => "endsWith",
        DefaultFilterOperations.NotEndsWith => "nendsWith",
        DefaultFilterOperations.And => "and",
        DefaultFilterOperations.Or => "or",
        DefaultFilterOperations.GreaterThan => "gt",
        DefaultFilterOperations.NotGreaterThan => "ngt",
        DefaultFilterOperations.GreaterThanOrEquals => "gte",
        DefaultFilterOperations.NotGreaterThanOrEquals => "ngte",
        DefaultFilterOperations.LowerThan => "lt",
        DefaultFilterOperations.NotLowerThan => "nlt",
        DefaultFilterOperations.LowerThanOrEquals => "lte",
        DefaultFilterOperations.NotLowerThanOrEquals => "nlte",
        DefaultFilterOperations.Some => "some",
        DefaultFilterOperations.All => "all",
        DefaultFilterOperations.None => "none",
        DefaultFilterOperations.Any => "any",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There is no filter operation of that number.")
    };
}
