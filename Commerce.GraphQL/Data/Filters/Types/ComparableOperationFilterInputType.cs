namespace HotChocolate.Data.Filters;

/// <summary>Compares values that have an order.</summary>
public abstract class ComparableOperationFilterInputType : FilterInputType
{
    private protected static void Describe(IFilterInputTypeDescriptor descriptor, Type value, Type list)
    {
        descriptor.Operation(DefaultFilterOperations.Equals).Type(value);
        descriptor.Operation(DefaultFilterOperations.NotEquals).Type(value);
        descriptor.Operation(DefaultFilterOperations.In).Type(list);
        descriptor.Operation(DefaultFilterOperations.NotIn).Type(list);
        for (var operation = DefaultFilterOperations.GreaterThan; operation <= DefaultFilterOperations.NotLowerThanOrEquals; operation++)
            descriptor.Operation(operation).Type(value);
        descriptor.AllowAnd(false).AllowOr(false);
    }
}

/// <summary>Compares values of <typeparamref name="T"/>, which must have an order.</summary>
public class ComparableOperationFilterInputType<T> : ComparableOperationFilterInputType
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor descriptor) => Describe(descriptor, typeof(T), typeof(IEnumerable<T>));
}
